package salesassistant.app.identity.oauth;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import salesassistant.app.identity.AppPrincipal.Use;
import salesassistant.app.identity.Secret;
import salesassistant.app.problem.SettingException;

/**
 * What the app may do at the workspace as itself.
 *
 * @param uses APP_PRINCIPAL_FOR: language, dashboard, separated by commas; nothing by default
 * @param clientId DATABRICKS_CLIENT_ID
 * @param clientSecret DATABRICKS_CLIENT_SECRET
 */
@ConfigurationProperties("identity.app-principal")
record AppPrincipalSettings(
        @DefaultValue("") String uses,
        @DefaultValue("") String clientId,
        @DefaultValue("") Secret clientSecret) {

    AppPrincipalSettings {
        if (!read(uses).isEmpty() && (clientId.isBlank() || !clientSecret.given())) {
            throw new SettingException(
                    "APP_PRINCIPAL_FOR is " + uses
                            + ", but DATABRICKS_CLIENT_ID or DATABRICKS_CLIENT_SECRET is not set.",
                    "Set both to the app's own principal, or remove APP_PRINCIPAL_FOR.");
        }
    }

    Set<Use> allowed() {
        return read(uses);
    }

    private static Set<Use> read(String uses) {
        var read = EnumSet.noneOf(Use.class);
        Arrays.stream(uses.split("[, ]+"))
                .filter(word -> !word.isEmpty())
                .map(AppPrincipalSettings::use)
                .forEach(read::add);
        return read;
    }

    private static Use use(String word) {
        return Arrays.stream(Use.values())
                .filter(use -> use.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new SettingException(
                        "APP_PRINCIPAL_FOR names " + word + ", which the app's principal cannot be used for.",
                        "Choose from language, dashboard, or remove it."));
    }
}
