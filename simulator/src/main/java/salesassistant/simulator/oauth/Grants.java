package salesassistant.simulator.oauth;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import salesassistant.simulator.Workspace;
import salesassistant.simulator.http.Json;
import salesassistant.simulator.people.User;

/** Codes and refresh tokens that were given out, and the access tokens made from them. */
public final class Grants {

    private static final Duration CODE_LIVES = Duration.ofMinutes(5);
    private static final Duration REFRESH_LIVES = Duration.ofDays(7);

    private final Workspace workspace;
    private final Signer signer = new Signer();
    private final Map<String, Code> codes = new ConcurrentHashMap<>();
    private final Map<String, Refresh> refreshes = new ConcurrentHashMap<>();

    public Grants(Workspace workspace) {
        this.workspace = workspace;
    }

    /** A promise of tokens, to be redeemed once by whoever knows the secret behind the challenge. */
    record Code(OAuthClient client, User user, String redirect, List<String> scopes, String challenge, Instant until) {}

    private record Refresh(OAuthClient client, User user, List<String> scopes, String family, Instant until) {}

    String code(OAuthClient client, User user, String redirect, List<String> scopes, String challenge) {
        var code = random();
        codes.put(code, new Code(client, user, redirect, scopes, challenge, now().plus(CODE_LIVES)));
        return code;
    }

    Optional<Code> redeem(@Nullable String code) {
        return Optional.ofNullable(code).map(codes::remove).filter(found -> now().isBefore(found.until()));
    }

    /** What a person gets for her code; with a refresh token when she was asked for offline access. */
    ObjectNode tokens(OAuthClient client, User user, List<String> scopes, String issuer) {
        return tokens(client, user, scopes, issuer, random());
    }

    /** New tokens for an old one, which is used up; using it a second time ends all that came from it. */
    Optional<ObjectNode> refreshed(OAuthClient client, @Nullable String token, String issuer) {
        var family = token == null ? "" : token.substring(0, Math.max(0, token.indexOf('.')));
        var refresh = token == null ? null : refreshes.remove(token);
        if (refresh == null || !refresh.client().id().equals(client.id()) || now().isAfter(refresh.until())) {
            refreshes.values().removeIf(other -> other.family().equals(family));
            return Optional.empty();
        }
        return Optional.of(tokens(client, refresh.user(), refresh.scopes(), issuer, refresh.family()));
    }

    void revoke(@Nullable String token) {
        if (token != null) {
            refreshes.remove(token);
            workspace.people().expire(token);
        }
    }

    private ObjectNode tokens(OAuthClient client, User user, List<String> scopes, String issuer, String family) {
        var tokens = access(client, user, scopes, issuer, Json.object());
        if (scopes.contains("offline_access")) {
            var refresh = family + "." + random();
            refreshes.put(refresh, new Refresh(client, user, scopes, family, now().plus(REFRESH_LIVES)));
            tokens.put("refresh_token", refresh);
        }
        return tokens;
    }

    /** An access token, known to the workspace from now on. */
    ObjectNode access(OAuthClient client, User user, List<String> scopes, String issuer, ObjectNode moreClaims) {
        var lives = workspace.knobs().tokenLives();
        var scope = String.join(" ", scopes);
        var claims = Json.object()
                .put("iss", issuer)
                .put("sub", user.userName())
                .put("aud", Workspace.ID)
                .put("iat", now().getEpochSecond())
                .put("exp", now().plus(lives).getEpochSecond())
                .put("jti", random())
                .put("client_id", client.id())
                .put("scope", scope);
        claims.setAll(moreClaims);
        var token = signer.token(claims);
        workspace.people().give(token, user, Set.copyOf(scopes), lives);
        return Json.object()
                .put("access_token", token)
                .put("token_type", "Bearer")
                .put("expires_in", lives.toSeconds())
                .put("scope", scope);
    }

    ObjectNode publicKeys() {
        return signer.publicKeys();
    }

    /** Takes everything back. */
    public void reset() {
        codes.clear();
        refreshes.clear();
    }

    private Instant now() {
        return workspace.clock().instant();
    }

    private static String random() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
