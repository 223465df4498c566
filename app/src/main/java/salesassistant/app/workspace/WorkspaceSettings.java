package salesassistant.app.workspace;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import salesassistant.app.problem.SettingException;

/**
 * Where the company's workspace is.
 *
 * @param host DATABRICKS_HOST, with or without https and whatever stands behind the name; empty for none
 * @param workspaceId DATABRICKS_WORKSPACE_ID, where it is not part of the host's address
 */
@ConfigurationProperties("workspace")
public record WorkspaceSettings(
        @DefaultValue("") String host, @DefaultValue("") String workspaceId) {

    public WorkspaceSettings {
        if (!host.isBlank()) {
            origin(host);
        }
    }

    public boolean given() {
        return !host.isBlank();
    }

    /** The address without a path. */
    public URI origin() {
        return origin(host);
    }

    static URI origin(String text) {
        try {
            var address = URI.create(text.contains("://") ? text.strip() : "https://" + text.strip());
            var secure = "https".equals(address.getScheme());
            var here = "http".equals(address.getScheme()) && isThisMachine(address.getHost());
            if (address.getHost() == null || address.getUserInfo() != null || !(secure || here)) {
                throw new IllegalArgumentException();
            }
            return URI.create(address.getScheme() + "://" + address.getAuthority());
        } catch (IllegalArgumentException _) {
            throw new SettingException(
                    "DATABRICKS_HOST is " + text + ".",
                    "Write the workspace's address, for example https://adb-1234567890123456.7.azuredatabricks.net.");
        }
    }

    private static boolean isThisMachine(String host) {
        return "localhost".equals(host) || "127.0.0.1".equals(host) || "[::1]".equals(host);
    }
}
