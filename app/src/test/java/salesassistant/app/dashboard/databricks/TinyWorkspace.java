package salesassistant.app.dashboard.databricks;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** The few replies of a workspace that show a dashboard, over real HTTP; it remembers what it was sent. */
final class TinyWorkspace implements AutoCloseable {

    private final HttpServer server;
    private final List<Sent> sent = new CopyOnWriteArrayList<>();

    /**
     * A request as it came.
     *
     * @param to path and query
     */
    record Sent(String to, String authorization, String body) {}

    /** @param replies by the start of the path; whatever has none is a 404 */
    TinyWorkspace(Map<String, Reply> replies) {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        replies.forEach((path, reply) -> server.createContext(path, exchange -> {
            var authorization = exchange.getRequestHeaders().getFirst("Authorization");
            sent.add(new Sent(
                    exchange.getRequestURI().toString(),
                    authorization == null ? "" : authorization,
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            var body = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        }));
        server.start();
    }

    /** What it says to a request. */
    record Reply(int status, String body, Map<String, String> headers) {

        static Reply of(int status, String body) {
            return new Reply(status, body, Map.of());
        }
    }

    URI origin() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    List<Sent> sent() {
        return sent;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
