package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import salesassistant.app.problem.SettingException;

/** Starts the real application with wrong settings; each must stop it before anything is made or opened. */
class SettingsTests {

    @ParameterizedTest
    @CsvSource({
        "HOST, 0.0.0.0",
        "HOST, 192.168.1.5",
        "DATABRICKS_HOST, https://adb-1.2.azuredatabricks.net",
        "DATABRICKS_WAREHOUSE_ID, abc",
        "GENIE_SPACE_ID, abc",
        "CLAUDE_ENDPOINT, abc",
        "DASHBOARD_ID, abc",
        "DATABRICKS_WAREHOUSE_PATIENCE, -1",
        "DATABRICKS_STATEMENTS, 0",
        "DATABRICKS_STATEMENTS, 49",
        "DATABRICKS_RESULT_HOSTS, https://x",
        "DUCKDB_MEMORY, lots",
        "DUCKDB_THREADS, -1",
        "DUCKDB_STATEMENTS, 65",
        "SAMPLE_PROFILE, gigantic",
        "QUERY_TIMEOUT, 0",
        "QUERY_CACHE_TTL, -5",
        "MAX_QUERY_RESULTS, 0",
        "CATALOG_OVERLAY, only-one.yaml"
    })
    void aWrongSettingStopsTheStartAndSaysWhatToDo(String name, String value, @TempDir Path folder) {
        var data = folder.resolve("never-made");
        var failure = catchThrowable(() -> start(data, name, value));

        var cause = cause(failure);
        assertThat(cause.getMessage()).contains(name);
        assertThat(cause.action()).isNotBlank();
        assertThat(Files.exists(data)).isFalse();
    }

    @Test
    void aSettingThatIsNoNumberStopsTheStart(@TempDir Path folder) {
        assertThat(catchThrowable(() -> start(folder, "MAX_QUERY_RESULTS", "many")))
                .isNotNull();
    }

    private static void start(Path data, String name, String value) {
        new SpringApplicationBuilder(SalesAssistant.class)
                .web(WebApplicationType.SERVLET)
                .properties("PORT=0", "DATA_DIR=" + data, name + "=" + value)
                .run()
                .close();
    }

    private static SettingException cause(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SettingException setting) {
                return setting;
            }
        }
        throw new AssertionError("No setting was found wrong", failure);
    }
}
