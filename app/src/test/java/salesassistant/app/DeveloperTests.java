package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A developer on her own machine, herself through the command line's login. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"DATABRICKS_AUTH_TYPE=databricks-cli", "DATABRICKS_CONFIG_PROFILE=adb-prod"})
@Import(OAuthTests.Time.class)
@DirtiesContext
class DeveloperTests extends SignInTests {

    @TempDir
    private static Path folder;

    private static FakeCommandLine line;

    @Autowired
    private TestClock clock;

    @BeforeAll
    static void install() {
        line = new FakeCommandLine(folder);
    }

    @DynamicPropertySource
    static void commandLine(DynamicPropertyRegistry properties) {
        properties.add("DATABRICKS_CLI_PATH", () -> folder.resolve("databricks").toString());
    }

    @Test
    void sheIsWhomTheLoginBelongsToAndTheProgramRunsOnce() {
        loggedIn();
        var before = line.runs();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var replies = IntStream.range(0, 20)
                    .mapToObj(visit -> CompletableFuture.supplyAsync(() -> get("/api/me"), threads))
                    .toList();
            assertThat(replies).allSatisfy(reply -> {
                assertThat(json(reply.join()).path("name").asString()).isEqualTo("Anna");
                assertThat(json(reply.join()).path("mode").asString()).isEqualTo("local");
            });
        }
        assertThat(line.runs() - before).isEqualTo(1);
        assertThat(line.lastRun()).isEqualTo("auth token --host " + WORKSPACE.address() + " --profile adb-prod");
    }

    @Test
    void aTokenThatIsAboutToExpireIsAskedForAnew() {
        loggedIn();
        get("/api/me");
        var before = line.runs();
        clock.putForward(Duration.ofMinutes(55));
        line.has(WORKSPACE.tokenOf("anna"), clock.instant().plus(Duration.ofHours(1)));
        get("/api/me");
        assertThat(line.runs()).isEqualTo(before);

        clock.putForward(Duration.ofMinutes(10));
        assertThat(json(get("/api/me")).path("name").asString()).isEqualTo("Anna");
        assertThat(line.runs()).isEqualTo(before + 1);
    }

    @Test
    void aTokenThatTheWorkspaceForgotIsForcedToBeAnotherOne() {
        loggedIn();
        get("/api/me");
        WORKSPACE.revokeAll("anna");
        line.hasWhenForced(WORKSPACE.tokenOf("anna"), clock.instant().plus(Duration.ofHours(1)));
        clock.putForward(Duration.ofMinutes(6));

        assertThat(get("/api/me").statusCode()).isEqualTo(200);
        assertThat(line.lastRun()).endsWith("--force-refresh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "{}", "{\"access_token\":\"\"}", "{\"access_token\":\"a\\r\\nX: y\"}"})
    void whatIsNoTokenIsNeverSent(String printed, CapturedOutput output) {
        expire();
        line.prints(printed);

        var reply = get("/api/me");

        assertThat(code(reply)).isEqualTo("401 workspace-login");
        assertThat(reply.body()).contains("auth login --host " + WORKSPACE.address() + " --profile adb-prod");
        assertThat(WORKSPACE.calls()).isEmpty();
        assertThat(output.getAll()).doesNotContain("X: y");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-Email",
                "x-forwarded-user",
                "X-Forwarded-Preferred-Username",
                "X-Forwarded-Access-Token",
                "X_Forwarded_Email"
            })
    void nobodysWordIsTakenForWhoIsAsking(String header) {
        loggedIn();

        assertThat(code(get("/api/me", header, "ceo@example.com"))).isEqualTo("401 identity-headers-refused");
        assertThat(WORKSPACE.calls()).isEmpty();
    }

    private void loggedIn() {
        expire();
        line.has(WORKSPACE.tokenOf("anna"), clock.instant().plus(Duration.ofHours(1)));
    }

    /** Whatever was kept so far no longer holds. */
    private void expire() {
        clock.putForward(Duration.ofHours(2));
    }
}
