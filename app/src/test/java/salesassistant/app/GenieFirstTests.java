package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;
import static salesassistant.app.CompanyQuestionsTests.same;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import salesassistant.semantics.query.Column.Kind;

/** Genie first; what it cannot answer the catalog does. */
class GenieFirstTests extends GenieServerTests {

    @DynamicPropertySource
    static void genieFirst(DynamicPropertyRegistry properties) {
        properties.add("ANSWER_ORDER", () -> "genie-first");
    }

    @Test
    void asksGenieForWhatTheCatalogKnows() {
        wish("[sql: " + GenieAloneTests.GENIES + "]");
        var answer = ask("anna", "value sales by brand");

        assertThat(answer.path("source").asString()).as(answer.toString()).isEqualTo("genie");
        same(answer.path("results").path("rows"), sql("anna", GenieAloneTests.OURS, Kind.TEXT, Kind.NUMBER));
    }

    @Test
    void fallsBackToTheCatalogAndTellsWhy() {
        wish("[fails: SQL_EXECUTION_EXCEPTION]");
        var answer = ask("anna", "value sales by category last 4 weeks");

        assertThat(answer.path("outcome").asString()).as(answer.toString()).isEqualTo("answered");
        assertThat(answer.path("source").asString()).isEqualTo("catalog");
        assertThat(answer.path("caveats").toString()).contains("Genie could not answer");
        same(
                answer.path("results").path("rows"),
                sql(
                        "anna",
                        "SELECT `Category`, MEASURE(`l4w_value_sales`) FROM " + VIEW + " GROUP BY ALL ORDER BY 2 DESC",
                        Kind.TEXT,
                        Kind.NUMBER));
    }
}
