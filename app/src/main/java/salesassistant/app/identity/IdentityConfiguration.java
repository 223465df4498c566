package salesassistant.app.identity;

import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import salesassistant.app.workspace.WithWorkspace;
import salesassistant.app.workspace.Workspace;

/** Lets every controller name the Caller as a parameter. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    @Bean
    WebMvcConfigurer callerAsParameter(Callers callers) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerParameter(callers));
            }
        };
    }

    @Bean
    @WithWorkspace
    People people(Workspace workspace, Clock clock) {
        return new People(workspace, clock);
    }
}
