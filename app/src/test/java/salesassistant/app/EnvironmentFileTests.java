package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Starts the product as a process of its own with the settings of the customer's document, word for word. */
@Tag("slow")
@Timeout(300)
class EnvironmentFileTests {

    private static final String DOCUMENT = """
            # Existing variables
            DATABRICKS_HOST=https://adb-4295693306818923.3.azuredatabricks.net
            DATABRICKS_AUTH_TYPE=databricks-cli
            DATABRICKS_CONFIG_PROFILE=adb-prod
            DATABRICKS_APP_NAME=mathias-pse-test

            # New variables to add
            DATABRICKS_WAREHOUSE_ID=939811bf15d2854c
            GENIE_SPACE_ID=01f0a834208e13dab88b1fd3f7d718c0
            CLAUDE_ENDPOINT=/serving-endpoints/databricks-claude-sonnet-4-5/invocations
            DASHBOARD_ID=01f0a8ea42f5124ba8182d499c5c292f
            QUERY_CACHE_TTL=300
            QUERY_TIMEOUT=30
            """;

    @TempDir
    private Path home;

    @Test
    void withTheCommandLineSheIsHerself() throws Exception {
        try (var workspace = new TinyWorkspace()) {
            var line = new FakeCommandLine(home.resolve("bin"));
            line.has(workspace.tokenOf("anna"), Instant.now().plus(Duration.ofHours(1)));
            var me = started(workspace, home.resolve("bin") + ":/usr/bin:/bin");

            assertThat(me.statusCode()).as(log()).isEqualTo(200);
            assertThat(me.body()).contains("Anna", "anna@example.com");
            assertThat(line.lastRun()).contains("--profile adb-prod");
        }
    }

    @Test
    void withoutTheCommandLineSheIsToldWhatToDo() throws Exception {
        try (var workspace = new TinyWorkspace()) {
            var me = started(workspace, "/nowhere");

            assertThat(me.statusCode()).as(log()).isEqualTo(401);
            assertThat(me.body())
                    .contains("\\\"databricks\\\", which knows your login, was not found")
                    .contains("databricks auth login --host " + workspace.address() + " --profile adb-prod");
        }
    }

    /** Starts the server with the workspace in place of the document's, and asks it who is asking. */
    private HttpResponse<String> started(TinyWorkspace workspace, String path) throws Exception {
        Files.writeString(home.resolve(".env.local"), DOCUMENT);
        var port = freePort();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(List.of(
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "salesassistant.app.SalesAssistant"))
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("log").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("DATABRICKS_"));
        builder.environment().put("DATABRICKS_HOST", workspace.address());
        builder.environment().put("PORT", Integer.toString(port));
        builder.environment().put("PATH", path);
        var process = builder.start();
        try {
            return whenUp(process, URI.create("http://localhost:" + port + "/api/me"));
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private HttpResponse<String> whenUp(Process process, URI address) throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            while (process.isAlive()) {
                try {
                    return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
                } catch (IOException notYet) {
                    process.waitFor(Duration.ofMillis(200));
                }
            }
        }
        throw new AssertionError("The server did not start:\n" + log());
    }

    private String log() {
        try {
            return Files.readString(home.resolve("log"));
        } catch (IOException failed) {
            return failed.toString();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
