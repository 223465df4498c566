package salesassistant.app.dashboard.databricks;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import salesassistant.app.dashboard.Boards;
import salesassistant.app.dashboard.DashboardSettings;
import salesassistant.app.dashboard.ViewerTokens;
import salesassistant.app.identity.AppPrincipal;
import salesassistant.app.workspace.WithWorkspace;
import salesassistant.app.workspace.Workspace;
import salesassistant.app.workspace.WorkspaceSettings;
import tools.jackson.databind.json.JsonMapper;

/** Finds the dashboards in a Databricks workspace. */
@Configuration(proxyBeanMethods = false)
@WithWorkspace
@EnableConfigurationProperties(EmbeddingSettings.class)
class DatabricksDashboardConfiguration {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(2))
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    @Bean
    Boards boards(DashboardSettings settings, WorkspaceSettings workspace, JsonMapper json) {
        return new DatabricksBoards(
                settings.boards(), workspace.origin(), new WorkspaceNumber(workspace, CLIENT, json));
    }

    /** There only where the settings let the app's principal show dashboards. */
    @Bean
    @Nullable
    ViewerTokens viewerTokens(
            Optional<AppPrincipal> principal,
            EmbeddingSettings secret,
            DashboardSettings settings,
            Workspace workspace,
            JsonMapper json,
            Clock clock) {
        return principal
                .flatMap(app -> app.credential(AppPrincipal.Use.DASHBOARD))
                .filter(_ -> secret.given())
                .map(app -> new EmbeddingTokens(
                        workspace,
                        app,
                        new NarrowedTokens(workspace.host(), secret, CLIENT, json, clock),
                        settings.externalValue()))
                .orElse(null);
    }
}
