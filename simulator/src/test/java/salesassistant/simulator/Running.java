package salesassistant.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import salesassistant.sample.Profile;
import salesassistant.sample.SampleSettings;
import salesassistant.sample.SampleWorld;

/** The one simulator of the test JVM over the smallest sample, and a plain way to call it. */
public final class Running {

    public static final String STATEMENTS = "/api/2.0/sql/statements";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static @Nullable SimulatorProcess process;

    private Running() {}

    /** The simulator, started when first asked for. */
    public static synchronized SimulatorProcess simulator() {
        if (process == null) {
            process = SimulatorProcess.shared(sample());
        }
        return process;
    }

    public static Control control() {
        return simulator().control();
    }

    /** The sample's file, made when it is not there. */
    public static Path sample() {
        var file = Path.of("target", "tiny.duckdb");
        if (!Files.exists(file)) {
            SampleWorld.generate(
                    new SampleSettings(Profile.TINY, SampleSettings.DEFAULT_END, SampleSettings.DEFAULT_SEED),
                    file,
                    (step, share) -> {});
        }
        return file;
    }

    /** Calls the workspace with a token, or without when it is null. */
    public static HttpResponse<String> call(@Nullable String token, String method, String path, String body) {
        var address = path.startsWith("http")
                ? URI.create(path)
                : simulator().address().resolve(path);
        var request = HttpRequest.newBuilder(address).method(method, HttpRequest.BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Calls as a user and reads the JSON. */
    public static JsonNode json(String user, String method, String path, String body) {
        return read(call(simulator().tokenOf(user), method, path, body).body());
    }

    /** Runs a statement as a user. */
    public static JsonNode run(String user, String sql) {
        return run(user, sql, "");
    }

    /** Runs a statement as a user, with more fields of the request, each followed by a comma. */
    public static JsonNode run(String user, String sql, String fields) {
        var waits = fields.contains("wait_timeout");
        var reply = json(
                user,
                "POST",
                STATEMENTS,
                "{" + (waits ? "" : "\"wait_timeout\": \"50s\", ") + fields
                        + "\"warehouse_id\": \"5a6b7c8d9e0f1a2b\", \"statement\": " + JSON.valueToTree(sql) + "}");
        // On a slow machine the first statement of a session may take longer than a workspace lets anybody wait.
        while (!waits && reply.at("/status/state").asText().matches("PENDING|RUNNING")) {
            reply = json(
                    user, "GET", STATEMENTS + "/" + reply.path("statement_id").asText(), "");
        }
        return reply;
    }

    public static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(text, broken);
        }
    }
}
