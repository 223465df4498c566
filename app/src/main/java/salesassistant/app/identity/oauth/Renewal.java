package salesassistant.app.identity.oauth;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import salesassistant.app.identity.KeptCredential;
import salesassistant.app.identity.KeptCredential.Fetched;
import salesassistant.app.identity.People;
import salesassistant.app.identity.SecurityLog;
import salesassistant.app.workspace.Token;
import salesassistant.app.workspace.WorkspaceFailure;
import salesassistant.app.workspace.WorkspaceFailure.Kind;

/** Renews one person's token with her refresh token, which each time is replaced, and makes sure it is still hers. */
final class Renewal implements KeptCredential.Source {

    private final ClientRegistration registration;
    private final TokenEndpoint endpoint;
    private final RestClientRefreshTokenTokenResponseClient client;
    private final People people;
    private final String subject;
    private OAuth2AccessToken last;
    private @Nullable OAuth2RefreshToken refresh;
    private volatile boolean exhausted;

    Renewal(
            ClientRegistration registration,
            TokenEndpoint endpoint,
            People people,
            String subject,
            OAuth2AccessTokenResponse first) {
        this.registration = registration;
        this.endpoint = endpoint;
        this.client = endpoint.reachedBy(new RestClientRefreshTokenTokenResponseClient());
        this.people = people;
        this.subject = subject;
        this.last = first.getAccessToken();
        this.refresh = first.getRefreshToken();
    }

    @Override
    public Fetched fetch(Optional<Token> rejected) {
        var mine = refresh;
        if (mine == null) {
            exhausted = true;
            throw WorkspaceFailure.of(Kind.SIGN_IN, "there is no refresh token", null);
        }
        var response = renewed(mine);
        last = response.getAccessToken();
        if (response.getRefreshToken() != null) {
            // Kept before anything can fail: the old one may hold only once.
            refresh = response.getRefreshToken();
        }
        var next = endpoint.fetched(response);
        if (!people.whose(next.token()).id().equals(subject)) {
            exhausted = true;
            SecurityLog.noticed("the token endpoint gave another person's token", subject);
            throw WorkspaceFailure.of(Kind.SIGN_IN, "the token is another person's", null);
        }
        return next;
    }

    private OAuth2AccessTokenResponse renewed(OAuth2RefreshToken mine) {
        try {
            return endpoint.answer(
                    () -> client.getTokenResponse(new OAuth2RefreshTokenGrantRequest(registration, last, mine)));
        } catch (WorkspaceFailure refused) {
            exhausted = refused.code().equals("invalid_grant");
            throw refused;
        }
    }

    @Override
    public boolean exhausted() {
        return exhausted;
    }
}
