package salesassistant.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Distribution is consistent with a panel of stores: never above all of them, and rolled up only as the trade may. */
class DistributionTests {

    private final Sample sample = Samples.standard();

    @Test
    void distributionLiesBetweenNothingAndEverything() {
        assertNone("""
                weighted_distribution NOT BETWEEN 0 AND 100 OR numeric_distribution NOT BETWEEN 0 AND 100
                OR wd_any_promo > weighted_distribution OR stores_selling NOT BETWEEN 1 AND stores_universe
                OR pcv_selling > pcv_universe + 1e-6 OR tdp < weighted_distribution""");
    }

    @Test
    void distributionIsTheShareOfTheUniverseThatSells() {
        assertNone("""
                abs(weighted_distribution - 100 * pcv_selling / pcv_universe) > 0.0501
                OR abs(numeric_distribution - 100 * stores_selling / stores_universe) > 0.0501""");
    }

    @Test
    void theUniverseOfAMarketIsTheSameForEveryProductOfACategory() {
        assertThat(sample.count("""
                SELECT count(*) FROM (
                  SELECT market_id, category FROM nielsen_sales_metrics GROUP BY ALL
                  HAVING min(pcv_universe) <> max(pcv_universe) OR min(stores_universe) <> max(stores_universe))""")).isZero();
    }

    @Test
    void aBrandReachesAtLeastItsBestItemAndAtMostAllItsItemsTogether() {
        assertThat(sample.count("""
                WITH items AS (
                  SELECT period_id, market_id, category, brand, max(pcv_selling) AS best, sum(pcv_selling) AS together
                  FROM nielsen_sales_metrics WHERE product_level = 'ITEM' GROUP BY ALL)
                SELECT count(*) FROM nielsen_sales_metrics b JOIN items i USING (period_id, market_id, category, brand)
                WHERE b.product_level = 'BRAND'
                  AND (b.pcv_selling < i.best - 1e-6 OR b.pcv_selling > least(i.together, b.pcv_universe) + 1e-6)""")).isZero();
    }

    @Test
    void distributionPointsAreTheSumOverItems() {
        assertThat(sample.count("""
                WITH items AS (
                  SELECT period_id, market_id, category, brand, sum(pcv_selling) AS together
                  FROM nielsen_sales_metrics WHERE product_level = 'ITEM' GROUP BY ALL)
                SELECT count(*) FROM nielsen_sales_metrics b JOIN items i USING (period_id, market_id, category, brand)
                WHERE b.product_level = 'BRAND' AND abs(b.tdp - 100 * i.together / b.pcv_universe) > 0.0501""")).isZero();
    }

    @Test
    void soldOnceInAPeriodReachesAtLeastTheBestWeek() {
        assertThat(sample.count("""
                WITH weeks AS (
                  SELECT p.period_id, w.market_id, w.product_id, max(w.pcv_selling) AS best
                  FROM dim_period p JOIN nielsen_sales_metrics w
                    ON w.period_type = 'WEEK' AND w.period_end_date BETWEEN p.period_start_date AND p.period_end_date
                  WHERE p.period_type <> 'WEEK' GROUP BY ALL)
                SELECT count(*) FROM nielsen_sales_metrics n JOIN weeks w USING (period_id, market_id, product_id)
                WHERE n.pcv_selling < w.best - 1e-6""")).isZero();
    }

    @Test
    void pooledOverGroupsWithTheCategorysUniverseItIsTheCountrys() {
        assertThat(sample.count("""
                WITH universe AS (
                  SELECT period_id, category, sum(pcv_universe) AS pcv FROM nielsen_sales_metrics
                  WHERE market_level = 'RETAILER_GROUP' AND product_level = 'CATEGORY' GROUP BY ALL),
                pooled AS (
                  SELECT period_id, category, product_id, 100 * sum(pcv_selling) / any_value(universe.pcv) AS wd
                  FROM nielsen_sales_metrics JOIN universe USING (period_id, category)
                  WHERE market_level = 'RETAILER_GROUP' GROUP BY ALL)
                SELECT count(*) FROM nielsen_sales_metrics n JOIN pooled p USING (period_id, product_id)
                WHERE n.market_level = 'COUNTRY' AND n.period_id <> '2026-W30'
                  AND abs(n.weighted_distribution - p.wd) > 0.0501""")).isZero();
    }

    @Test
    void theUsualShortCutsAreWrong() {
        String ofTheItem = """
                FROM nielsen_sales_metrics WHERE period_id = '2026-W46' AND product_name = 'Solgård Original 1000 g'
                AND market_level = '%s'""";
        double row = sample.number("SELECT weighted_distribution " + ofTheItem.formatted("COUNTRY"));
        double ownUniverse = sample.number(
                "SELECT round(100 * sum(pcv_selling) / sum(pcv_universe), 1) " + ofTheItem.formatted("RETAILER_GROUP"));
        double average = sample.number("SELECT round(avg(weighted_distribution), 1) " + ofTheItem.formatted("BANNER"));

        assertThat(row).isEqualTo(74.5);
        assertThat(ownUniverse).isEqualTo(90.7);
        assertThat(average).isEqualTo(80.8);
    }

    @Test
    void aMovingYearHidesADelisting() {
        String atGemena = """
                FROM nielsen_sales_metrics
                WHERE market_name = 'Gemena Total' AND product_name = 'Solgård Original 1000 g' AND period_id = '%s'""";

        assertThat(sample.number("SELECT weighted_distribution " + atGemena.formatted("MAT 2026-W46")))
                .isEqualTo(94.0);
        assertThat(sample.count("SELECT count(*) " + atGemena.formatted("2026-W46")))
                .isZero();
    }

    private void assertNone(String offence) {
        assertThat(sample.count("SELECT count(*) FROM nielsen_sales_metrics WHERE " + offence))
                .isZero();
    }
}
