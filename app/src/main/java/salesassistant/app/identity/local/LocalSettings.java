package salesassistant.app.identity.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import salesassistant.app.identity.Mode;
import salesassistant.app.identity.Secret;
import salesassistant.app.identity.SignInBy;
import salesassistant.app.problem.SettingException;

/**
 * How the developer is herself at the workspace.
 *
 * @param authType DATABRICKS_AUTH_TYPE: databricks-cli or pat; empty for pat where there is a token, else databricks-cli
 * @param profile DATABRICKS_CONFIG_PROFILE: which of the command line's logins
 * @param cli DATABRICKS_CLI_PATH: the command line, as a name on the PATH or a path
 * @param token DATABRICKS_TOKEN: her personal token
 */
@SignInBy(Mode.LOCAL)
@ConfigurationProperties("identity.local")
record LocalSettings(
        @DefaultValue("") String authType,
        @DefaultValue("") String profile,
        @DefaultValue("databricks") String cli,
        @DefaultValue("") Secret token) {

    private static final String CLI = "databricks-cli";
    private static final String PAT = "pat";

    LocalSettings {
        if (!Set.of("", CLI, PAT).contains(authType)) {
            throw new SettingException(
                    "DATABRICKS_AUTH_TYPE is " + authType + ", which the assistant cannot use.",
                    "Set it to " + CLI + " (the login of the command line) or to " + PAT + " with DATABRICKS_TOKEN.");
        }
        if (authType.equals(PAT) && !token.given()) {
            throw new SettingException(
                    "DATABRICKS_AUTH_TYPE is pat, but DATABRICKS_TOKEN is not set.",
                    "Set DATABRICKS_TOKEN, or set DATABRICKS_AUTH_TYPE to " + CLI + ".");
        }
    }

    boolean byToken() {
        return authType.equals(PAT) || authType.isEmpty() && token.given();
    }

    /** What is typed to log in. */
    String login(String host) {
        return cli + " auth login --host " + host + (profile.isBlank() ? "" : " --profile " + profile);
    }

    /** What prints a token. */
    List<String> command(String host) {
        var words = new ArrayList<>(List.of(cli, "auth", "token", "--host", host));
        if (!profile.isBlank()) {
            words.addAll(List.of("--profile", profile));
        }
        return words;
    }
}
