package salesassistant.simulator.genie;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import salesassistant.simulator.Running;

class AnsweringQuestionsTests {

    @BeforeEach
    void hurry() {
        Talk.hurry();
    }

    @Test
    void answersWithTheRowsThatTheWarehouseGives() {
        var talk = Talk.ask("anna", "What are the top 3 brands by value sales in Ketchup?");
        var message = talk.end();
        var query = Talk.queries(message).getFirst();

        assertThat(query.at("/query/query").asText())
                .startsWith("SELECT `brand`, SUM(sales_value) AS `sales_value`\nFROM `p_coe_gold`");
        assertThat(talk.rows(query)).isEqualTo(Running.run("anna", """
                SELECT brand, sum(sales_value) AS s FROM p_coe_gold.ofs_nielsen.nielsen_sales
                WHERE period_type = 'WEEK' AND market_level = 'COUNTRY' AND product_level = 'BRAND'
                  AND category = 'Ketchup' AND period_id > '2025-W46'
                GROUP BY brand ORDER BY s DESC LIMIT 3""").at("/result/data_array"));
        assertThat(query.at("/query/query_result_metadata/row_count").asInt()).isEqualTo(3);
        assertThat(message.at("/query_result/statement_id").asText())
                .isEqualTo(query.at("/query/statement_id").asText())
                .matches("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    }

    @Test
    void passesThroughTheStatesAndFillsTheMessageByAndBy() {
        var talk = Talk.askWatched("anna", "[slow: 12] total units last 4 weeks");
        talk.end();

        assertThat(talk.statuses())
                .containsSubsequence("FILTERING_CONTEXT", "FETCHING_METADATA", "ASKING_AI", "PENDING_WAREHOUSE")
                .endsWith("EXECUTING_QUERY", "COMPLETED");
        assertThat(talk.seen().getFirst().has("attachments")).isFalse();
        assertThat(talk.seen()).anySatisfy(message -> {
            assertThat(message.path("status").asText()).isEqualTo("PENDING_WAREHOUSE");
            assertThat(message.at("/attachments/0/query/query").asText()).startsWith("SELECT SUM(sales_units)");
            assertThat(message.at("/attachments/0/query").has("statement_id")).isFalse();
        });
        assertThat(talk.seen())
                .allSatisfy(message -> assertThat(message.has("error")).isFalse());
    }

    @Test
    void comparesWithTheSameWeeksAYearAgo() {
        var talk = Talk.ask("anna", "Sales by region in the last 4 weeks vs last year");
        var rows = talk.rows(Talk.queries(talk.end()).getFirst());

        var expected = Running.run("anna", """
                SELECT region, sum(CASE WHEN iso_year = 2026 THEN sales_value END) AS now,
                  sum(CASE WHEN iso_year = 2025 THEN sales_value END) AS ago
                FROM p_coe_gold.ofs_nielsen.nielsen_sales
                WHERE period_type = 'WEEK' AND market_level = 'REGION' AND product_level = 'CATEGORY'
                  AND period_id IN ('2026-W43', '2026-W44', '2026-W45', '2026-W46',
                                    '2025-W43', '2025-W44', '2025-W45', '2025-W46')
                GROUP BY region ORDER BY now / ago DESC""").at("/result/data_array");
        assertThat(rows).hasSize(expected.size()).hasSizeGreaterThan(3);
        for (int i = 0; i < rows.size(); i++) {
            for (int column = 0; column < 3; column++) {
                assertThat(rows.get(i).get(column)).isEqualTo(expected.get(i).get(column));
            }
        }
    }

    @Test
    void understandsAQuestionThatLeansOnTheOneBefore() {
        var first = Talk.ask("anna", "Units of Ketchup in the last 12 weeks");
        first.end();
        var second = first.ask("And by region?");
        var sql = Talk.queries(second.end()).getFirst().at("/query/query").asText();

        assertThat(sql).contains("`region`, SUM(sales_units)", "`category` = 'Ketchup'", "84)");
    }

    @Test
    void runsTheSqlAsWhoeverAsks() {
        var anna = Talk.ask("anna", "Sales by banner in 2026");
        var bo = Talk.ask("bo", "Sales by banner in 2026");
        var carin = Talk.ask("carin", "Sales by banner in 2026");

        var all = anna.rows(Talk.queries(anna.end()).getFirst());
        var almgrens = bo.rows(Talk.queries(bo.end()).getFirst());
        assertThat(almgrens.size()).isPositive().isLessThan(all.size());
        assertThat(all).containsAll(almgrens);
        var failed = carin.end();
        assertThat(failed.path("status").asText()).isEqualTo("FAILED");
        assertThat(failed.at("/error/type").asText()).isEqualTo("SQL_EXECUTION_EXCEPTION");
        assertThat(failed.at("/error/error").asText()).contains("[INSUFFICIENT_PERMISSIONS]");
    }

    @Test
    void saysInWordsWhatItCannotPutIntoSql() {
        var weather = Talk.ask("anna", "How is the weather?").end();
        var open = Talk.ask("anna", "Show me the brands").end();

        assertThat(Talk.queries(weather)).isEmpty();
        assertThat(Talk.attachments(weather, "text")
                        .getFirst()
                        .at("/text/purpose")
                        .asText())
                .isEqualTo("TEXT_ATTACHMENT_PURPOSE_ANSWER");
        assertThat(Talk.queries(open)).isEmpty();
        assertThat(Talk.attachments(open, "text").getFirst().at("/text/purpose").asText())
                .isEqualTo("FOLLOW_UP_QUESTION");
    }
}
