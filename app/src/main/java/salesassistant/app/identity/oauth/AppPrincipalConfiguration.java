package salesassistant.app.identity.oauth;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import salesassistant.app.identity.AppPrincipal;
import salesassistant.app.workspace.WorkspaceSettings;

/** What the app may do as itself, in every mode. */
@Configuration(proxyBeanMethods = false)
class AppPrincipalConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean
    AppPrincipal appPrincipal(AppPrincipalSettings settings, WorkspaceSettings workspace, Clock clock) {
        if (settings.allowed().isEmpty() || !workspace.given()) {
            return _ -> Optional.empty();
        }
        return new OwnPrincipal(settings, workspace.origin(), PATIENCE, clock);
    }

    @Bean
    AppPrincipalExamined appPrincipalExamined(AppPrincipalSettings settings, AppPrincipal principal) {
        return new AppPrincipalExamined(settings, principal);
    }
}
