package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;
import static salesassistant.app.CompanyQuestionsTests.same;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import salesassistant.semantics.query.Column.Kind;
import tools.jackson.databind.JsonNode;

/** A workspace without a metric view named: every question is Genie's, and what it may read is said by the settings. */
class GenieAloneTests extends GenieServerTests {

    static final String GENIES = "SELECT `Brand`, MEASURE(`value_sales`) AS total FROM " + VIEW
            + " GROUP BY ALL ORDER BY total DESC, `Brand`";
    static final String OURS = "SELECT p.`Brand`, SUM(f.`Value Sales`) FROM p_coe_gold.ofs_nielsen.vw_fact_sales f"
            + " JOIN p_coe_gold.ofs_nielsen.product p ON p.`Product Key` = f.`Product Key` GROUP BY 1 ORDER BY 2 DESC, 1";

    @DynamicPropertySource
    static void noCatalog(DynamicPropertyRegistry properties) {
        properties.add("DATABRICKS_METRIC_VIEW", () -> "");
        properties.add("CLAUDE_ENDPOINT", () -> "/serving-endpoints/claude/invocations");
        properties.add("DASHBOARD_ID", () -> "01f0000000000000000000000000beef");
        properties.add("GENIE_TABLES", () -> VIEW);
        properties.add("MAX_QUERY_RESULTS", () -> "2");
    }

    @Test
    void answersWithGeniesRowsWhichAreThoseOfTheTables() {
        wish("[sql: " + GENIES + "]");
        var answer = ask("anna", "sales by brand");

        assertThat(answer.path("outcome").asString()).as(answer.toString()).isEqualTo("answered");
        assertThat(answer.path("source").asString()).isEqualTo("genie");
        assertThat(answer.path("genie").path("check").path("verdict").asString())
                .isEqualTo("not_verified");
        var expected = sql("anna", OURS, Kind.TEXT, Kind.NUMBER);
        assertThat(answer.path("results").path("row_count").asInt()).isEqualTo(expected.size());
        same(answer.path("results").path("rows"), expected.subList(0, 2));
        same(rest(answer).path("rows"), expected.subList(2, expected.size()));
    }

    @Test
    void answersTheNextMessageOfAChatToo() {
        wish("[sql: " + GENIES + "]");
        var first = post("anna", "/api/claude/chat", Map.of("message", "turnover by brand alpha"));
        wish("[sql: " + GENIES + "]");
        var context = Map.of(
                "conversation_id",
                first.path("conversation_id").asString(),
                "query_id",
                first.path("query_id").asString());
        var next = post("anna", "/api/claude/chat", Map.of("message", "only the largest", "context", context));

        assertThat(next.path("basis").asString()).as(next.toString()).isEqualTo("genie");
        assertThat(next.path("query").path("genie").path("conversation_id"))
                .isEqualTo(first.path("query").path("genie").path("conversation_id"));
    }

    @Test
    void needsNoCatalogForAnythingElse() {
        assertThat(get("anna", "/api/genie/suggestions").size()).isZero();
        assertThat(get("anna", "/api/catalog/options?kind=measure").toString()).isEqualTo("[]");
        assertThat(get("anna", "/api/me").path("as_of").isNull()).isTrue();
    }

    @Test
    void tellsAProblemWhereGenieHasNoAnswer() {
        wish("[fails: SQL_EXECUTION_EXCEPTION]");
        assertThat(ask("anna", "sales by region").path("code").asString()).isEqualTo("genie-not-understood");
    }

    private JsonNode rest(JsonNode answer) {
        return get(
                "anna",
                "/api/genie/queries/" + answer.path("query_id").asString() + "/rows?cursor="
                        + encoded(answer.path("results").path("next_cursor").asString()));
    }
}
