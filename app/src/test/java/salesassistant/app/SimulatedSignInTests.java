package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.workspace.Call;
import salesassistant.app.workspace.Credential;
import salesassistant.app.workspace.Workspace;
import salesassistant.simulator.SimulatorProcess;

/** People sign in at the simulated workspace, as they do after {@code ./run --workspace=simulator}. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"IDENTITY_MODE=oauth", "OAUTH_CLIENT_ID=sign-in-tests"})
@Import(RenewalTests.Lending.class)
@Timeout(300)
class SimulatedSignInTests extends RealCallersTests {

    private static final SimulatorProcess SIMULATOR =
            SimulatorProcess.shared(TinySample.folder().resolve("sales.duckdb"));

    @Autowired
    private RenewalTests.Lending lending;

    @Autowired
    private Workspace workspace;

    private final Browser browser = new Browser();

    @DynamicPropertySource
    static void simulator(DynamicPropertyRegistry properties) {
        properties.add("workspace.host", () -> SIMULATOR.address().toString());
    }

    @BeforeEach
    void register() {
        SIMULATOR.control().reset();
        SIMULATOR.control().client("sign-in-tests", null, address("/oauth/callback"));
    }

    @Test
    void eachIsWhomTheWorkspaceTookHerFor() {
        var other = new Browser();
        signIn(browser, "anna");
        signIn(other, "bo");

        assertThat(email(browser)).startsWith("anna");
        assertThat(email(other)).startsWith("bo");
    }

    @Test
    void aTokenThatExpiresInTheMiddleOfWorkIsRenewedOnce() {
        signIn(browser, "anna");
        browser.post(address("/api/lend"));
        var credential = lending.lent().orElseThrow();
        var name = userName(credential);
        SIMULATOR.control().forgetCalls();
        SIMULATOR.control().advance(Duration.ofHours(2));

        assertThat(userName(credential)).isEqualTo(name);
        assertThat(userName(credential)).isEqualTo(name);
        assertThat(SIMULATOR.control().count("POST", "/oidc/v1/token")).isEqualTo(1);
    }

    private void signIn(Browser who, String user) {
        var asked = Browser.location(who.get(address("/login")));
        var back = who.follow(who.get(asked + "&simulated_user=" + user));
        assertThat(back.statusCode()).as(back.body()).isEqualTo(302);
    }

    private String email(Browser who) {
        return Optional.of(json(who.get(address("/api/me"))))
                .map(me -> me.path("email").asString(""))
                .orElseThrow();
    }

    private String userName(Credential credential) {
        return workspace
                .send(Call.get(ME), credential, Deadline.in(Duration.ofSeconds(60)))
                .path("userName")
                .asString();
    }
}
