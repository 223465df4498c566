package salesassistant.app.identity.oauth;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.oauth2.client.endpoint.OAuth2ClientCredentialsGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import salesassistant.app.identity.AppPrincipal;
import salesassistant.app.identity.KeptCredential;
import salesassistant.app.workspace.Credential;

/** The app's principal, which proves itself with its client's secret. */
final class OwnPrincipal implements AppPrincipal {

    private final Set<Use> allowed;
    private final Credential credential;

    OwnPrincipal(AppPrincipalSettings settings, URI workspace, Duration patience, Clock clock) {
        allowed = settings.allowed();
        var registration = ClientRegistration.withRegistrationId("app")
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret().reveal())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenUri(workspace + "/oidc/v1/token")
                .scope("all-apis")
                .build();
        var endpoint = new TokenEndpoint(patience, clock);
        var client = endpoint.reachedBy(new RestClientClientCredentialsTokenResponseClient());
        credential = new KeptCredential(
                _ -> endpoint.fetched(endpoint.answer(
                        () -> client.getTokenResponse(new OAuth2ClientCredentialsGrantRequest(registration)))),
                clock);
    }

    @Override
    public Optional<Credential> credential(Use use) {
        return allowed.contains(use) ? Optional.of(credential) : Optional.empty();
    }
}
