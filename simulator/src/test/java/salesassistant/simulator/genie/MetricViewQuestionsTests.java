package salesassistant.simulator.genie;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salesassistant.simulator.Running;
import salesassistant.simulator.catalog.NielsenMetricView;
import salesassistant.simulator.genie.asking.Members;
import salesassistant.simulator.genie.asking.MetricView;

class MetricViewQuestionsTests {

    @BeforeEach
    void hurry() {
        Talk.hurry();
    }

    @Test
    void asksTheMeasureThatHasTheWeeksInItsName() {
        var talk = Talk.askIn(Genie.METRICS, "anna", "Value sales by brand in the last 4 weeks vs last year");
        var query = Talk.queries(talk.end()).getFirst();

        assertThat(query.at("/query/query").asText())
                .contains("MEASURE(`l4w_value_sales`)", "MEASURE(`l4w_py_value_sales`)", "GROUP BY ALL");
        var rows = talk.rows(query);
        assertThat(rows).hasSizeGreaterThan(3);
        var expected = Running.run("anna", """
                SELECT `Brand`, sum(CASE WHEN `ISO Year` = 2026 THEN v END) AS a, sum(CASE WHEN `ISO Year` = 2025 THEN v END) AS b
                FROM (SELECT `Brand`, `ISO Year`, MEASURE(value_sales) AS v
                  FROM p_coe_gold.ofs_nielsen.nielsen_sales_metrics
                  WHERE `ISO Week` BETWEEN 43 AND 46 AND `ISO Year` >= 2025 GROUP BY ALL)
                GROUP BY `Brand` ORDER BY a / b DESC LIMIT 1""").at("/result/data_array/0");
        for (int column = 0; column < 3; column++) {
            assertThat(rows.get(0).get(column)).isEqualTo(expected.get(column));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        own share by banner ytd         | MEASURE(`ytd_own_share`)
        turnover in the last 6 weeks    | 42)
        weekly trend of volume          | `Calendar Week`
        VoD % by category in 2025       | `ISO Year` = 2025
        """)
    void writesSqlForWordsOfTheView(String question, String part) throws Exception {
        var view = new MetricView("v", "s", NielsenMetricView.yaml());

        assertThat(view.sql(view.asked(question, Members.none()))).contains(part);
    }
}
