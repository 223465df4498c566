package salesassistant.simulator.serving;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;
import salesassistant.simulator.http.Json;

/** A script on its way out, whole. */
record Completion(Endpoint endpoint, Script script, Usage usage, String id, Instant at) {

    Completion(Endpoint endpoint, Script script, Usage usage, Instant at) {
        this(endpoint, script, usage, "msg_bdrk_" + UUID.randomUUID().toString().replace("-", ""), at);
    }

    ObjectNode whole() {
        var reply = head("chat.completion");
        var choice = reply.putArray("choices").addObject().put("index", 0);
        var message = choice.putObject("message").put("role", "assistant");
        message.set("content", content());
        if (!script.toolCalls().isEmpty()) {
            message.set("tool_calls", toolCalls());
        }
        choice.put("finish_reason", script.finishReason()).putNull("logprobs");
        reply.set("usage", usage.wire());
        return reply;
    }

    ObjectNode head(String object) {
        return Json.object()
                .put("id", id)
                .put("object", object)
                .put("created", at.getEpochSecond())
                .put("model", endpoint.model());
    }

    private JsonNode content() {
        var reasoning = script.reasoning();
        if (reasoning == null) {
            return script.text().isEmpty() && !script.toolCalls().isEmpty()
                    ? Json.object().nullNode()
                    : Json.of(script.text());
        }
        var blocks = Json.array();
        blocks.add(thought(reasoning));
        blocks.addObject().put("type", "text").put("text", script.text());
        return blocks;
    }

    static ObjectNode thought(String reasoning) {
        var block = Json.object().put("type", "reasoning");
        block.putArray("summary")
                .addObject()
                .put("type", "summary_text")
                .put("text", reasoning)
                .put("signature", "c2lnbmF0dXJl");
        return block;
    }

    private ArrayNode toolCalls() {
        var calls = Json.array();
        for (var call : script.toolCalls()) {
            calls.addObject()
                    .put("id", toolId(calls.size() - 1))
                    .put("type", "function")
                    .putObject("function")
                    .put("name", call.name())
                    .put("arguments", call.arguments());
        }
        return calls;
    }

    String toolId(int index) {
        return "toolu_" + id.substring(9, 29) + index;
    }
}
