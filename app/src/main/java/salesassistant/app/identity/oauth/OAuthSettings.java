package salesassistant.app.identity.oauth;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import salesassistant.app.identity.Mode;
import salesassistant.app.identity.Secret;
import salesassistant.app.identity.SignInBy;
import salesassistant.app.problem.SettingException;

/**
 * How people sign in at the workspace.
 *
 * @param clientId OAUTH_CLIENT_ID: what the workspace calls us
 * @param clientSecret OAUTH_CLIENT_SECRET: only where we were registered with one
 * @param redirectUri OAUTH_REDIRECT_URI: where the workspace sends people back; made from PUBLIC_URL when empty
 * @param publicUrl PUBLIC_URL: where people open the assistant; empty for this machine only
 * @param scopes OAUTH_SCOPES: what we ask to be lent, separated by spaces
 * @param idle SESSION_IDLE: how long a session holds that nobody uses
 * @param lifetime SESSION_LIFETIME: how long any session holds
 * @param patience how long the workspace may take to give or renew a token
 * @param listening HOST: the address listened on
 */
@SignInBy(Mode.OAUTH)
@ConfigurationProperties("identity.oauth")
record OAuthSettings(
        @DefaultValue("") String clientId,
        @DefaultValue("") Secret clientSecret,
        @DefaultValue("") String redirectUri,
        @DefaultValue("") String publicUrl,

        @DefaultValue("sql genie offline_access openid profile email")
        String scopes,

        @DefaultValue("30m") Duration idle,
        @DefaultValue("12h") Duration lifetime,
        @DefaultValue("10s") Duration patience,
        @DefaultValue("127.0.0.1") String listening) {

    private static final String PATH = "/oauth/callback";
    private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "::1", "[::1]");

    OAuthSettings {
        need(
                !clientId.isBlank(),
                "OAUTH_CLIENT_ID is not set.",
                "Register the assistant with the workspace and set it.");
        need(
                !publicUrl.isBlank() || LOOPBACK.contains(listening),
                "PUBLIC_URL is not set, but other machines can reach this one (HOST is " + listening + ").",
                "Set it to the address under which people open the assistant, such as https://assistant.example.com.");
        need(
                publicUrl.isBlank() || secure(publicUrl) || here(publicUrl),
                "PUBLIC_URL is " + publicUrl + ", over which a session could be read on its way.",
                "Put TLS in front of the assistant and write https://.");
        need(
                redirectUri.isBlank() || redirectUri.endsWith(PATH) && (secure(redirectUri) || here(redirectUri)),
                "OAUTH_REDIRECT_URI is " + redirectUri + ", where nobody would be let in.",
                "Write https://, the name people use, and " + PATH + "; or remove it and set PUBLIC_URL.");
        need(
                idle.isPositive() && lifetime.compareTo(idle) >= 0,
                "SESSION_IDLE and SESSION_LIFETIME do not fit each other.",
                "Set durations such as 30m and 12h, the second not shorter than the first.");
    }

    private static void need(boolean met, String otherwise, String action) {
        if (!met) {
            throw new SettingException("IDENTITY_MODE is " + Mode.OAUTH.word() + ", and " + otherwise, action);
        }
    }

    /** Where people are sent back to; where nothing is set, to the name of this machine under which they came. */
    String callback() {
        if (!redirectUri.isBlank()) {
            return redirectUri.strip();
        }
        return (publicUrl.isBlank() ? "{baseUrl}" : publicUrl.strip().replaceFirst("/+$", "")) + PATH;
    }

    List<String> wantedScopes() {
        return Arrays.stream(scopes.split("[ ,]+"))
                .filter(scope -> !scope.isEmpty())
                .toList();
    }

    /** Whether the browser reaches us over TLS, so that a cookie may be kept to it. */
    boolean overTls() {
        return secure(publicUrl);
    }

    private static boolean secure(String address) {
        return address.startsWith("https://");
    }

    private static boolean here(String address) {
        return address.startsWith("http://")
                && LOOPBACK.contains(String.valueOf(URI.create(address).getHost()));
    }
}
