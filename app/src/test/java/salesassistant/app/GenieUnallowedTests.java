package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Neither a catalog nor GENIE_TABLES: nothing says what may be read, so nothing is run. */
class GenieUnallowedTests extends GenieServerTests {

    @DynamicPropertySource
    static void nothingNamed(DynamicPropertyRegistry properties) {
        properties.add("DATABRICKS_METRIC_VIEW", () -> "");
    }

    @Test
    void showsTheSqlAndSaysHowToAllowIt() {
        var answer = ask("anna", "sales by brand");

        assertThat(answer.path("outcome").asString()).as(answer.toString()).isEqualTo("declined");
        assertThat(answer.path("genie").path("executed").asBoolean()).isFalse();
        assertThat(answer.path("genie").path("sql").asString()).contains("nielsen_sales_metrics");
        assertThat(answer.path("ai_summary").asString()).contains("GENIE_TABLES");
    }
}
