package salesassistant.simulator.serving;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import salesassistant.simulator.http.Json;
import salesassistant.simulator.http.Reply;
import salesassistant.simulator.time.SimulatedClock;

/** Sends a completion in chunks, with the habits that were seen on the wire. */
final class Streaming {

    private static final int PIECE = 12;

    private final Completion completion;
    private final Script script;
    private final SimulatedClock clock;
    private int sent;

    Streaming(Completion completion, SimulatedClock clock) {
        this.completion = completion;
        this.script = completion.script();
        this.clock = clock;
    }

    void send(Reply.Outlet outlet) throws IOException, InterruptedException {
        clock.sleep(script.firstToken());
        for (var delta : deltas()) {
            if (!goesOn(outlet)) {
                return;
            }
            outlet.send(event(chunk(delta, null)));
            sent++;
            clock.sleep(script.between());
        }
        if (!goesOn(outlet)) {
            return;
        }
        outlet.send(event(chunk(Json.object(), script.finishReason())));
        var last = completion.head("chat.completion.chunk");
        last.putArray("choices");
        last.set("usage", completion.usage().wire());
        outlet.send(event(last));
        outlet.send("data: [DONE]\n\n");
    }

    /** Whether there is more to say: an error ends the stream in good order, a cut does not. */
    private boolean goesOn(Reply.Outlet outlet) throws IOException {
        if (sent == script.breakAfter()) {
            throw new Cut();
        }
        if (sent == script.errorAfter()) {
            var error = script.error();
            outlet.send("data: "
                    + (error == null
                            ? Json.object().put("error_code", "INTERNAL_ERROR").put("message", "The model failed.")
                            : error)
                    + "\n\n");
            return false;
        }
        return true;
    }

    private List<ObjectNode> deltas() {
        var deltas = new ArrayList<ObjectNode>();
        var reasoning = script.reasoning();
        if (reasoning != null) {
            var delta = Json.object();
            delta.putArray("content").add(Completion.thought(reasoning));
            deltas.add(delta);
        }
        pieces(script.text()).forEach(piece -> deltas.add(Json.object().put("content", piece)));
        for (int i = 0; i < script.toolCalls().size(); i++) {
            var call = script.toolCalls().get(i);
            // Claude's stream opens every call with an empty object that is no part of the arguments.
            deltas.add(tool(i, completion.toolId(i), call.name(), "{}"));
            for (var piece : pieces(call.arguments())) {
                deltas.add(tool(i, null, null, piece));
            }
        }
        return deltas;
    }

    private static ObjectNode tool(int index, @Nullable String id, @Nullable String name, String arguments) {
        var delta = Json.object();
        var call = delta.putArray("tool_calls").addObject().put("index", index);
        if (id != null) {
            call.put("id", id).put("type", "function");
        }
        var function = call.putObject("function");
        if (name != null) {
            function.put("name", name);
        }
        function.put("arguments", arguments);
        return delta;
    }

    private ObjectNode chunk(ObjectNode delta, @Nullable String finish) {
        var chunk = completion.head("chat.completion.chunk");
        var choice = chunk.putArray("choices").addObject().put("index", 0);
        if (!script.plain() || sent == 0) {
            delta.put("role", "assistant");
        }
        choice.set("delta", delta);
        choice.put("finish_reason", finish);
        if (!script.plain()) {
            chunk.set("usage", completion.usage().wire());
        }
        return chunk;
    }

    private static String event(ObjectNode chunk) {
        return "data: " + chunk + "\n\n";
    }

    /** Pieces of a text, never through the middle of a sign. */
    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        for (int from = 0; from < text.length(); ) {
            var to = Math.min(text.length(), from + PIECE);
            if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
                to++;
            }
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }

    /** The stream is cut on purpose. */
    private static final class Cut extends RuntimeException {
        Cut() {
            super("The stream is cut here on purpose", null, false, false);
        }
    }
}
