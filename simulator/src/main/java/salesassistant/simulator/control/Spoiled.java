package salesassistant.simulator.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import salesassistant.simulator.http.ApiFailure;
import salesassistant.simulator.http.Json;
import salesassistant.simulator.http.Reply;

/** Replies that are not what they should be. */
final class Spoiled {

    private Spoiled() {}

    /** A reply made up by the fault; what it does not say is as in the true one, or 200 and JSON. */
    static Reply instead(JsonNode fault, @Nullable Reply truth) {
        var status = fault.path("status").asInt(truth == null ? 200 : truth.status());
        var type = fault.at("/headers/content-type").asText("application/json");
        return withHeaders(fault, Reply.bytes(status, type, body(fault)));
    }

    /** The true reply with fields set, taken away or hidden behind headers. */
    static Reply of(JsonNode fault, Reply truth) {
        var patched = truth instanceof Reply.Whole whole && (fault.has("set") || fault.has("remove"))
                ? Reply.json(
                        truth.status(), patched(fault, Json.read(new String(whole.body(), StandardCharsets.UTF_8))))
                : truth;
        return withHeaders(fault, patched);
    }

    private static byte[] body(JsonNode fault) {
        if (fault.has("body_base64")) {
            return Base64.getDecoder().decode(fault.get("body_base64").asText());
        }
        var body = fault.path("body");
        var text = body.isTextual() ? body.asText() : body.isMissingNode() ? "" : body.toString();
        return text.repeat(fault.path("body_repeat").asInt(1)).getBytes(StandardCharsets.UTF_8);
    }

    private static Reply withHeaders(JsonNode fault, Reply reply) {
        var with = reply;
        for (var header : fault.path("headers").properties()) {
            with = with.with(header.getKey(), header.getValue().asText());
        }
        return with;
    }

    private static JsonNode patched(JsonNode fault, JsonNode truth) {
        for (var change : fault.path("set").properties()) {
            set(truth, change.getKey(), change.getValue());
        }
        for (var pointer : fault.path("remove")) {
            remove(truth, pointer.asText());
        }
        return truth;
    }

    private static void set(JsonNode truth, String pointer, JsonNode value) {
        var name = pointer.substring(pointer.lastIndexOf('/') + 1);
        switch (parent(truth, pointer)) {
            case ObjectNode object -> object.set(name, value);
            case ArrayNode array -> array.set(Integer.parseInt(name), value);
            default -> {
                // There is nothing to spoil in this reply.
            }
        }
    }

    private static void remove(JsonNode truth, String pointer) {
        var name = pointer.substring(pointer.lastIndexOf('/') + 1);
        switch (parent(truth, pointer)) {
            case ObjectNode object -> object.remove(name);
            case ArrayNode array -> array.remove(Integer.parseInt(name));
            default -> {
                // There is nothing to take away in this reply.
            }
        }
    }

    private static JsonNode parent(JsonNode truth, String pointer) {
        if (!pointer.startsWith("/")) {
            throw ApiFailure.wrongParameter("A field is named by a JSON pointer such as /status/state, not " + pointer);
        }
        return truth.at(pointer.substring(0, pointer.lastIndexOf('/')));
    }
}
