package salesassistant.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A sample that ends in January 2027 lives through the 53rd week of 2026. */
class FiftyThirdWeekTests {

    private final Sample sample = Samples.afterWeek53();

    @Test
    void theYear2026HasA53rdWeek() {
        assertThat(sample.texts("""
                SELECT period_id FROM dim_period WHERE period_type = 'WEEK' ORDER BY period_end_date DESC LIMIT 4""")).containsExactly("2027-W02", "2027-W01", "2026-W53", "2026-W52");
    }

    @Test
    void theLastPeriodOfThatYearHasFiveWeeks() {
        assertThat(sample.rows("SELECT weeks_in_period, period_label FROM dim_period WHERE period_id = '2026-P13'"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("weeks_in_period", (short) 5)
                        .containsEntry("period_label", "5 W/E 03.01.27"));
    }

    @Test
    void the53rdWeekHasNoYearAgo() {
        assertThat(sample.rows("SELECT ya_period_id FROM dim_period WHERE period_id = '2026-W53'"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("ya_period_id")).isNull());
        assertThat(sample.count("""
                SELECT count(sales_value_ya) FROM nielsen_sales_metrics WHERE period_id = '2026-W53'""")).isZero();
    }

    @Test
    void weeksAfterItLieOneWeekFurtherFromTheirYearAgo() {
        assertThat(sample.texts("""
                SELECT n.period_id || ' ' || y.period_id || ' ' || (n.period_end_date - y.period_end_date)
                FROM dim_period n JOIN dim_period y ON y.period_id = n.ya_period_id
                WHERE n.iso_year = 2027 AND n.period_type = 'WEEK' ORDER BY 1""")).containsExactly("2027-W01 2026-W01 371", "2027-W02 2026-W02 371");
    }

    @Test
    void aMovingYearAlwaysHas52Weeks() {
        assertThat(sample.texts("""
                SELECT period_id || ' ' || weeks_in_period || ' ' || ya_period_id
                FROM dim_period WHERE period_type = 'MAT' ORDER BY period_end_date""")).containsExactly("MAT 2026-W03 52 MAT 2025-W03", "MAT 2027-W02 52 MAT 2026-W03");
    }

    @Test
    void yearToDateComparesAsManyWeeks() {
        assertThat(sample.texts("""
                SELECT period_id || ' ' || weeks_in_period FROM dim_period WHERE period_type = 'YTD' ORDER BY 1""")).containsExactly("YTD 2026-W02 2", "YTD 2027-W02 2");
    }

    @Test
    void laterWeeksChangeNothingInEarlierOnes() {
        var earlier = Samples.tiny();
        String figures = """
                SELECT sum(hash((period_id, market_id, product_id, sales_value, sales_units, base_sales_value,
                  promo_sales_value, stores_selling, pcv_selling)))
                FROM nielsen_sales_metrics
                WHERE period_type = 'WEEK' AND period_id BETWEEN '2024-W50' AND '2026-W46'""";

        assertThat(sample.value(figures)).isEqualTo(earlier.value(figures));
    }
}
