package salesassistant.app.identity;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import salesassistant.app.problem.SettingException;

/**
 * Where the server listens and how people sign in; without sign-in only this machine may reach it.
 *
 * @param host the address listened on (HOST)
 * @param mode how people sign in (IDENTITY_MODE)
 */
@ConfigurationProperties("identity")
record IdentitySettings(
        @DefaultValue("127.0.0.1") String host,
        @DefaultValue("local") String mode) {

    IdentitySettings {
        if (Mode.of(mode) == Mode.LOCAL && !loopback(host)) {
            throw new SettingException(
                    "HOST is " + host + ", which other machines can reach, and there is no sign-in.",
                    "Remove HOST, or set it to 127.0.0.1, and reach the assistant from elsewhere through an SSH tunnel;"
                            + " or let people sign in: IDENTITY_MODE=" + Mode.OAUTH.word() + ".");
        }
    }

    private static boolean loopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException _) {
            return false;
        }
    }
}
