package salesassistant.app.identity.oauth;

import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.MappedJwtClaimSetConverter;

/**
 * Checks an ID token, where a sign-in brought one: that it was made for us, now, and for this very sign-in.
 *
 * <p>Its signature is not looked at: it comes straight from the token endpoint over TLS, for which OpenID Connect (Core
 * 3.1.3.7, 6) takes TLS instead; and who somebody is, the workspace says of her access token.
 */
final class IdTokens {

    private final OidcIdTokenValidator validator;

    IdTokens(ClientRegistration registration) {
        validator = new OidcIdTokenValidator(registration);
    }

    /** Whether the ID token, if there is one, belongs to this request for a sign-in. */
    boolean fits(Object idToken, OAuth2AuthorizationRequest asked) {
        try {
            var parsed = JWTParser.parse(String.valueOf(idToken));
            var claims = MappedJwtClaimSetConverter.withDefaults(Map.of())
                    .convert(parsed.getJWTClaimsSet().toJSONObject());
            var token = Jwt.withTokenValue(parsed.getParsedString())
                    .headers(headers -> headers.putAll(parsed.getHeader().toJSONObject()))
                    .claims(all -> all.putAll(Objects.requireNonNull(claims)))
                    .build();
            var nonce = asked.getAdditionalParameters().get(OidcParameterNames.NONCE);
            return !validator.validate(token).hasErrors()
                    && Objects.equals(nonce, token.getClaimAsString(OidcParameterNames.NONCE));
        } catch (ParseException | IllegalArgumentException | IllegalStateException unreadable) {
            return false;
        }
    }
}
