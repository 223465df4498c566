package salesassistant.app.catalog;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import salesassistant.app.identity.Surroundings;
import salesassistant.app.warehouse.Warehouse;

/** Opens the catalog at start, so that a wrong one stops the start. */
@Configuration(proxyBeanMethods = false)
class CatalogConfiguration {

    @Bean
    OpenCatalog openCatalog(CatalogSettings settings, Warehouse warehouse) {
        return new DataReading(new CatalogFiles(settings).read(), warehouse).read();
    }

    @Bean
    Surroundings surroundings(OpenCatalog open, Warehouse warehouse) {
        return new Surroundings() {
            @Override
            public LocalDate asOf() {
                return open.span().lastWeekEnd();
            }

            @Override
            public List<String> connected() {
                return List.of(warehouse.capabilities().name());
            }
        };
    }
}
