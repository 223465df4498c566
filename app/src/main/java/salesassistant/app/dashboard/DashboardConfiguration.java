package salesassistant.app.dashboard;

import java.time.Clock;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import salesassistant.app.problem.SettingException;
import salesassistant.app.workspace.WithoutWorkspace;

/** Puts the dashboards beside the answers where there are any. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DashboardSettings.class)
class DashboardConfiguration {

    @Bean
    @WithoutWorkspace
    Boards noBoards(DashboardSettings settings) {
        if (!settings.boards().isEmpty()) {
            throw new SettingException(
                    "DASHBOARD_ID is set, but DATABRICKS_HOST is not.",
                    "Name the workspace the dashboard is in, or remove DASHBOARD_ID.");
        }
        return new NoBoards();
    }

    @Bean
    Viewing viewing(Boards boards, Optional<ViewerTokens> tokens, Clock clock) {
        return new Viewing(boards, tokens, clock);
    }

    @Bean
    WebMvcConfigurer pageThatHoldsTheToken() {
        return new WebMvcConfigurer() {
            @Override
            public void addViewControllers(ViewControllerRegistry registry) {
                registry.addViewController(FramingHeaders.PAGE).setViewName("forward:" + FramingHeaders.PAGE + ".html");
            }
        };
    }
}
