package salesassistant.app.catalog;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;
import salesassistant.app.identity.Surroundings;
import salesassistant.app.problem.SettingException;
import salesassistant.app.warehouse.Warehouse;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.app.workspace.WithWorkspace;
import salesassistant.app.workspace.WithoutWorkspace;
import salesassistant.app.workspace.Workspace;
import salesassistant.semantics.catalog.CatalogException;
import salesassistant.semantics.sql.SqlCompilers;

/** Opens the embedded catalog at start, so that a wrong one stops the start; a company's for each caller. */
@Configuration(proxyBeanMethods = false)
class CatalogConfiguration {

    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final Caller SERVER = new Caller("server", "Server");

    @Bean
    @WithoutWorkspace
    Compilers compilersOfTheEmbeddedEngine() {
        return SqlCompilers::duckDb;
    }

    @Bean
    @WithWorkspace
    Compilers compilersOfTheWorkspace() {
        return SqlCompilers::databricks;
    }

    @Bean
    @WithoutWorkspace
    Catalogs embeddedCatalog(CatalogSettings settings, Warehouse warehouse, Compilers compilers) {
        if (settings.atWorkspace()) {
            throw new SettingException(
                    "DATABRICKS_METRIC_VIEW is set, but DATABRICKS_HOST is not.",
                    "Set DATABRICKS_HOST to the workspace that has the view, or remove DATABRICKS_METRIC_VIEW.");
        }
        var catalog = new CatalogFiles(settings).read();
        try {
            var data = new Looking(warehouse, SERVER, Deadline.in(LONGEST_START));
            return new OneCatalog(new TableReading(catalog, data).read(compilers));
        } catch (WarehouseFailure | CatalogException unfit) {
            throw new SettingException(
                    "The catalog " + catalog.name() + " does not describe the data: " + Looking.reason(unfit),
                    "Correct the catalog, or remove the data file so that the sample is made anew.");
        }
    }

    @Bean(destroyMethod = "shutdownNow")
    @WithWorkspace
    ExecutorService catalogThreads() {
        return Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("catalog-", 1).factory());
    }

    @Bean
    @WithWorkspace
    CompanyOpening companyOpening(
            CatalogSettings settings, Workspace workspace, Warehouse warehouse, Compilers compilers) {
        return new CompanyOpening(settings, new UnityCatalog(workspace), warehouse, compilers);
    }

    @Bean
    @WithWorkspace
    Catalogs callersCatalogs(CatalogSettings settings, CompanyOpening opening, ExecutorService catalogThreads) {
        if (!settings.atWorkspace() && !settings.inFiles()) {
            return new NoCatalog();
        }
        return new CallersCatalogs(opening, settings.refresh(), catalogThreads, Ticker.systemTicker());
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
