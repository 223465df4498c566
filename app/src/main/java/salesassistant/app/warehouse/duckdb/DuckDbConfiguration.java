package salesassistant.app.warehouse.duckdb;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import salesassistant.app.warehouse.Warehouse;

/** Opens the embedded data. */
@Configuration(proxyBeanMethods = false)
class DuckDbConfiguration {

    @Bean(destroyMethod = "close")
    Warehouse warehouse(DuckDbSettings settings) {
        new SampleAtStart(settings, System.out).makeIfMissing();
        return new DuckDbWarehouse(settings);
    }
}
