package salesassistant.app.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import salesassistant.app.identity.Caller;
import salesassistant.app.identity.Surroundings;
import salesassistant.app.warehouse.Warehouse;
import salesassistant.semantics.sql.SqlCompilers;

/** Opens the embedded catalog at start, so that a wrong one stops the start. */
@Configuration(proxyBeanMethods = false)
class CatalogConfiguration {

    @Bean
    Compilers compilers() {
        return SqlCompilers::duckDb;
    }

    @Bean
    Catalogs catalogs(CatalogSettings settings, Warehouse warehouse, Compilers compilers) {
        return new OneCatalog(new DataReading(new CatalogFiles(settings).read(), warehouse).read(compilers));
    }

    @Bean
    Surroundings surroundings(Catalogs catalogs, Warehouse warehouse) {
        return new Surroundings() {
            @Override
            public Optional<LocalDate> asOf(Caller caller) {
                return catalogs.known(caller).map(open -> open.span().lastWeekEnd());
            }

            @Override
            public List<String> connected() {
                return List.of(warehouse.capabilities().name());
            }
        };
    }
}
