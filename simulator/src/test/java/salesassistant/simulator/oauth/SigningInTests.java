package salesassistant.simulator.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static salesassistant.simulator.Running.call;
import static salesassistant.simulator.Running.control;
import static salesassistant.simulator.Running.read;
import static salesassistant.simulator.Running.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SigningInTests {

    private static final String REDIRECT = "http://localhost:8000/back";
    private static final String VERIFIER = "a-verifier-that-nobody-else-knows-0123456789";
    private static final String ME = "/api/2.0/preview/scim/v2/Me";

    @BeforeEach
    void registerTheClient() {
        control().reset();
        control().client("tests", null, REDIRECT);
    }

    @Test
    void leadsFromACodeToTokensAndOnToNewOnes() throws Exception {
        var tokens = redeem(code("anna", REDIRECT), VERIFIER);

        assertThat(me(tokens)).isEqualTo("anna@example.com");

        var refreshed = token("grant_type=refresh_token&client_id=tests&refresh_token="
                + tokens.path("refresh_token").asText());
        assertThat(me(refreshed)).isEqualTo("anna@example.com");
    }

    @Test
    void takesARefreshTokenOnce() throws Exception {
        var first = redeem(code("bo", REDIRECT), VERIFIER).path("refresh_token").asText();
        var second = token("grant_type=refresh_token&client_id=tests&refresh_token=" + first)
                .path("refresh_token")
                .asText();

        assertThat(token("grant_type=refresh_token&client_id=tests&refresh_token=" + first)
                        .path("error")
                        .asText())
                .isEqualTo("invalid_grant");
        assertThat(token("grant_type=refresh_token&client_id=tests&refresh_token=" + second)
                        .path("error")
                        .asText())
                .as("what came from the same sign-in has ended too")
                .isEqualTo("invalid_grant");
    }

    @Test
    void refusesAWrongVerifierAndASecondUse() throws Exception {
        var code = code("anna", REDIRECT);

        assertThat(redeem(code, "another").path("error").asText()).isEqualTo("invalid_grant");
        assertThat(redeem(code, VERIFIER).path("error").asText()).isEqualTo("invalid_grant");
    }

    @Test
    void answersAnUnknownRedirectInTheBrowser() throws Exception {
        var reply = authorize("anna", "http://localhost:8001/back");

        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(reply.headers().firstValue("location")).isEmpty();
        assertThat(read(reply.body()).path("error_description").asText())
                .isEqualTo("redirect_uri 'http://localhost:8001/back' not registered for OAuth application 'tests'");
    }

    @Test
    void asksWhoOneIs() throws Exception {
        var page = authorize(null, REDIRECT).body();

        assertThat(page).contains("Anna Berg", "Bo Lind", "Carin Ek").doesNotContain("sales-assistant<");
    }

    @Test
    void endsATokenWhenItsTimeIsOver() throws Exception {
        var tokens = redeem(code("anna", REDIRECT), VERIFIER);

        control().advance(Duration.ofMinutes(61));

        assertThat(call(tokens.path("access_token").asText(), "GET", ME, "").statusCode())
                .isEqualTo(401);
    }

    @Test
    void keepsATokenToItsScopes() {
        var reply = call(control().token("anna", "genie", Duration.ofHours(1)), "GET", "/api/2.0/sql/warehouses", "");

        assertThat(reply.statusCode()).isEqualTo(403);
        assertThat(reply.body()).contains("does not have required scopes: sql");
    }

    @Test
    void saysNoAsTheWorkspaceDoes() {
        assertThat(call(null, "GET", ME, "").headers().firstValue("www-authenticate"))
                .contains("Bearer realm=\"DatabricksRealm\"");
        assertThat(call("nobody's", "GET", ME, "").body())
                .isEqualTo("{\"error_code\":403,\"message\":\"Invalid access token.\"}");
        assertThat(call("dapi-anna", "POST", "/api/2.0/nothing", "").body())
                .isEqualTo(
                        "{\"error_code\":\"ENDPOINT_NOT_FOUND\",\"message\":\"No API found for 'POST /api/2.0/nothing'\"}");
    }

    @Test
    void narrowsAProgramsTokenToWhatADashboardNeeds() {
        var details = "[{\"type\":\"workspace_rule_set\",\"grant_rules\":[{\"permission_set\":\"permissionSets/x\"}]}]";
        var form = "grant_type=client_credentials&client_id=0a1b2c3d-0000-4000-8000-000000009001"
                + "&client_secret=dose-of-the-app&scope=settings%3Aread&custom_claim=c&authorization_details=";

        var narrowed = token(form + encoded(details)).path("access_token").asText();
        var payload = read(new String(Base64.getUrlDecoder().decode(narrowed.split("\\.")[1]), StandardCharsets.UTF_8));

        assertThat(payload.path("custom_claim").asText()).isEqualTo("c");
        assertThat(payload.path("exp").asLong())
                .isGreaterThan(payload.path("iat").asLong());
        assertThat(token(form + "nonsense").path("error").asText()).isEqualTo("invalid_authorization_details");
    }

    private static String me(JsonNode tokens) {
        return read(call(tokens.path("access_token").asText(), "GET", ME, "").body())
                .path("userName")
                .asText();
    }

    private static String code(String user, String redirect) throws Exception {
        var location =
                authorize(user, redirect).headers().firstValue("location").orElseThrow();
        assertThat(location).startsWith(redirect + "?code=").endsWith("&state=some+state");
        return location.substring(location.indexOf("code=") + 5, location.indexOf('&'));
    }

    private static HttpResponse<String> authorize(@org.jspecify.annotations.Nullable String user, String redirect)
            throws Exception {
        var challenge = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII)));
        var query = "/oidc/v1/authorize?response_type=code&client_id=tests&scope=sql+offline_access&state=some+state"
                + "&code_challenge_method=S256&code_challenge=" + challenge + "&redirect_uri=" + encoded(redirect)
                + (user == null ? "" : "&simulated_user=" + user);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(simulator().address() + query))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static JsonNode redeem(String code, String verifier) {
        return token("grant_type=authorization_code&client_id=tests&code=" + code + "&code_verifier=" + verifier
                + "&redirect_uri=" + encoded(REDIRECT));
    }

    private static JsonNode token(String form) {
        return read(call(null, "POST", "/oidc/v1/token", form).body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
