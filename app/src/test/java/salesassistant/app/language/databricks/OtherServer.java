package salesassistant.app.language.databricks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A compatible server of another maker, with other habits: no usage, CR LF, comments, and chunks that cut signs in two. */
final class OtherServer implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final List<String> authorizations = new CopyOnWriteArrayList<>();
    private final List<JsonNode> requests = new CopyOnWriteArrayList<>();
    private final AtomicReference<Saying> next = new AtomicReference<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    /** How it answers one request. */
    private interface Saying {

        void say(HttpExchange exchange, boolean streamed) throws IOException, InterruptedException;
    }

    OtherServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/chat/completions", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    List<String> authorizations() {
        return authorizations;
    }

    List<JsonNode> requests() {
        return requests;
    }

    void says(String text) {
        next.set((exchange, streamed) -> {
            if (!streamed) {
                whole(exchange, "{\"role\":\"assistant\",\"content\":" + quoted(text) + "}", "eos");
                return;
            }
            var out = begin(exchange);
            for (var piece : text.split("(?<= )")) {
                event(out, "{\"content\":" + quoted(piece) + "}", null);
            }
            event(out, "{}", "stop");
            bytes(out, "data: [DONE]\r\n\r\n");
            exchange.close();
        });
    }

    /** Whole calls without an index, their arguments an object. */
    void wishes(String tool, String arguments) {
        var call = "{\"tool_calls\":[{\"id\":\"0\",\"type\":\"function\",\"function\":{\"name\":\"" + tool
                + "\",\"arguments\":" + arguments + "}}]}";
        next.set((exchange, streamed) -> {
            if (!streamed) {
                whole(exchange, call, "tool_calls");
                return;
            }
            var out = begin(exchange);
            event(out, call, "tool_calls");
            exchange.close();
        });
    }

    /** Says something, and then nothing until it is closed. */
    void hangs() {
        next.set((exchange, streamed) -> {
            var out = begin(exchange);
            event(out, "{\"content\":\"Well\"}", null);
            closed.await();
        });
    }

    void breaksOff() {
        next.set((exchange, streamed) -> {
            var out = begin(exchange);
            event(out, "{\"content\":\"Sales have grown by\"}", null);
            bytes(out, "data: {\"choices\":[{\"delta\":{\"con");
            exchange.close();
        });
    }

    /** Answers a request for a stream with one reply. */
    void neverStreams(String text) {
        next.set((exchange, streamed) ->
                whole(exchange, "{\"role\":\"assistant\",\"content\":" + quoted(text) + "}", "stop"));
    }

    /** Says no with a status, in this maker's shape. */
    void refuses(int status, String message) {
        next.set((exchange, streamed) -> {
            var body = ("{\"error\":{\"message\":" + quoted(message) + ",\"type\":\"invalid_request_error\"}}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private void answer(HttpExchange exchange) throws IOException {
        authorizations.add(exchange.getRequestHeaders().getFirst("Authorization"));
        var request = JSON.readTree(exchange.getRequestBody().readAllBytes());
        requests.add(request);
        try {
            Objects.requireNonNull(next.get())
                    .say(exchange, request.path("stream").asBoolean(false));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void whole(HttpExchange exchange, String message, String finish) throws IOException {
        var body = ("{\"id\":\"chatcmpl-7\",\"choices\":[{\"index\":0,\"message\":" + message + ",\"finish_reason\":\""
                        + finish + "\"}]}")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static OutputStream begin(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        var out = exchange.getResponseBody();
        bytes(
                out,
                ": OK\r\n\r\nevent: message\r\nid: 1\r\nretry: 10\r\ndata:{\"choices\":[{\"delta\":{\"role\":\"assistant\"}}]}\r\n\r\n");
        return out;
    }

    private static void event(OutputStream out, String delta, @Nullable String finish) throws IOException {
        bytes(
                out,
                "data:{\"choices\":[{\"index\":0,\"delta\":" + delta
                        + (finish == null ? "" : ",\"finish_reason\":\"" + finish + "\"")
                        + "}]}\r\n\r\n: still here\r\n\r\n");
    }

    /** A byte at a time, so that every sign of more bytes than one is cut. */
    private static void bytes(OutputStream out, String text) throws IOException {
        for (var one : text.getBytes(StandardCharsets.UTF_8)) {
            out.write(one);
            if (one < 0) {
                out.flush();
            }
        }
        out.flush();
    }

    private static String quoted(String text) {
        return JSON.writeValueAsString(text);
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
