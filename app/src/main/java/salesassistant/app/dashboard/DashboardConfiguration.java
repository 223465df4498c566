package salesassistant.app.dashboard;

import java.time.Clock;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the dashboards beside the answers where there are any. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DashboardSettings.class)
class DashboardConfiguration {

    @Bean
    Viewing viewing(Boards boards, Optional<ViewerTokens> tokens, Clock clock) {
        return new Viewing(boards, tokens, clock);
    }

    @Bean
    WebMvcConfigurer pagesInTheFrame() {
        return new WebMvcConfigurer() {
            @Override
            public void addViewControllers(ViewControllerRegistry registry) {
                registry.addViewController(FramingHeaders.PAGE).setViewName("forward:" + FramingHeaders.PAGE + ".html");
                registry.addViewController(Boards.PAGE).setViewName("forward:" + Boards.PAGE + ".html");
            }
        };
    }
}
