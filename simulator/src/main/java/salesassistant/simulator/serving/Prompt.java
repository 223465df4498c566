package salesassistant.simulator.serving;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import salesassistant.simulator.http.ApiFailure;
import salesassistant.simulator.http.Json;

/** A request for a completion. */
record Prompt(JsonNode body, List<JsonNode> messages) {

    /** What is taken when the request names no limit. */
    private static final int ORDINARY_MAX_TOKENS = 4096;

    Prompt {
        messages = List.copyOf(messages);
    }

    static Prompt of(JsonNode body) {
        if (!body.path("messages").isArray() || body.path("messages").isEmpty()) {
            throw new ApiFailure(400, "BAD_REQUEST", "messages: at least one message is required");
        }
        var messages = new ArrayList<JsonNode>();
        body.path("messages").forEach(messages::add);
        return new Prompt(body, messages);
    }

    boolean streamed() {
        return body.path("stream").asBoolean();
    }

    int maxTokens() {
        return body.path("max_tokens").asInt(ORDINARY_MAX_TOKENS);
    }

    boolean thinks() {
        return body.path("thinking").path("type").asText().matches("enabled|adaptive");
    }

    JsonNode last() {
        return messages.getLast();
    }

    List<JsonNode> tools() {
        var tools = new ArrayList<JsonNode>();
        body.path("tools").forEach(tool -> tools.add(tool.path("function")));
        return tools;
    }

    /** The name of the tool that must be called, {@code required}, {@code none} or {@code auto}. */
    String toolChoice() {
        var choice = body.path("tool_choice");
        return choice.isObject() ? choice.path("function").path("name").asText() : choice.asText("auto");
    }

    /** Roughly what a tokeniser would count. */
    int tokens() {
        return Tokens.in(body.path("messages").toString() + body.path("tools"));
    }

    /** The text of a message, whatever shape its content has. */
    static String text(JsonNode message) {
        var content = message.path("content");
        if (!content.isArray()) {
            return content.isNull() ? "" : content.asText();
        }
        var texts = new ArrayList<String>();
        content.forEach(block -> texts.add(block.path("text").asText()));
        return texts.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** All blocks of all messages, a plain text being one. */
    List<JsonNode> blocks() {
        var blocks = new ArrayList<JsonNode>();
        for (var message : messages) {
            var content = message.path("content");
            if (content.isArray()) {
                content.forEach(blocks::add);
            } else if (content.isTextual()) {
                blocks.add(Json.object().put("type", "text").put("text", content.asText()));
            }
        }
        return blocks;
    }
}
