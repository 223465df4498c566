package salesassistant.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole server with its real way of knowing callers, spoken to over real HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
@Timeout(180)
abstract class RealCallersTests {

    static final String ME = "/api/2.0/preview/scim/v2/Me";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry properties) {
        properties.add("DATA_DIR", () -> TinySample.folder().toString());
        properties.add("doctor.at-start", () -> false);
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address(path))).GET();
        return send((headers.length == 0 ? request : request.headers(headers)).build());
    }

    HttpResponse<String> post(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address(path)))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.noBody());
        return send((headers.length == 0 ? request : request.headers(headers)).build());
    }

    static HttpResponse<String> send(HttpRequest request) {
        return Http.send(CLIENT, request);
    }

    /** Sends a GET with these header lines as they are and returns the status and the body. */
    String raw(String path, List<String> lines) {
        return rawTo("localhost", path, lines);
    }

    /** The same for the server under another name. */
    String rawTo(String host, String path, List<String> lines) {
        var request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n"
                + String.join("", lines.stream().map(line -> line + "\r\n").toList()) + "\r\n";
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    static String code(HttpResponse<String> response) {
        return response.statusCode() + " " + json(response).path("code").asString("");
    }

    /** The lines of the security log since the test began. */
    static List<String> securityLog(CapturedOutput output) {
        return output.getAll()
                .lines()
                .filter(line -> line.contains("salesassistant.security"))
                .toList();
    }
}
