package salesassistant.app;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import salesassistant.app.TinyWorkspace.Said;
import tools.jackson.databind.json.JsonMapper;

/** How one signs in at the tiny workspace: OAuth with PKCE, refresh tokens that hold once, and what can go wrong there. */
final class TinySignIn {

    static final String CLIENT = "the-client";

    private static final JsonMapper JSON = new JsonMapper();

    private final TinyWorkspace workspace;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final Map<String, String> refreshers = new ConcurrentHashMap<>();
    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger refreshes = new AtomicInteger();
    private final CountDownLatch never = new CountDownLatch(1);
    private volatile Refusal refusal = Refusal.NONE;
    private volatile String person = "anna";
    private volatile int seconds = 3600;
    private volatile boolean idToken = true;
    private volatile String nonceSaid = "";

    /** What goes wrong when a token is to be renewed. */
    enum Refusal {
        NONE,
        FAILS,
        HANGS,
        GIVES_ANOTHERS
    }

    TinySignIn(TinyWorkspace workspace) {
        this.workspace = workspace;
    }

    /** Who sits at the browser. */
    void signsIn(String who) {
        person = who;
    }

    void lasting(int tokenSeconds) {
        seconds = tokenSeconds;
    }

    void renewing(Refusal how) {
        refusal = how;
    }

    /** Whether a sign-in brings an ID token, and what it says instead of the nonce it was asked with. */
    void idToken(boolean brought, String falseNonce) {
        idToken = brought;
        nonceSaid = falseNonce;
    }

    int refreshes() {
        return refreshes.get();
    }

    Said authorize(URI address) {
        var query = form(address.getRawQuery());
        if (!CLIENT.equals(query.get("client_id"))
                || !"code".equals(query.get("response_type"))
                || !"S256".equals(query.get("code_challenge_method"))
                || query.getOrDefault("state", "").isEmpty()) {
            return error("invalid_request");
        }
        var code = "code-" + made.incrementAndGet();
        query.put("person", person);
        codes.put(code, query);
        var back = query.get("redirect_uri") + "?code=" + code + "&state="
                + URLEncoder.encode(query.get("state"), StandardCharsets.UTF_8);
        return new Said(302, Map.of(), Map.of("Location", back));
    }

    Said token(String body, String authorization) {
        var form = form(body);
        return switch (form.getOrDefault("grant_type", "")) {
            case "authorization_code" -> exchanged(form);
            case "refresh_token" -> renewed(form);
            case "client_credentials" -> ofTheApp(authorization);
            default -> error("unsupported_grant_type");
        };
    }

    private Said exchanged(Map<String, String> form) {
        var asked = codes.remove(form.getOrDefault("code", ""));
        if (asked == null
                || !Objects.equals(asked.get("redirect_uri"), form.get("redirect_uri"))
                || !Objects.equals(asked.get("code_challenge"), hash(form.getOrDefault("code_verifier", "")))) {
            return error("invalid_grant");
        }
        var given = given(asked.getOrDefault("person", ""));
        if (idToken) {
            given.put("id_token", idToken(asked));
        }
        return Said.of(200, given);
    }

    private Said renewed(Map<String, String> form) {
        refreshes.incrementAndGet();
        switch (refusal) {
            case FAILS -> {
                return Said.of(500, Map.of("error", "server_error"));
            }
            case HANGS -> hang();
            case NONE, GIVES_ANOTHERS -> {}
        }
        var owner = refreshers.remove(form.getOrDefault("refresh_token", ""));
        if (owner == null) {
            return error("invalid_grant");
        }
        return Said.of(200, given(refusal == Refusal.GIVES_ANOTHERS ? "mallory" : owner));
    }

    private void hang() {
        try {
            never.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Said ofTheApp(String authorization) {
        var right = "Basic "
                + Base64.getEncoder().encodeToString("the-app:the-app-secret".getBytes(StandardCharsets.UTF_8));
        return authorization.equals(right) ? Said.of(200, given("the-app")) : error("invalid_client");
    }

    private Map<String, Object> given(String who) {
        var refresh = "refresh-" + made.incrementAndGet() + "-canary";
        refreshers.put(refresh, who);
        return new HashMap<>(Map.of(
                "access_token",
                workspace.tokenOf(who),
                "refresh_token",
                refresh,
                "token_type",
                "Bearer",
                "expires_in",
                seconds,
                "scope",
                "sql offline_access"));
    }

    private String idToken(Map<String, String> asked) {
        var now = Instant.now().getEpochSecond();
        var claims = Map.of(
                "iss",
                workspace.address() + "/oidc",
                "sub",
                asked.get("person") + "@example.com",
                "aud",
                CLIENT,
                "iat",
                now,
                "exp",
                now + 3600,
                "nonce",
                nonceSaid.isEmpty() ? asked.getOrDefault("nonce", "") : nonceSaid);
        return part(Map.of("alg", "RS256")) + "." + part(claims) + "." + encoded(new byte[] {1, 2, 3});
    }

    private static String part(Map<String, ?> content) {
        return encoded(JSON.writeValueAsBytes(content));
    }

    private static Said error(String code) {
        return Said.of(400, Map.of("error", code, "error_description", code));
    }

    private static Map<String, String> form(String text) {
        var values = new HashMap<String, String>();
        Arrays.stream(text.split("&"))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> values.put(
                        pair[0], pair.length == 2 ? URLDecoder.decode(pair[1], StandardCharsets.UTF_8) : ""));
        return values;
    }

    private static String hash(String verifier) {
        try {
            return encoded(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
