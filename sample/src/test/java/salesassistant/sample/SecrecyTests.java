package salesassistant.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What was planted stands in the code and in the tests, never in the database that is asked. */
class SecrecyTests {

    private final Sample sample = Samples.standard();

    @Test
    void theDatabaseHoldsTheExtractAndItsDimensionsAndNothingElse() {
        assertThat(sample.texts("SELECT table_name FROM duckdb_tables() ORDER BY 1"))
                .containsExactly(
                        "dim_market",
                        "dim_period",
                        "dim_product",
                        "dq_notes",
                        "nielsen_sales_metrics",
                        "sample_settings",
                        "vat_rate");
        assertThat(sample.texts("SELECT view_name FROM duckdb_views() WHERE NOT internal"))
                .isEmpty();
    }

    @Test
    void noTextInItTellsOfAPlantedEvent() {
        List<String> columns = sample.texts("""
                SELECT 'SELECT DISTINCT ' || column_name || ' AS t FROM ' || table_name
                FROM duckdb_columns() WHERE data_type = 'VARCHAR' AND NOT internal""");
        String everyText = String.join(" UNION ", columns);

        assertThat(sample.texts("""
                SELECT t FROM (%s) WHERE regexp_matches(t, '\\bE(0[1-9]|1[0-4])\\b') OR regexp_matches(lower(t),
                  'event|planted|delists|cannibal|heat wave|stock-out|out of stock|supply stop|downsiz|relaunch')
                """.formatted(everyText))).isEmpty();
        assertThat(sample.count("SELECT count(*) FROM (%s)".formatted(everyText)))
                .isGreaterThan(400);
    }

    @Test
    void theRecordOfTheEventsIsNotInTheProgram() throws Exception {
        var places = java.util.Collections.list(
                SampleWorld.class.getClassLoader().getResources("salesassistant/sample/events.json"));

        assertThat(places).allSatisfy(place -> assertThat(place.getPath()).contains("test-classes"));
    }
}
