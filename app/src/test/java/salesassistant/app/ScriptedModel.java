package salesassistant.app;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salesassistant.app.workspace.ScriptedUpstream;
import salesassistant.app.workspace.ScriptedUpstream.Answer;
import salesassistant.app.workspace.ScriptedUpstream.Request;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A language model that says what a test wants, having read what it was sent. */
final class ScriptedModel {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String HEAD =
            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n";

    private final ScriptedUpstream upstream = ScriptedUpstream.answering(this::answer);
    private volatile Function<Sent, Answer> script = _ -> says("");

    /**
     * What it was sent.
     *
     * @param times how often it has been asked since its script began
     */
    record Sent(String body, int times) {

        /** The data between the marks. */
        JsonNode data() {
            var messages = JSON.readTree(body).path("messages");
            var text = messages.get(1).path("content").asString();
            return JSON.readTree(text.substring(text.indexOf('\n') + 1, text.lastIndexOf('\n')));
        }

        /** Whether it may wish for a tool. */
        boolean offersTools() {
            return JSON.readTree(body).has("tools");
        }

        /** Our own texts of what was looked up, with placeholders. */
        List<String> looked() {
            return data().path("answers").findValuesAsString("computed_text");
        }

        /** Our own text, with placeholders. */
        String computed() {
            return data().path("computed_text").asString();
        }
    }

    private int before;

    void script(Function<Sent, Answer> says) {
        before = upstream.requests().size();
        script = says;
    }

    String address() {
        return upstream.address().toString();
    }

    /** The bodies it was sent since its script began. */
    List<String> bodies() {
        return upstream.requests().stream().skip(before).map(Request::body).toList();
    }

    private Answer answer(Request request) {
        return script.apply(new Sent(request.body(), upstream.requests().size() - before));
    }

    /** A stream of its words. */
    static Answer says(String text) {
        var events =
                List.of(text.split("(?<= )")).stream().map(ScriptedModel::event).collect(Collectors.joining());
        return last(events + "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n"
                + "data: [DONE]\n\n");
    }

    /** Wishes for one tool, each time with these arguments, in the pieces that Claude's endpoints send. */
    static Answer wishes(String tool, String... arguments) {
        var events = new StringBuilder();
        for (int i = 0; i < arguments.length; i++) {
            var half = arguments[i].length() / 2;
            events.append(wish(i, "\"id\":\"toolu_" + i + "\",", tool, "{}"))
                    .append(wish(i, "", "", arguments[i].substring(0, half)))
                    .append(wish(i, "", "", arguments[i].substring(half)));
        }
        return last(events + "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"tool_calls\"}]}\n\n"
                + "data: [DONE]\n\n");
    }

    private static String wish(int index, String id, String tool, String arguments) {
        return "data: {\"choices\":[{\"index\":0,\"delta\":{\"role\":\"assistant\",\"content\":null,\"tool_calls\":[{\"index\":"
                + index + "," + id + "\"type\":\"function\",\"function\":{\"name\":\"" + tool + "\",\"arguments\":"
                + JSON.writeValueAsString(arguments) + "}}]}}]}\n\n";
    }

    /** Wishes to ask each of these questions. */
    static Answer asks(String... questions) {
        return wishes(
                "ask",
                Stream.of(questions)
                        .map(question -> JSON.writeValueAsString(Map.of("question", question)))
                        .toArray(String[]::new));
    }

    /** Some words, and then nothing until it is hung up. */
    static Answer hangsAfter(String text) {
        return (socket, _) -> {
            socket.getOutputStream().write((HEAD + event(text)).getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            while (socket.getInputStream().read() >= 0) {
                // Waits for the other side to hang up.
            }
        };
    }

    /** The same words again and again, until it is hung up. */
    static Answer neverEnds(String text) {
        return (socket, _) -> {
            socket.getOutputStream().write(HEAD.getBytes(StandardCharsets.UTF_8));
            while (true) {
                socket.getOutputStream().write(event(text).getBytes(StandardCharsets.UTF_8));
                socket.getOutputStream().flush();
            }
        };
    }

    static Answer breaksOffAfter(String text) {
        return last(event(text));
    }

    static Answer status(int status, String body) {
        return (socket, _) -> {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            socket.getOutputStream()
                    .write(("HTTP/1.1 " + status + " Told\r\nContent-Type: application/json\r\nConnection: close\r\n"
                                    + "Content-Length: " + bytes.length + "\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(bytes);
            socket.close();
        };
    }

    private static Answer last(String events) {
        return (socket, _) -> {
            socket.getOutputStream().write((HEAD + events).getBytes(StandardCharsets.UTF_8));
            socket.close();
        };
    }

    private static String event(String text) {
        return "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":" + JSON.writeValueAsString(text) + "}}]}\n\n";
    }
}
