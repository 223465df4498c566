package salesassistant.simulator.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static salesassistant.simulator.Running.call;
import static salesassistant.simulator.Running.json;
import static salesassistant.simulator.Running.run;
import static salesassistant.simulator.Running.simulator;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricViewTests {

    private static final String VIEW = "p_coe_gold.ofs_nielsen.nielsen_sales_metrics";
    private static final String WIDE = "FROM p_coe_gold.ofs_nielsen.nielsen_sales WHERE period_type = 'WEEK' AND "
            + "market_level = 'BANNER' AND product_level = 'ITEM' AND ";

    /** The newest week ends on 15 November 2026, a Sunday, and is the 46th. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "value_sales       | sales_value        | TRUE",
                "volume_cu         | sales_units        | TRUE",
                "l4w_value_sales   | sales_value        | period_end_date > DATE'2026-10-18'",
                "l12w_volume_cu    | sales_units        | period_end_date > DATE'2026-08-23'",
                "l52w_promo_value  | promo_sales_value  | period_end_date > DATE'2025-11-16'",
                "l4w_py_value_sales| sales_value        | period_end_date BETWEEN DATE'2025-10-20' AND DATE'2025-11-16'",
                "ytd_value_sales   | sales_value        | iso_year = 2026 AND iso_week <= 46",
                "ytd_py_own_value  | sales_value        | iso_year = 2025 AND iso_week <= 46 AND manufacturer = 'Nordvik Foods'"
            })
    void agreesWithTheWideTable(String measure, String column, String rows) {
        assertThat(value("SELECT MEASURE(" + measure + ") FROM " + VIEW))
                .isEqualByComparingTo(value("SELECT sum(" + column + ") " + WIDE + rows));
    }

    @Test
    void composesRatiosAndChangesFromTheirMeasures() {
        var row = run(
                        "anna",
                        "SELECT MEASURE(l12w_own_share), 100 * MEASURE(l12w_own_value) / MEASURE(l12w_value_sales), "
                                + "MEASURE(l12w_diff_own_share), MEASURE(l12w_own_share) - MEASURE(l12w_py_own_share) FROM "
                                + VIEW)
                .at("/result/data_array/0");

        assertThat(row.get(0)).isEqualTo(row.get(1));
        assertThat(row.get(2)).isEqualTo(row.get(3));
    }

    @Test
    void isGroupedFilteredOrderedAndUsedInSteps() {
        var rows = run(
                        "anna",
                        "WITH brands AS (SELECT v.Brand, MEASURE(v.l4w_value_sales) AS sales FROM " + VIEW
                                + " v WHERE v.`Category` = 'KETCHUP' GROUP BY ALL HAVING MEASURE(v.value_sales) > 0) "
                                + "SELECT * FROM brands ORDER BY sales DESC LIMIT 2")
                .at("/result/data_array");

        assertThat(rows).hasSize(2);
        assertThat(new BigDecimal(rows.at("/0/1").asText()))
                .isGreaterThan(new BigDecimal(rows.at("/1/1").asText()));
    }

    @Test
    void namesItsColumnsAsTheyWereAskedFor() {
        assertThat(run(
                                "anna",
                                "SELECT `Brand`, MEASURE(`value_sales`), MEASURE(vod) AS deal FROM " + VIEW
                                        + " GROUP BY ALL")
                        .at("/manifest/schema/columns")
                        .findValuesAsText("name"))
                .containsExactly("Brand", "measure(value_sales)", "deal");
    }

    @Test
    void holdsOnlyTheRowsOneMaySee() {
        var retailers = "SELECT count(DISTINCT `Retailer Group`) FROM " + VIEW;

        assertThat(value(retailers)).isGreaterThan(BigDecimal.ONE);
        assertThat(run("bo", retailers).at("/result/data_array/0/0").asText()).isEqualTo("1");
    }

    @Test
    void saysWhatCannotBeAsked() {
        assertThat(run("anna", "SELECT value_sales FROM " + VIEW)
                        .at("/status/error/message")
                        .asText())
                .startsWith("[METRIC_VIEW_MISSING_MEASURE_FUNCTION]");
        assertThat(run("anna", "SELECT * FROM " + VIEW)
                        .at("/status/error/message")
                        .asText())
                .startsWith("[METRIC_VIEW_UNSUPPORTED_USAGE]");
        assertThat(run("anna", "SELECT MEASURE(nothing) FROM " + VIEW)
                        .at("/status/error/message")
                        .asText())
                .startsWith("[UNRESOLVED_COLUMN");
    }

    @Test
    void isDescribedWithItsDefinitionAndTheTypesOfItsColumns() {
        var table = json("anna", "GET", "/api/2.1/unity-catalog/tables/" + VIEW, "");

        assertThat(table.path("table_type").asText()).isEqualTo("METRIC_VIEW");
        assertThat(table.path("view_definition").asText())
                .startsWith("version: 1.1")
                .contains("name: ytd_pct_vod");
        assertThat(table.path("columns")).hasSize(13 + 6 + 96);
        assertThat(table.at("/columns/0/type_text").asText()).isEqualTo("date");
        assertThat(table.at("/columns/13/name").asText()).isEqualTo("value_sales");
        assertThat(table.at("/columns/13/type_text").asText()).isEqualTo("decimal(28,2)");
    }

    @Test
    void isNotDescribedToWhoeverMayNotReadIt() {
        var reply = call(simulator().tokenOf("carin"), "GET", "/api/2.1/unity-catalog/tables/" + VIEW, "");

        assertThat(reply.statusCode()).isEqualTo(403);
        assertThat(call(simulator().tokenOf("anna"), "GET", "/api/2.1/unity-catalog/tables/a.b.c", "")
                        .statusCode())
                .isEqualTo(404);
    }

    private static BigDecimal value(String sql) {
        var reply = run("anna", sql);
        assertThat(reply.at("/status/state").asText()).as(reply.toString()).isEqualTo("SUCCEEDED");
        return new BigDecimal(reply.at("/result/data_array/0/0").asText());
    }
}
