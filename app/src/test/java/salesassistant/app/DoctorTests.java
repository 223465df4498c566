package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import salesassistant.app.doctor.Checkup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command that examines every connection, run with the whole application. */
@Timeout(300)
class DoctorTests {

    private static final TinyWorkspace WORKSPACE = new TinyWorkspace();

    @AfterAll
    static void close() {
        WORKSPACE.close();
    }

    /** How it ended, and what it printed. */
    private record Ended(int status, String printed) {

        JsonNode json() {
            return new JsonMapper().readTree(printed);
        }

        JsonNode of(String connection) {
            return StreamSupport.stream(json().path("connections").spliterator(), false)
                    .filter(entry -> entry.path("connection").asString().equals(connection))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void withoutAWorkspaceNothingIsWrong() {
        var ended = run();

        assertThat(ended.status()).isZero();
        assertThat(ended.printed())
                .contains("– Workspace", "answers from its embedded data", "→ To use one, set DATABRICKS_HOST")
                .contains("– App principal");
    }

    @Test
    void sheWhoIsLoggedInIsTold() {
        var ended = run("--json", host(), "--DATABRICKS_TOKEN=" + WORKSPACE.tokenOf("anna"));

        assertThat(ended.of("Workspace").path("state").asString()).isEqualTo("works");
        assertThat(ended.of("Sign-in").path("state").asString()).isEqualTo("works");
        assertThat(ended.of("Sign-in").path("what").asString()).contains("anna@example.com");
        assertThat(ended.of("App principal").path("state").asString()).isEqualTo("off");
        assertThat(ended.printed()).doesNotContain("canary");
    }

    @Test
    void whatFailsIsToldWithWhatToDoAndEndsOtherwise() {
        var ended = run("--json", host(), "--DATABRICKS_TOKEN=dapi-unknown-canary");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.json().path("healthy").asBoolean()).isFalse();
        assertThat(ended.of("Sign-in").path("state").asString()).isEqualTo("fails");
        assertThat(ended.of("Sign-in").path("remedy").asString()).contains("Make a new token");
        assertThat(ended.printed()).doesNotContain("canary");
    }

    @Test
    void aMissingCommandLineIsToldWithWhatToType() {
        var ended = run(host(), "--DATABRICKS_CLI_PATH=/nowhere/databricks", "--DATABRICKS_CONFIG_PROFILE=adb-prod");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.printed())
                .contains(
                        "✗ Sign-in",
                        "was not found",
                        "auth login --host " + WORKSPACE.address() + " --profile adb-prod");
    }

    @Test
    void aWorkspaceThatIsNotThereIsTold() {
        var ended = run(
                "--json",
                "--DATABRICKS_HOST=http://localhost:1",
                "--DATABRICKS_WAREHOUSE_ID=abc",
                "--DATABRICKS_TOKEN=dapi-canary");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.of("Workspace").path("what").asString()).contains("cannot be reached");
        assertThat(ended.of("Workspace").path("remedy").asString()).contains("DATABRICKS_HOST");
    }

    @Test
    void theAppsPrincipalIsTriedWhereItMayBeUsed() {
        var right = run(
                "--json",
                host(),
                "--APP_PRINCIPAL_FOR=language,dashboard",
                "--DATABRICKS_CLIENT_ID=the-app",
                "--DATABRICKS_CLIENT_SECRET=the-app-secret",
                "--DATABRICKS_TOKEN=" + WORKSPACE.tokenOf("anna"));
        var wrong = run(
                "--json",
                host(),
                "--APP_PRINCIPAL_FOR=language",
                "--DATABRICKS_CLIENT_ID=the-app",
                "--DATABRICKS_CLIENT_SECRET=wrong-canary",
                "--DATABRICKS_TOKEN=" + WORKSPACE.tokenOf("anna"));

        assertThat(right.of("App principal").path("state").asString()).isEqualTo("works");
        assertThat(wrong.of("App principal").path("state").asString()).isEqualTo("fails");
        assertThat(wrong.of("App principal").path("what").asString()).contains("invalid_client");
        assertThat(wrong.printed()).doesNotContain("canary");
    }

    @Test
    void aSettingThatStopsTheStartIsAFinding() {
        var ended = run("--json", "--IDENTITY_MODE=guess");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.of("Settings").path("what").asString()).isEqualTo("IDENTITY_MODE is guess.");
        assertThat(ended.of("Settings").path("remedy").asString()).contains("databricks-apps");
    }

    private static String host() {
        return "--DATABRICKS_HOST=" + WORKSPACE.address();
    }

    private static Ended run(String... arguments) {
        var all = new ArrayList<>(List.of("--doctor", "--DATA_DIR=" + TinySample.folder()));
        if (List.of(arguments).contains(host())) {
            all.add("--DATABRICKS_WAREHOUSE_ID=abc");
        }
        all.addAll(List.of(arguments));
        var printed = new ByteArrayOutputStream();
        var status = Checkup.of(
                SalesAssistant.class,
                all.toArray(String[]::new),
                new PrintStream(printed, true, StandardCharsets.UTF_8));
        return new Ended(status, printed.toString(StandardCharsets.UTF_8));
    }
}
