package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import salesassistant.app.TinySignIn.Refusal;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;
import salesassistant.app.workspace.Call;
import salesassistant.app.workspace.Credential;
import salesassistant.app.workspace.Workspace;
import salesassistant.app.workspace.WorkspaceFailure;
import salesassistant.app.workspace.WorkspaceFailure.Kind;

/** Tokens that end while people work: R13 to R15 of the fault scenarios, with real calls to the workspace. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"IDENTITY_MODE=oauth", "OAUTH_CLIENT_ID=" + TinySignIn.CLIENT, "identity.oauth.patience=3s"})
@Import({OAuthTests.Time.class, RenewalTests.Lending.class})
class RenewalTests extends SignInTests {

    /** Hands the credential of whoever calls to the test. */
    @RestController
    static class Lending {

        private Optional<Credential> lent = Optional.empty();

        @PostMapping("/api/lend")
        void lend(Caller caller) {
            lent = caller.credential();
        }

        Optional<Credential> lent() {
            return lent;
        }
    }

    @Autowired
    private Lending lending;

    @Autowired
    private TestClock clock;

    @Autowired
    private Workspace workspace;

    private final Browser browser = new Browser();

    @BeforeEach
    void everythingInOrder() {
        clock.goOn();
        WORKSPACE.signIn().signsIn("anna");
        WORKSPACE.signIn().renewing(Refusal.NONE);
    }

    @Test
    void aTokenThatTheWorkspaceForgetsIsReplacedInTheMiddleOfWork() {
        var credential = signedIn();
        var before = WORKSPACE.signIn().refreshes();
        WORKSPACE.revokeAll("anna");

        assertThat(whoAmI(credential)).isEqualTo("id-anna");
        assertThat(whoAmI(credential)).isEqualTo("id-anna");
        assertThat(WORKSPACE.signIn().refreshes() - before).isEqualTo(1);
    }

    @Test
    void aTokenThatIsAboutToExpireIsReplacedBeforeItDoes() {
        var credential = signedIn();
        var first = credential.token();
        clock.putForward(Duration.ofMinutes(59).plusSeconds(30));

        assertThat(credential.token()).isNotEqualTo(first);
        assertThat(whoAmI(credential)).isEqualTo("id-anna");
    }

    @Test
    void aHundredJobsThatAreRefusedTogetherRenewOnce() {
        var credential = signedIn();
        var before = WORKSPACE.signIn().refreshes();
        WORKSPACE.revokeAll("anna");

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var jobs = IntStream.range(0, 100)
                    .mapToObj(job -> CompletableFuture.supplyAsync(() -> whoAmI(credential), threads))
                    .toList();
            assertThat(jobs).allSatisfy(job -> assertThat(job.join()).isEqualTo("id-anna"));
        }
        assertThat(WORKSPACE.signIn().refreshes() - before).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"FAILS", "HANGS"})
    void aHundredJobsHearTogetherThatNothingCanBeRenewed(Refusal refusal) {
        var credential = signedIn();
        var before = WORKSPACE.signIn().refreshes();
        WORKSPACE.signIn().renewing(refusal);
        WORKSPACE.revokeAll("anna");
        // What was heard holds for a while, which on a slow machine may be over before the last has heard it.
        clock.standStill();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var jobs = IntStream.range(0, 100)
                    .mapToObj(job -> CompletableFuture.supplyAsync(() -> failure(credential), threads))
                    .toList();
            assertThat(jobs).allSatisfy(job -> assertThat(job.join()).isEqualTo(Kind.SIGN_IN));
        }
        assertThat(WORKSPACE.signIn().refreshes() - before).isEqualTo(1);
    }

    @Test
    void anothersTokenEndsTheSessionAndIsNoticed(CapturedOutput output) {
        var credential = signedIn();
        WORKSPACE.signIn().renewing(Refusal.GIVES_ANOTHERS);
        WORKSPACE.revokeAll("anna");

        assertThat(failure(credential)).isEqualTo(Kind.SIGN_IN);
        assertThat(code(browser.get(address("/api/me")))).isEqualTo("401 reauthenticate");
        assertThat(code(browser.get(address("/api/me")))).isEqualTo("401 sign-in");
        assertThat(securityLog(output))
                .anySatisfy(line -> assertThat(line).contains("another person's token", "id-anna"))
                .noneSatisfy(line -> assertThat(line).contains("canary"));
    }

    @Test
    void afterSigningOutNoJobGoesOnAsHer() {
        var credential = signedIn();
        browser.post(address("/api/logout"));

        assertThatThrownBy(credential::token).isInstanceOf(WorkspaceFailure.class);
    }

    private Credential signedIn() {
        browser.signIn(address("/login"));
        assertThat(browser.post(address("/api/lend")).statusCode()).isEqualTo(200);
        return lending.lent().orElseThrow();
    }

    /** Asks again where so many ask at once that a slow machine lets not all of them in. */
    private String whoAmI(Credential credential) {
        while (true) {
            try {
                return workspace
                        .send(Call.get(ME), credential, Deadline.in(Duration.ofSeconds(60)))
                        .path("id")
                        .asString();
            } catch (WorkspaceFailure failure) {
                if (failure.kind() != Kind.BUSY) {
                    throw failure;
                }
            }
        }
    }

    private Kind failure(Credential credential) {
        try {
            whoAmI(credential);
            throw new AssertionError("The workspace let her in");
        } catch (WorkspaceFailure failure) {
            return failure.kind();
        }
    }
}
