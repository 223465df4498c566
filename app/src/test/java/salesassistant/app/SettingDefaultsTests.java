package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.env.PropertiesPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;
import salesassistant.app.question.QuestionSettings;

/** What holds when nothing is set, and that each documented name reaches its place. */
class SettingDefaultsTests {

    @Test
    void nothingHasToBeSet() throws IOException {
        assertThat(questions(Map.of()))
                .isEqualTo(new QuestionSettings(
                        Duration.ofSeconds(30),
                        1000,
                        true,
                        Duration.ofSeconds(300),
                        Duration.ofSeconds(15),
                        Duration.ofSeconds(50)));
        assertThat(value(Map.of(), "server.port")).isEqualTo("8000");
        assertThat(value(Map.of(), "server.address")).isEqualTo("127.0.0.1");
        assertThat(value(Map.of(), "warehouse.duckdb.data-dir")).isEqualTo("data");
        assertThat(value(Map.of(), "warehouse.duckdb.memory")).isEqualTo("2GB");
        assertThat(value(Map.of(), "warehouse.duckdb.sample-profile")).isEqualTo("standard");
    }

    @Test
    void everyNameOfTheDocumentReachesItsPlace() throws IOException {
        assertThat(questions(Map.of(
                        "QUERY_TIMEOUT", "7",
                        "MAX_QUERY_RESULTS", "50",
                        "ENABLE_QUERY_CACHING", "false",
                        "QUERY_CACHE_TTL", "60")))
                .isEqualTo(new QuestionSettings(
                        Duration.ofSeconds(7),
                        50,
                        false,
                        Duration.ofSeconds(60),
                        Duration.ofSeconds(15),
                        Duration.ofSeconds(50)));
        assertThat(value(Map.of("PORT", "9000"), "server.port")).isEqualTo("9000");
        assertThat(value(Map.of("HOST", "::1"), "server.address")).isEqualTo("::1");
        assertThat(value(Map.of("HOST", "::1"), "identity.host")).isEqualTo("::1");
        assertThat(value(Map.of("DATA_DIR", "/d"), "warehouse.duckdb.data-dir")).isEqualTo("/d");
        assertThat(value(Map.of("DUCKDB_MEMORY", "1GB"), "warehouse.duckdb.memory"))
                .isEqualTo("1GB");
        assertThat(value(Map.of("DUCKDB_THREADS", "1"), "warehouse.duckdb.threads"))
                .isEqualTo("1");
        assertThat(value(Map.of("DUCKDB_STATEMENTS", "1"), "warehouse.duckdb.statements"))
                .isEqualTo("1");
        assertThat(value(Map.of("SAMPLE_PROFILE", "tiny"), "warehouse.duckdb.sample-profile"))
                .isEqualTo("tiny");
        assertThat(value(Map.of("DATABRICKS_HOST", "h"), "warehouse.databricks.host"))
                .isEqualTo("h");
        assertThat(value(Map.of("DATABRICKS_WAREHOUSE_PATIENCE", "60"), "warehouse.databricks.patience"))
                .isEqualTo("60");
        assertThat(value(Map.of("DATABRICKS_STATEMENTS", "8"), "warehouse.databricks.statements"))
                .isEqualTo("8");
        assertThat(value(Map.of("DATABRICKS_RESULT_HOSTS", "r.example.com"), "workspace.storage.hosts"))
                .isEqualTo("r.example.com");
        assertThat(value(Map.of("CATALOG_OVERLAY", "o"), "catalog.overlay")).isEqualTo("o");
    }

    private static QuestionSettings questions(Map<String, Object> set) throws IOException {
        var environment = environment(set);
        environment.setConversionService(new ApplicationConversionService());
        return Binder.get(environment).bind("question", QuestionSettings.class).get();
    }

    private static String value(Map<String, Object> set, String name) throws IOException {
        return environment(set).getRequiredProperty(name);
    }

    private static StandardEnvironment environment(Map<String, Object> set) throws IOException {
        var environment = new StandardEnvironment();
        var sources = environment.getPropertySources();
        sources.forEach(source -> sources.remove(source.getName()));
        sources.addFirst(new MapPropertySource("set", set));
        new PropertiesPropertySourceLoader()
                .load("file", new ClassPathResource("application.properties"))
                .forEach(sources::addLast);
        return environment;
    }
}
