package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import salesassistant.app.identity.AppPrincipal;
import salesassistant.app.identity.AppPrincipal.Use;

/** What the app may do as itself: only what is named, and never a person's question. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "IDENTITY_MODE=databricks-apps",
            "DATABRICKS_CLIENT_ID=the-app",
            "DATABRICKS_CLIENT_SECRET=the-app-secret",
            "APP_PRINCIPAL_FOR=dashboard"
        })
@Import(OAuthTests.Time.class)
class AppPrincipalTests extends SignInTests {

    @Autowired
    private AppPrincipal principal;

    @Autowired
    private TestClock clock;

    @Test
    void isThereForWhatIsNamedAndForNothingElse() {
        assertThat(principal.credential(Use.DASHBOARD)).isPresent();
        assertThat(principal.credential(Use.LANGUAGE)).isEmpty();
    }

    @Test
    void getsOneTokenForManyAndTheNextBeforeItExpires() {
        var credential = principal.credential(Use.DASHBOARD).orElseThrow();
        clock.putForward(java.time.Duration.ofHours(2));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tokens = IntStream.range(0, 50)
                    .mapToObj(job -> CompletableFuture.supplyAsync(credential::token, threads))
                    .map(CompletableFuture::join)
                    .distinct()
                    .toList();
            assertThat(tokens).hasSize(1);
        }
        assertThat(WORKSPACE.calls("/oidc/v1/token")).isEqualTo(1);

        clock.putForward(java.time.Duration.ofMinutes(59).plusSeconds(30));
        credential.token();
        assertThat(WORKSPACE.calls("/oidc/v1/token")).isEqualTo(2);
    }

    @Test
    void neverStandsInForAPersonWithoutAToken() {
        assertThat(code(get("/api/me", "X-Forwarded-Email", "anna@example.com")))
                .isEqualTo("403 user-authorization-required");
        assertThat(WORKSPACE.calls()).isEmpty();
    }
}
