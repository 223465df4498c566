package salesassistant.simulator.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static salesassistant.simulator.Running.run;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RightsTests {

    private static final String FULL = "p_coe_gold.ofs_nielsen.nielsen_sales";
    private static final String RETAILERS = "count(DISTINCT retailer_group)";

    /** Bo may see one retailer, however he names the table. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT " + RETAILERS + " FROM " + FULL,
                "SELECT " + RETAILERS + " FROM P_COE_GOLD.`ofs_nielsen`.Nielsen_Sales",
                "SELECT count(DISTINCT nielsen_sales.retailer_group) FROM " + FULL,
                "SELECT count(DISTINCT p_coe_gold.ofs_nielsen.nielsen_sales.retailer_group) FROM " + FULL,
                "SELECT count(DISTINCT s.retailer_group) FROM " + FULL + " AS s",
                "WITH nielsen_sales AS (SELECT * FROM " + FULL + ") SELECT " + RETAILERS + " FROM nielsen_sales",
                "SELECT (SELECT " + RETAILERS + " FROM " + FULL + ")",
                "SELECT count(*) FROM VALUES (1) AS t WHERE EXISTS (SELECT 1 FROM " + FULL + " HAVING " + RETAILERS
                        + " = 1)",
                "WITH outer_one AS (WITH inner_one AS (SELECT " + RETAILERS + " AS n FROM " + FULL
                        + ") SELECT * FROM inner_one) " + "SELECT n FROM outer_one",
                "SELECT n FROM VALUES (1) AS t, LATERAL (SELECT " + RETAILERS + " AS n FROM " + FULL + ")",
                "SELECT max(n) FROM (SELECT " + RETAILERS + " AS n FROM " + FULL + " UNION ALL SELECT 0)",
                "SELECT count(DISTINCT `Retailer Group`) FROM p_coe_gold.ofs_nielsen.vw_fact_sales JOIN p_coe_gold.ofs_nielsen.market "
                        + "USING (`Market Key`)"
            })
    void holdHoweverATableIsNamed(String sql) {
        var reply = run("bo", sql);

        assertThat(reply.at("/result/data_array/0/0").asText())
                .as(reply.toString())
                .isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM nielsen_sales",
                "SELECT * FROM parquet.`/etc/passwd`",
                "SELECT * FROM spark_catalog.default.nielsen_sales",
                "SELECT * FROM (WITH hidden AS (SELECT 1) SELECT * FROM hidden) JOIN hidden"
            })
    void knowNoOtherTables(String sql) {
        assertThat(run("anna", sql).at("/status/error/message").asText()).startsWith("[TABLE_OR_VIEW_NOT_FOUND]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DROP TABLE " + FULL,
                "INSERT INTO " + FULL + " SELECT * FROM " + FULL,
                "CREATE VIEW v AS SELECT 1",
                "SET spark.sql.ansi.enabled = false",
                "CACHE TABLE " + FULL,
                "BEGIN SELECT 1; END"
            })
    void letNobodyDoMoreThanRead(String sql) {
        assertThat(run("anna", sql).at("/status/error/message").asText()).startsWith("[INSUFFICIENT_PERMISSIONS]");
    }
}
