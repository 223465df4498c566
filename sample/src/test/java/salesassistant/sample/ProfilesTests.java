package salesassistant.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each profile publishes its own part of the world. */
class ProfilesTests {

    @Test
    void tinyIsTwoCategoriesIn110Weeks() {
        var tiny = Samples.tiny();

        assertThat(tiny.texts("SELECT DISTINCT category FROM nielsen_sales_metrics ORDER BY 1"))
                .containsExactly("Crispbread", "Ketchup");
        assertThat(tiny.texts("SELECT DISTINCT market_level FROM nielsen_sales_metrics ORDER BY 1"))
                .containsExactly("BANNER", "COUNTRY", "REGION");
        assertThat(tiny.texts("SELECT DISTINCT product_level FROM nielsen_sales_metrics ORDER BY 1"))
                .containsExactly("BRAND", "CATEGORY", "ITEM");
        assertThat(tiny.count("SELECT count(*) FROM dim_period WHERE period_type = 'WEEK'"))
                .isEqualTo(110);
    }

    @Test
    void tinyAgreesWithStandardWhereBothHaveRows() {
        String figures = """
                SELECT sum(hash((period_id, market_id, product_id, sales_value, sales_units, stores_selling)))
                FROM nielsen_sales_metrics
                WHERE category = 'Ketchup' AND market_level IN ('COUNTRY', 'BANNER', 'REGION')
                  AND product_level IN ('ITEM', 'BRAND', 'CATEGORY') AND period_start_date >= DATE '2024-10-07'
                """;

        assertThat(Samples.tiny().value(figures)).isEqualTo(Samples.standard().value(figures));
    }

    @Test
    void smallHasGroupsAndRegions() {
        var small = Samples.small();

        assertThat(small.texts("SELECT DISTINCT market_level FROM nielsen_sales_metrics ORDER BY 1"))
                .containsExactly("COUNTRY", "REGION", "RETAILER_GROUP");
        assertThat(small.count("SELECT count(*) FROM nielsen_sales_metrics")).isEqualTo(311_713);
    }

    @Test
    void largeHasTenTimesTheArticlesAndAnotherCutOfTheTrade() {
        var large = World.of(SampleSettings.of(Profile.LARGE));
        var standard = World.of(SampleSettings.standard());

        assertThat(large.items()).hasSize(10 * standard.items().size());
        assertThat(Node.of(large)).doesNotHaveDuplicates();
        assertThat(large.markets().all())
                .filteredOn(market -> market.level() == MarketLevel.CLUSTER)
                .hasSizeGreaterThan(40);
    }

    /** DuckDB skips row groups of 122 880 rows by the least and greatest value of each column. */
    @Test
    void aScanOfOneLevelOfEachKindTouchesFewRowGroups() {
        assertThat(Samples.standard().rows("""
                SELECT period_type, market_level, product_level FROM nielsen_sales_metrics GROUP BY ALL
                HAVING count(DISTINCT rowid // 122880) > count(*) // 122880 + 3""")).isEmpty();
    }
}
