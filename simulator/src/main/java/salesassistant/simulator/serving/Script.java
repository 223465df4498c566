package salesassistant.simulator.serving;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import salesassistant.simulator.http.ApiFailure;
import salesassistant.simulator.http.Json;

/**
 * What the model answers, and how it comes.
 *
 * @param breakAfter after so many chunks the connection is cut; negative for never
 * @param error a JSON object sent as a chunk after {@code errorAfter} chunks, or null
 * @param plain without the quirks: a role and a usage only once
 */
record Script(
        String text,
        @Nullable String reasoning,
        List<ToolCall> toolCalls,
        String finishReason,
        Duration firstToken,
        Duration between,
        int breakAfter,
        int errorAfter,
        @Nullable JsonNode error,
        boolean plain,
        @Nullable ApiFailure refusal) {

    Script {
        toolCalls = List.copyOf(toolCalls);
    }

    /** A call of a tool; the arguments are JSON text, or whatever a confused model takes for it. */
    record ToolCall(String name, String arguments) {}

    static Script says(String text) {
        return new Script(text, null, List.of(), "stop", Duration.ZERO, Duration.ZERO, -1, -1, null, false, null);
    }

    static Script calls(ToolCall... calls) {
        return new Script(
                "", null, List.of(calls), "tool_calls", Duration.ZERO, Duration.ZERO, -1, -1, null, false, null);
    }

    /** This script with everything that the JSON of the control API names in its place. */
    Script with(JsonNode wish) {
        var calls = new ArrayList<ToolCall>();
        for (var call : wish.path("tool_calls")) {
            var arguments = call.path("arguments");
            calls.add(new ToolCall(
                    call.path("name").asText(), arguments.isTextual() ? arguments.asText() : arguments.toString()));
        }
        var own = wish.has("text") || !calls.isEmpty();
        var ownCalls = own ? calls : toolCalls;
        return new Script(
                own ? wish.path("text").asText() : text,
                wish.has("reasoning") ? wish.path("reasoning").asText() : reasoning,
                ownCalls,
                wish.path("finish_reason").asText(ownCalls.isEmpty() ? "stop" : "tool_calls"),
                Duration.ofMillis(wish.path("first_token_ms").asLong()),
                Duration.ofMillis(wish.path("between_ms").asLong()),
                wish.path("break_after").asInt(-1),
                wish.path("error_after").asInt(-1),
                wish.get("error"),
                wish.path("plain").asBoolean(),
                refusal(wish));
    }

    /** What fits into so many tokens; cut short, it ends with {@code length}. */
    Script within(int maxTokens) {
        if (Tokens.in(text) <= maxTokens) {
            return this;
        }
        return new Script(
                text.substring(0, maxTokens * 4),
                reasoning,
                List.of(),
                "length",
                firstToken,
                between,
                breakAfter,
                errorAfter,
                error,
                plain,
                refusal);
    }

    Script thinking(String thought) {
        return new Script(
                text,
                thought,
                toolCalls,
                finishReason,
                firstToken,
                between,
                breakAfter,
                errorAfter,
                error,
                plain,
                refusal);
    }

    int tokens() {
        var calls = toolCalls.stream()
                .mapToInt(call -> Tokens.in(call.name() + call.arguments()))
                .sum();
        return Tokens.in(text) + calls + (reasoning == null ? 0 : Tokens.in(reasoning));
    }

    private static @Nullable ApiFailure refusal(JsonNode wish) {
        if (!wish.has("status")) {
            return null;
        }
        Map<String, String> headers = new HashMap<>();
        wish.path("headers")
                .properties()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().asText()));
        var body = wish.path("body") instanceof ObjectNode given
                ? given
                : Json.object().put("error_code", "INTERNAL_ERROR").put("message", "");
        return new ApiFailure(wish.path("status").asInt(), body, headers);
    }
}
