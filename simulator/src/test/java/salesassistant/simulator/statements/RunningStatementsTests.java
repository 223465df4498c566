package salesassistant.simulator.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static salesassistant.simulator.Running.run;

import org.junit.jupiter.api.Test;

class RunningStatementsTests {

    private static final String COUNT = "SELECT count(*) AS n, count(DISTINCT retailer_group) AS retailers FROM "
            + "p_coe_gold.ofs_nielsen.nielsen_sales";

    @Test
    void sendsEveryCellAsATextAndTellsItsType() {
        var reply =
                run("anna", "SELECT 1 AS a, 12.50 AS b, CAST(NULL AS DATE) AS c, TIMESTAMP'2026-03-01 10:00:00' AS d");

        assertThat(reply.at("/status/state").asText()).isEqualTo("SUCCEEDED");
        assertThat(reply.at("/result/data_array").toString())
                .isEqualTo("[[\"1\",\"12.50\",null,\"2026-03-01T10:00:00.000Z\"]]");
        assertThat(reply.at("/manifest/schema/columns").findValuesAsText("type_text"))
                .containsExactly("INT", "DECIMAL(4,2)", "DATE", "TIMESTAMP");
        assertThat(reply.at("/manifest/schema/columns/1/type_scale").asInt()).isEqualTo(2);
    }

    @Test
    void showsEachPersonHerOwnRows() {
        assertThat(run("anna", COUNT).at("/result/data_array/0/1").asInt()).isGreaterThan(1);
        assertThat(run("bo", COUNT).at("/result/data_array/0/1").asInt()).isEqualTo(1);
        assertThat(run("carin", COUNT).at("/status/error/message").asText()).startsWith("[INSUFFICIENT_PERMISSIONS]");
    }

    @Test
    void bindsTypedParametersByName() {
        var reply = run("anna", "SELECT :n + 1 AS n, :d AS d, :nothing AS nothing LIMIT :n", """
                "parameters": [{"name": "n", "type": "INT", "value": "2"}, {"name": "d", "type": "DATE", "value":
                "2026-01-31"}, {"name": "nothing", "type": "DECIMAL(10,2)"}],""");

        assertThat(reply.at("/result/data_array").toString()).isEqualTo("[[\"3\",\"2026-01-31\",null]]");
        assertThat(reply.at("/manifest/schema/columns/2/type_text").asText()).isEqualTo("DECIMAL(10,2)");
    }

    @Test
    void tellsInTheEnginesWordsWhatIsWrongAndAnswers200() {
        assertThat(run("anna", "SELCT 1").at("/status/error/message").asText())
                .startsWith("\n[PARSE_SYNTAX_ERROR] Syntax error at or near 'SELCT'. SQLSTATE: 42601");
        assertThat(run("anna", "SELECT * FROM a.b.c")
                        .at("/status/error/message")
                        .asText())
                .startsWith("[TABLE_OR_VIEW_NOT_FOUND] The table or view `a`.`b`.`c` cannot be found.");
    }
}
