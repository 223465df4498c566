package salesassistant.app.genie;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import salesassistant.app.workspace.WithWorkspace;
import salesassistant.app.workspace.Workspace;

/** Opens the way to Genie where a space is named; without one there is no Genie and nothing else changes. */
@Configuration(proxyBeanMethods = false)
@WithWorkspace
class GenieConfiguration {

    @Bean
    @ConditionalOnExpression("!'${genie.space-id:}'.isBlank()")
    Genie genie(GenieSettings settings, Workspace workspace) {
        return new GenieSpace(settings, workspace, new Turns(settings, System::nanoTime));
    }
}
