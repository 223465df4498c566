package salesassistant.app.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.filter.CorsFilter;

/** Lets pages of the sites that the settings name use the API; without such a setting, none but our own. */
@Configuration(proxyBeanMethods = false)
class AllowedOrigins {

    @Bean
    FilterRegistrationBean<CorsFilter> allowedOriginsFilter(EdgeSettings settings) {
        var rules = new CorsConfiguration();
        rules.setAllowedOrigins(settings.allowedOrigins());
        rules.setAllowCredentials(true);
        rules.setAllowedMethods(List.of("GET", "POST", "DELETE"));
        rules.setAllowedHeaders(List.of("Content-Type", "Accept", "Accept-Language", "Last-Event-ID"));
        rules.setMaxAge(Duration.ofMinutes(10));
        var filter = new FilterRegistrationBean<>(new CorsFilter(request -> rulesFor(request, settings, rules)));
        filter.setOrder(22);
        return filter;
    }

    /** Our own page also sends an Origin, which is nobody else's business. */
    private static @Nullable CorsConfiguration rulesFor(
            HttpServletRequest request, EdgeSettings settings, CorsConfiguration rules) {
        return settings.allowedOrigins().contains(request.getHeader("Origin")) ? rules : null;
    }
}
