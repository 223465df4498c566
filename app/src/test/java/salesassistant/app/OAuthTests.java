package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** People sign in at the workspace: sessions, E01 and E14 of the abuse cases. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"IDENTITY_MODE=oauth", "OAUTH_CLIENT_ID=" + TinySignIn.CLIENT})
@Import(OAuthTests.Time.class)
class OAuthTests extends SignInTests {

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }

    @Autowired
    private TestClock clock;

    private final Browser browser = new Browser();

    @BeforeEach
    void everythingInOrder() {
        WORKSPACE.signIn().signsIn("anna");
        WORKSPACE.signIn().idToken(true, "");
    }

    @Test
    void withoutASessionTheApiSaysToSignIn() {
        assertThat(code(get("/api/me"))).isEqualTo("401 sign-in");
        assertThat(code(get("/openapi.json"))).isEqualTo("401 sign-in");
        assertThat(get("/livez").statusCode()).isEqualTo(200);
    }

    @Test
    void forwardedHeadersOpenNothing() {
        var reply = get(
                "/api/me",
                "X-Forwarded-Access-Token",
                WORKSPACE.tokenOf("ceo"),
                "X-Forwarded-Email",
                "ceo@example.com",
                "X-Forwarded-User",
                "ceo");

        assertThat(code(reply)).isEqualTo("401 sign-in");
        assertThat(WORKSPACE.calls()).isEmpty();
    }

    @Test
    void aPersonWhoSignsInIsKnown() {
        var back = browser.signIn(address("/login"));

        assertThat(back.statusCode()).isEqualTo(302);
        assertThat(Browser.location(back)).isEqualTo("/");
        var me = json(browser.get(address("/api/me")));
        assertThat(me.path("name").asString()).isEqualTo("Anna");
        assertThat(me.path("email").asString()).isEqualTo("anna@example.com");
        assertThat(me.path("mode").asString()).isEqualTo("oauth");
        assertThat(me.path("signs_out").asBoolean()).isTrue();
    }

    @Test
    void twoPeopleInTwoBrowsersAreTwoCallers() {
        var other = new Browser();
        browser.signIn(address("/login"));
        WORKSPACE.signIn().signsIn("bo");
        other.signIn(address("/login"));

        assertThat(name(browser)).isEqualTo("Anna");
        assertThat(name(other)).isEqualTo("Bo");
    }

    @Test
    void theSignInIsAskedForWithPkceStateAndNonce() {
        var asked = Browser.location(browser.get(address("/login")));

        assertThat(asked)
                .startsWith(WORKSPACE.address() + "/oidc/v1/authorize?response_type=code")
                .contains("code_challenge_method=S256", "&code_challenge=", "&state=", "&nonce=", "offline_access")
                .contains("redirect_uri=" + address("/oauth/callback"));
    }

    @Test
    void theCookieIsOutOfReachForScriptsAndOtherSites() {
        var cookie = browser.get(address("/login"))
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();

        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Domain");
    }

    @Test
    void aSignInBegunElsewhereIsRefused(CapturedOutput output) {
        var attacker = new Browser();
        var stolen = Browser.location(attacker.follow(attacker.get(address("/login"))));
        browser.get(address("/login"));

        assertThat(browser.get(stolen).statusCode()).isEqualTo(401);
        assertThat(code(browser.get(address("/api/me")))).isEqualTo("401 sign-in");
        assertThat(securityLog(output)).anySatisfy(line -> assertThat(line).contains("did not begin"));
    }

    @Test
    void aCodeHoldsOnce() {
        var callback = browser.follow(browser.get(address("/login")));
        browser.follow(callback);

        assertThat(browser.follow(callback).statusCode()).isEqualTo(401);
    }

    @Test
    void anIdTokenOfAnotherSignInIsRefused() {
        WORKSPACE.signIn().idToken(true, "another-nonce");

        assertThat(browser.signIn(address("/login")).statusCode()).isEqualTo(401);
        assertThat(code(browser.get(address("/api/me")))).isEqualTo("401 sign-in");
    }

    @Test
    void aWorkspaceThatGivesNoIdTokenIsEnough() {
        WORKSPACE.signIn().idToken(false, "");
        browser.signIn(address("/login"));

        assertThat(name(browser)).isEqualTo("Anna");
    }

    @Test
    void whoIsNoLongerActiveDoesNotComeIn() {
        WORKSPACE.signIn().signsIn("gone-gunnar");

        assertThat(browser.signIn(address("/login")).statusCode()).isEqualTo(401);
    }

    @Test
    void aSessionThatSomebodyPlantedNeverBecomesHers() {
        browser.get(address("/login"));
        var planted = browser.session().orElseThrow();
        browser.signIn(address("/login"));
        var attacker = new Browser();
        attacker.plant(address("/"), planted);

        assertThat(browser.session()).isPresent().get().isNotEqualTo(planted);
        assertThat(code(attacker.get(address("/api/me")))).isEqualTo("401 sign-in");
    }

    @Test
    void afterSigningOutTheSessionOpensNothing() {
        browser.signIn(address("/login"));
        var session = browser.session().orElseThrow();

        assertThat(browser.post(address("/api/logout")).statusCode()).isEqualTo(204);

        browser.plant(address("/"), session);
        assertThat(code(browser.get(address("/api/me")))).isEqualTo("401 sign-in");
    }

    @Test
    void aSessionThatNobodyUsesEnds() {
        browser.signIn(address("/login"));
        clock.putForward(Duration.ofMinutes(29));
        assertThat(name(browser)).isEqualTo("Anna");
        clock.putForward(Duration.ofMinutes(31));

        assertThat(code(browser.get(address("/api/me")))).isEqualTo("401 sign-in");
    }

    @Test
    void aSessionEndsHoweverMuchItIsUsed() {
        browser.signIn(address("/login"));
        for (var minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
            clock.putForward(Duration.ofMinutes(20));
            assertThat(name(browser)).isEqualTo("Anna");
        }
        clock.putForward(Duration.ofMinutes(21));

        assertThat(code(browser.get(address("/api/me")))).isEqualTo("401 sign-in");
    }

    @Test
    void anotherSitesPageCannotSignHerOut() {
        browser.signIn(address("/login"));

        assertThat(code(browser.post(address("/api/logout"), "Sec-Fetch-Site", "cross-site")))
                .isEqualTo("403 cross-site");
        assertThat(code(browser.post(address("/api/logout"), "Origin", "https://evil.example")))
                .isEqualTo("403 cross-site");
        assertThat(name(browser)).isEqualTo("Anna");
    }

    private String name(Browser who) {
        HttpResponse<String> me = who.get(address("/api/me"));
        assertThat(me.statusCode()).as(me.body()).isEqualTo(200);
        return json(me).path("name").asString();
    }
}
