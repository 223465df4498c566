package salesassistant.app.warehouse.duckdb;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import salesassistant.app.warehouse.Warehouse;
import salesassistant.app.workspace.WithoutWorkspace;

/** Opens the embedded data. */
@Configuration(proxyBeanMethods = false)
@WithoutWorkspace
class DuckDbConfiguration {

    @Bean(destroyMethod = "close")
    Warehouse warehouse(DuckDbSettings settings, ApplicationContext context) {
        // A wrong setting of any room stops the start before minutes are spent on the sample.
        context.getBeansWithAnnotation(ConfigurationProperties.class);
        new SampleAtStart(settings, System.out).makeIfMissing();
        return new DuckDbWarehouse(settings);
    }
}
