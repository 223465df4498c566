package salesassistant.app.identity.oauth;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthorizationCodeAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import salesassistant.app.identity.Caller;
import salesassistant.app.identity.KeptCredential;
import salesassistant.app.identity.People;
import salesassistant.app.workspace.WorkspaceFailure;
import salesassistant.app.workspace.WorkspaceFailure.Kind;

/** Turns what the workspace sent back with the browser into a session. */
final class SignIn {

    private final ClientRegistration registration;
    private final TokenEndpoint endpoint;
    private final OAuth2AuthorizationCodeAuthenticationProvider exchange;
    private final IdTokens idTokens;
    private final People people;
    private final Clock clock;

    SignIn(ClientRegistration registration, TokenEndpoint endpoint, People people, Clock clock) {
        this.registration = registration;
        this.endpoint = endpoint;
        this.exchange = new OAuth2AuthorizationCodeAuthenticationProvider(
                endpoint.reachedBy(new RestClientAuthorizationCodeTokenResponseClient()));
        this.idTokens = new IdTokens(registration);
        this.people = people;
        this.clock = clock;
    }

    /**
     * The session of whoever has signed in.
     *
     * @throws WorkspaceFailure when she has not
     */
    Session begin(OAuth2AuthorizationRequest asked, OAuth2AuthorizationResponse answered) {
        var tokens = exchanged(new OAuth2AuthorizationExchange(asked, answered));
        var idToken = tokens.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN);
        if (idToken != null && !idTokens.fits(idToken, asked)) {
            throw new WorkspaceFailure(Kind.SIGN_IN, "invalid_id_token", "it is not for this sign-in", null, null);
        }
        var first = endpoint.fetched(tokens);
        var person = people.whose(first.token());
        var credential = new KeptCredential(new Renewal(registration, endpoint, people, person.id(), tokens), clock)
                .holding(first);
        var caller = new Caller(person.id(), person.name(), person.email(), Optional.of(credential));
        return new Session(caller, credential, clock.instant());
    }

    private OAuth2AccessTokenResponse exchanged(OAuth2AuthorizationExchange code) {
        try {
            var done = (OAuth2AuthorizationCodeAuthenticationToken)
                    exchange.authenticate(new OAuth2AuthorizationCodeAuthenticationToken(registration, code));
            var given = Objects.requireNonNull(done.getAccessToken());
            var all = OAuth2AccessTokenResponse.withToken(given.getTokenValue())
                    .tokenType(given.getTokenType())
                    .scopes(given.getScopes())
                    .additionalParameters(done.getAdditionalParameters());
            if (given.getExpiresAt() != null && given.getIssuedAt() != null) {
                all.expiresIn(Duration.between(given.getIssuedAt(), given.getExpiresAt())
                        .toSeconds());
            }
            if (done.getRefreshToken() != null) {
                all.refreshToken(done.getRefreshToken().getTokenValue());
            }
            return all.build();
        } catch (OAuth2AuthorizationException refused) {
            throw new WorkspaceFailure(
                    Kind.SIGN_IN, refused.getError().getErrorCode(), "the code gives no token", null, null);
        }
    }
}
