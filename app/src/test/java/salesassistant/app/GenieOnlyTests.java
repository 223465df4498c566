package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;
import static salesassistant.app.CompanyQuestionsTests.same;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import salesassistant.semantics.query.Column.Kind;

/** Genie and nobody else, with a catalog that it does not wait for. */
class GenieOnlyTests extends GenieServerTests {

    @DynamicPropertySource
    static void onlyGenie(DynamicPropertyRegistry properties) {
        properties.add("ANSWER_ORDER", () -> "genie-only");
    }

    @Test
    void asksGenieEvenWhereTheCatalogCannotBeOpened() {
        SIMULATOR
                .control()
                .fault("{\"match\": {\"path\": \"/api/2.1/unity-catalog/**\"}, \"times\": -1, \"status\": 500}");
        wish("[sql: " + GenieAloneTests.GENIES + "]");
        var answer = ask("anna", "sales by brand");

        assertThat(answer.path("source").asString()).as(answer.toString()).isEqualTo("genie");
        same(answer.path("results").path("rows"), sql("anna", GenieAloneTests.OURS, Kind.TEXT, Kind.NUMBER));
        assertThat(answer.path("genie").path("check").path("verdict").asString())
                .isEqualTo("not_verified");
    }

    @Test
    void leavesNothingToTheCatalog() {
        wish("[fails: SQL_EXECUTION_EXCEPTION]");
        assertThat(ask("anna", "value sales by category").path("code").asString())
                .isEqualTo("genie-not-understood");
    }
}
