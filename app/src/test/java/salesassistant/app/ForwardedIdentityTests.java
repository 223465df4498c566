package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;

/** A proxy in front has signed people in: E03 to E07 of the abuse cases. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "IDENTITY_MODE=databricks-apps")
class ForwardedIdentityTests extends SignInTests {

    private static final String TOKEN = "X-Forwarded-Access-Token";
    private static final String EMAIL = "X-Forwarded-Email";

    @Test
    void aPersonIsWhomTheWorkspaceSaysHerTokenBelongsTo() {
        var me =
                get("/api/me", TOKEN, WORKSPACE.tokenOf("anna"), EMAIL, "Anna@Example.com", "X-Forwarded-User", "7@42");

        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(json(me).path("name").asString()).isEqualTo("Anna");
        assertThat(json(me).path("email").asString()).isEqualTo("anna@example.com");
        assertThat(json(me).path("mode").asString()).isEqualTo("databricks-apps");
        assertThat(json(me).path("signs_out").asBoolean()).isFalse();
    }

    @Test
    void twoPeopleAreTwoCallers() {
        var anna = get("/api/me", TOKEN, WORKSPACE.tokenOf("anna"));
        var bo = get("/api/me", TOKEN, WORKSPACE.tokenOf("bo"));

        assertThat(json(anna).path("name").asString()).isEqualTo("Anna");
        assertThat(json(bo).path("name").asString()).isEqualTo("Bo");
    }

    @Test
    void theWorkspaceIsAskedOnceWhoeverManyComeAtATime() {
        var token = WORKSPACE.tokenOf("cecilia");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var replies = IntStream.range(0, 50)
                    .mapToObj(visit -> CompletableFuture.supplyAsync(() -> get("/api/me", TOKEN, token), threads))
                    .toList();
            assertThat(replies)
                    .allSatisfy(reply -> assertThat(reply.join().statusCode()).isEqualTo(200));
        }
        assertThat(WORKSPACE.calls(ME)).isEqualTo(1);
    }

    static Stream<List<String>> malformed() {
        var token = TOKEN + ": " + WORKSPACE.tokenOf("anna");
        return Stream.of(
                List.of(token, EMAIL + ": anna@example.com", EMAIL + ": ceo@example.com"),
                List.of(token, EMAIL + ": anna@example.com", "x-forwarded-EMAIL: anna@example.com"),
                List.of(token, token),
                List.of(token, "X_Forwarded_Email: ceo@example.com"),
                List.of(token, "X-Forwarded_Access-Token: other"),
                List.of(token, EMAIL + ": anna@example.com", " ceo@example.com"),
                List.of(token, EMAIL + ":"),
                List.of(token, "X-Forwarded-User: "),
                List.of(TOKEN + ":"),
                List.of(token, EMAIL + ": " + "a".repeat(10_240)),
                List.of(TOKEN + ": " + "a".repeat(10_240)),
                List.of(token, EMAIL + ": a\u0000b@example.com"),
                List.of(token, EMAIL + ": a\rb@example.com"),
                List.of(TOKEN + ": abc\rX: y"),
                List.of(TOKEN + ": two words"));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void headersThatCouldBeReadInTwoWaysAreRefused(List<String> lines) {
        assertThat(raw("/api/me", lines)).startsWith("HTTP/1.1 400");
        assertThat(WORKSPACE.calls()).isEmpty();
    }

    @Test
    void anAddressThatIsNotTheTokensIsRefusedAndNoticed(CapturedOutput output) {
        var token = WORKSPACE.tokenOf("anna");

        assertThat(code(get("/api/me", TOKEN, token, EMAIL, "ceo@example.com"))).isEqualTo("401 identity-mismatch");
        assertThat(securityLog(output))
                .hasSize(1)
                .first()
                .asString()
                .contains("another person")
                .doesNotContain(token)
                .doesNotContain("ceo@");
    }

    @Test
    void withoutATokenNobodyAsksEvenWhereTheAppHasOne() {
        assertThat(code(get("/api/me", EMAIL, "anna@example.com"))).isEqualTo("403 user-authorization-required");
        assertThat(code(get("/api/me"))).isEqualTo("403 user-authorization-required");
        assertThat(WORKSPACE.calls()).isEmpty();
    }

    static Stream<String> worthless() {
        var revoked = WORKSPACE.tokenOf("anna");
        WORKSPACE.revoke(revoked);
        return Stream.of(
                revoked,
                "dapi-of-another-workspace",
                WORKSPACE.own(jwt("{\"alg\":\"none\"}", "{\"sub\":\"anna\"}", "c2ln"), "anna"),
                WORKSPACE.own(jwt("{\"alg\":\"RS256\"}", "{\"sub\":\"anna\"}", ""), "anna"),
                WORKSPACE.own(jwt("{\"alg\":\"RS256\"}", "{\"exp\":1600000000}", "c2ln"), "anna"),
                WORKSPACE.tokenOf("gone-gunnar"));
    }

    @ParameterizedTest
    @MethodSource("worthless")
    void aTokenThatDoesNotHoldOpensNothing(String token) {
        for (var path : List.of("/api/me", "/api/genie/suggestions", "/openapi.json", "/docs")) {
            assertThat(code(get(path, TOKEN, token))).as(path).isEqualTo("401 token-refused");
        }
        assertThat(WORKSPACE.calls()).allSatisfy(call -> assertThat(call.path()).isEqualTo(ME));
    }

    @Test
    void aWorkspaceThatDoesNotAnswerIsNoSignIn() {
        WORKSPACE.breaks(true);
        try {
            var reply = get("/api/me", TOKEN, WORKSPACE.tokenOf("dora"));
            assertThat(code(reply)).isEqualTo("503 sign-in-unavailable");
        } finally {
            WORKSPACE.breaks(false);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/livez"})
    void probesNeedNobody(String path) {
        assertThat(get(path).statusCode()).isEqualTo(200);
    }

    private static String jwt(String header, String claims, String signature) {
        return encoded(header) + "." + encoded(claims) + "." + signature;
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
