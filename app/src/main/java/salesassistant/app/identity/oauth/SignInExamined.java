package salesassistant.app.identity.oauth;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.web.util.UriComponentsBuilder;
import salesassistant.app.doctor.Examined;
import salesassistant.app.doctor.Finding;
import salesassistant.app.doctor.Visit;

/** Whether the workspace would let people sign in for us: it refuses an unknown client or address without asking anybody. */
@Order(20)
final class SignInExamined implements Examined {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** The challenge of RFC 7636's own example: nobody is going to redeem it. */
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private final ClientRegistration registration;

    SignInExamined(ClientRegistration registration) {
        this.registration = registration;
    }

    @Override
    public String connection() {
        return "Sign-in";
    }

    @Override
    public Finding examine(Visit visit) {
        var back = Objects.requireNonNull(registration.getRedirectUri());
        if (back.startsWith("{")) {
            return Finding.untried(
                    "People sign in at the workspace and are sent back to the name of this machine they came by.",
                    "Open the assistant and sign in; for others, set PUBLIC_URL.");
        }
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var status = client.send(
                            HttpRequest.newBuilder(address()).timeout(PATIENCE).build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            return status < 400
                    ? Finding.works("The workspace lets people sign in for " + back + ".")
                    : Finding.fails(
                            "The workspace refuses a sign-in for " + back + " (" + status + ").",
                            "Register exactly this address and the scopes of OAUTH_SCOPES with the client OAUTH_CLIENT_ID.");
        } catch (IOException unreachable) {
            return Finding.fails(
                    "The workspace's sign-in cannot be reached.", "Check DATABRICKS_HOST and the way there.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Finding.untried("The examination was stopped.", "");
        }
    }

    private URI address() {
        return UriComponentsBuilder.fromUriString(
                        Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
                .queryParam("response_type", "code")
                .queryParam("client_id", registration.getClientId())
                .queryParam("redirect_uri", "{back}")
                .queryParam("scope", "{scopes}")
                .queryParam("state", "checkup")
                .queryParam("code_challenge", CHALLENGE)
                .queryParam("code_challenge_method", "S256")
                .encode()
                .buildAndExpand(registration.getRedirectUri(), String.join(" ", registration.getScopes()))
                .toUri();
    }
}
