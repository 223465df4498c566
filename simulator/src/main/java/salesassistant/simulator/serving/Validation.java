package salesassistant.simulator.serving;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import salesassistant.simulator.http.ApiFailure;

/** What Claude's endpoints refuse although other OpenAI-like endpoints take it. */
final class Validation {

    private static final Set<String> ROLES = Set.of("system", "user", "assistant", "tool");
    private static final int CONTEXT = 200_000;

    private Validation() {}

    static void check(Prompt prompt, Endpoint endpoint) {
        var body = prompt.body();
        refuseIf(body.has("reasoning_effort"), "reasoning_effort: Extra inputs are not permitted");
        refuseIf(
                body.has("stream_options") && !endpoint.takesStreamOptions(),
                "stream_options: Extra inputs are not permitted");
        refuseIf(prompt.maxTokens() < 1, "max_tokens: must be greater than or equal to 1");
        refuseIf(prompt.tokens() > CONTEXT, "prompt is too long: " + prompt.tokens() + " tokens > 200000 maximum");
        refuseIf(
                body.path("thinking").path("budget_tokens").asInt() >= prompt.maxTokens(),
                "`max_tokens` must be greater than `thinking.budget_tokens`");
        tools(body.path("tools"));
        prompt.blocks().forEach(Validation::block);
        roles(prompt);
    }

    private static void tools(JsonNode tools) {
        for (int i = 0; i < tools.size(); i++) {
            var function = tools.get(i).path("function");
            refuseIf(function.has("strict"), "tools." + i + ".custom.strict: Extra inputs are not permitted");
            refuseIf(function.path("name").asText().isEmpty(), "tools." + i + ".name: Field required");
        }
    }

    private static void block(JsonNode block) {
        if (block.path("type").asText().equals("text")) {
            refuseIf(block.path("text").asText().isEmpty(), "messages: text content blocks must be non-empty");
        }
        if (block.path("type").asText().equals("image_url")) {
            refuseIf(
                    !block.path("image_url").path("url").asText().startsWith("data:"),
                    "Only base64 encoded images are supported.");
        }
    }

    private static void roles(Prompt prompt) {
        var called = new HashSet<String>();
        for (var message : prompt.messages()) {
            var role = message.path("role").asText();
            refuseIf(!ROLES.contains(role), "messages: unknown role '" + role + "'");
            for (var call : message.path("tool_calls")) {
                var id = call.path("id").asText();
                refuseIf(id.length() > 64, "messages: tool_calls.id: String should have at most 64 characters");
                called.add(id);
            }
            refuseIf(
                    role.equals("tool")
                            && !called.contains(message.path("tool_call_id").asText()),
                    "messages: unexpected `tool_use_id` found in `tool_result` blocks: "
                            + message.path("tool_call_id").asText());
        }
        refuseIf(
                !prompt.last().path("role").asText().matches("user|tool"),
                "This model does not support assistant message prefill. The conversation must end with a user message.");
    }

    private static void refuseIf(boolean wrong, String message) {
        if (wrong) {
            throw new ApiFailure(400, "BAD_REQUEST", message);
        }
    }
}
