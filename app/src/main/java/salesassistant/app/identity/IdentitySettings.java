package salesassistant.app.identity;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import salesassistant.app.problem.SettingException;

/**
 * Where the server listens; without sign-in only this machine may reach it.
 *
 * @param host the address listened on (HOST)
 */
@ConfigurationProperties("identity")
record IdentitySettings(@DefaultValue("127.0.0.1") String host) {

    IdentitySettings {
        if (!loopback(host)) {
            throw new SettingException(
                    "HOST is " + host + ", which other machines can reach, and there is no sign-in.",
                    "Remove HOST, or set it to 127.0.0.1. Reach the assistant from elsewhere through an SSH tunnel.");
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
