package salesassistant.app.identity.oauth;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.AbstractRestClientOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;
import salesassistant.app.identity.KeptCredential.Fetched;
import salesassistant.app.workspace.Token;
import salesassistant.app.workspace.WorkspaceFailure;
import salesassistant.app.workspace.WorkspaceFailure.Kind;

/** Speaks with the workspace's token endpoint: with an end to waiting, and without following it anywhere else. */
final class TokenEndpoint {

    private final RestClient http;
    private final Clock clock;

    TokenEndpoint(Duration patience, Clock clock) {
        var client = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(2))
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        var requests = new JdkClientHttpRequestFactory(client);
        requests.setReadTimeout(patience);
        http = RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
        this.clock = clock;
    }

    <C extends AbstractRestClientOAuth2AccessTokenResponseClient<?>> C reachedBy(C client) {
        client.setRestClient(http);
        return client;
    }

    /**
     * What the endpoint answers.
     *
     * @throws WorkspaceFailure of kind SIGN_IN, with its error code, when it gives no token
     */
    OAuth2AccessTokenResponse answer(Supplier<OAuth2AccessTokenResponse> asked) {
        try {
            return asked.get();
        } catch (OAuth2AuthorizationException refused) {
            // Without the cause, which may hold what was sent.
            throw new WorkspaceFailure(
                    Kind.SIGN_IN, refused.getError().getErrorCode(), "the token endpoint gives no token", null, null);
        }
    }

    Fetched fetched(OAuth2AccessTokenResponse response) {
        var token = response.getAccessToken();
        var expires = token.getExpiresAt();
        var now = clock.instant();
        // The library counts a life from the wall clock; ours may be another.
        var life = expires == null || token.getIssuedAt() == null
                ? Duration.ofMinutes(5)
                : Duration.between(token.getIssuedAt(), expires);
        return Fetched.living(token(token.getTokenValue()), now, life);
    }

    private static Token token(String text) {
        try {
            return Token.of(text);
        } catch (IllegalArgumentException _) {
            throw WorkspaceFailure.of(Kind.SIGN_IN, "what the token endpoint gave is no token", null);
        }
    }
}
