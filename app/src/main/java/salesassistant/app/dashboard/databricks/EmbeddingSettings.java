package salesassistant.app.dashboard.databricks;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The app's own principal, which the platform provides.
 *
 * @param clientId DATABRICKS_CLIENT_ID
 * @param clientSecret DATABRICKS_CLIENT_SECRET
 */
@ConfigurationProperties("dashboard.principal")
record EmbeddingSettings(
        @DefaultValue("") String clientId, @DefaultValue("") String clientSecret) {

    boolean given() {
        return !clientId.isBlank() && !clientSecret.isBlank();
    }

    @Override
    public String toString() {
        return "EmbeddingSettings";
    }
}
