package salesassistant.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import salesassistant.app.warehouse.Warehouse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole server on a port of its own, over the tiny sample, spoken to over real HTTP. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"server.tomcat.connection-timeout=3s", "question.heartbeat=20ms", "QUERY_TIMEOUT=120"})
@Import(TestWorld.class)
@Timeout(240)
abstract class ServerTests {

    // As browsers do without TLS.
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private Warehouse warehouse;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void data(DynamicPropertyRegistry properties) {
        properties.add("DATA_DIR", () -> TinySample.folder().toString());
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    /** Asks in words and returns the answer. */
    JsonNode ask(String question) {
        return json(post("/api/genie/ask", json(Map.of("question", question))));
    }

    HttpResponse<String> post(String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    HttpResponse<String> send(HttpRequest request) {
        return Http.send(CLIENT, request);
    }

    /** The reply as it arrives, line by line. */
    HttpResponse<Stream<String>> stream(HttpRequest request) {
        return Http.send(CLIENT, request, HttpResponse.BodyHandlers.ofLines());
    }

    HttpRequest streamed(Map<String, ?> body) {
        return request("/api/genie/ask")
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(HttpRequest.BodyPublishers.ofString(json(body)))
                .build();
    }

    /** Sends bytes as they are and returns everything that comes back. */
    String raw(String request) {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Warehouse warehouse() {
        return warehouse;
    }

    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    static String json(Map<String, ?> body) {
        return JSON.writeValueAsString(body);
    }
}
