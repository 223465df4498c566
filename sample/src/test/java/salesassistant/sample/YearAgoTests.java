package salesassistant.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The year-ago twins of a row are the figures of the same cell a year earlier, or absent. */
class YearAgoTests {

    private final Sample sample = Samples.standard();

    @Test
    void aTwinIsTheRowOfTheYearAgoPeriod() {
        assertThat(sample.count("""
                SELECT count(*) FROM nielsen_sales_metrics n JOIN nielsen_sales_metrics y
                  ON y.period_id = n.ya_period_id AND y.market_id = n.market_id AND y.product_id = n.product_id
                WHERE n.sales_value_ya IS DISTINCT FROM y.sales_value
                  OR n.sales_units_ya IS DISTINCT FROM y.sales_units
                  OR n.sales_volume_ya IS DISTINCT FROM y.sales_volume
                  OR n.weighted_distribution_ya IS DISTINCT FROM y.weighted_distribution""")).isZero();
    }

    @Test
    void aWeekWithoutARowAYearAgoHasNoTwin() {
        assertThat(sample.count("""
                SELECT count(*) FROM nielsen_sales_metrics n ANTI JOIN nielsen_sales_metrics y
                  ON y.period_id = n.ya_period_id AND y.market_id = n.market_id AND y.product_id = n.product_id
                WHERE n.period_type IN ('WEEK', 'P4W')
                  AND (n.sales_value_ya IS NOT NULL OR n.sales_units_ya IS NOT NULL
                    OR n.sales_volume_ya IS NOT NULL OR n.weighted_distribution_ya IS NOT NULL)""")).isZero();
    }

    @Test
    void lastYearsMovingYearAlsoHasATwinThoughItsYearAgoIsNotPublished() {
        String sql = """
                SELECT count(*) FROM nielsen_sales_metrics n JOIN (
                  SELECT market_id, product_id, sum(sales_value) AS v FROM nielsen_sales_metrics
                  WHERE period_type = 'WEEK' AND period_end_date BETWEEN DATE '2023-11-26' AND DATE '2024-11-17'
                  GROUP BY ALL) y USING (market_id, product_id)
                WHERE n.period_id = 'MAT 2025-W46' AND n.sales_value_ya IS DISTINCT FROM y.v""";

        assertThat(sample.count(sql)).isZero();
    }

    @Test
    void weeksCompareWithTheSameWeekOfTheYearBefore() {
        assertThat(sample.value("SELECT ya_period_id FROM dim_period WHERE period_id = '2026-W16'"))
                .isEqualTo("2025-W16");
        assertThat(sample.value("SELECT ya_period_id FROM dim_period WHERE period_id = 'YTD 2026-W46'"))
                .isEqualTo("YTD 2025-W46");
        assertThat(sample.value("SELECT ya_period_id FROM dim_period WHERE period_id = '2024-P03'"))
                .isEqualTo("2023-P03");
    }

    @Test
    void twinsOfItemsMissWhatWasDelisted() {
        double[] found = {
            sample.number(twins("ITEM")), sample.number(twins("CATEGORY")),
        };

        assertThat(found[0]).isLessThan(found[1]);
    }

    private static String twins(String level) {
        return """
                SELECT sum(sales_value_ya) FROM nielsen_sales_metrics
                WHERE period_id = '2026-W10' AND market_level = 'COUNTRY' AND category = 'Crispbread'
                  AND product_level = '%s'""".formatted(level);
    }
}
