package salesassistant.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/** The part of a workspace that knows people: whose a token is, and how one signs in. It remembers every call it gets. */
final class TinyWorkspace implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final Map<String, String> owners = new ConcurrentHashMap<>();
    private final List<Seen> calls = new CopyOnWriteArrayList<>();
    private final AtomicInteger made = new AtomicInteger();
    private final TinySignIn signIn = new TinySignIn(this);
    private volatile boolean broken;

    /** A call as it came in. */
    record Seen(String method, String path, String authorization) {}

    /** A reply. */
    record Said(int status, Object body, Map<String, String> headers) {

        static Said of(int status, Object body) {
            return new Said(status, body, Map.of());
        }
    }

    TinyWorkspace() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    TinySignIn signIn() {
        return signIn;
    }

    /** A token of a person, as long as it is not revoked. */
    String tokenOf(String person) {
        return own("dapi-" + person + "-" + made.incrementAndGet() + "-canary", person);
    }

    /** Makes the workspace know this token. */
    String own(String token, String person) {
        owners.put(token, person);
        return token;
    }

    void revoke(String token) {
        owners.remove(token);
    }

    /** Forgets every token of a person that was given out so far. */
    void revokeAll(String person) {
        owners.values().removeIf(person::equals);
    }

    /** From now on everything fails, or no longer. */
    void breaks(boolean down) {
        broken = down;
    }

    List<Seen> calls() {
        return List.copyOf(calls);
    }

    long calls(String path) {
        return calls.stream().filter(call -> call.path().equals(path)).count();
    }

    void forgetCalls() {
        calls.clear();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var authorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
            var path = exchange.getRequestURI().getPath();
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            calls.add(new Seen(exchange.getRequestMethod(), path, authorization));
            var said = broken ? Said.of(500, Map.of()) : said(exchange.getRequestURI(), authorization, body);
            said.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            var bytes = JSON.writeValueAsBytes(said.body());
            exchange.sendResponseHeaders(said.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private Said said(URI address, String authorization, String body) {
        return switch (address.getPath()) {
            case "/oidc/v1/authorize" -> signIn.authorize(address);
            case "/oidc/v1/token" -> signIn.token(body, authorization);
            default -> known(address.getPath(), authorization);
        };
    }

    private Said known(String path, String authorization) {
        var person = owners.get(authorization.replaceFirst("^Bearer ", ""));
        if (person == null) {
            return Said.of(403, Map.of("error_code", 403, "message", "Invalid access token."));
        }
        return path.equals("/api/2.0/preview/scim/v2/Me")
                ? Said.of(200, me(person))
                : Said.of(404, Map.of("error_code", "ENDPOINT_NOT_FOUND"));
    }

    private static Map<String, Object> me(String person) {
        return Map.of(
                "id",
                "id-" + person,
                "userName",
                person + "@example.com",
                "displayName",
                person.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + person.substring(1),
                "emails",
                List.of(Map.of("value", person + "@example.com", "primary", true)),
                "active",
                !person.startsWith("gone"));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
