package salesassistant.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts add to wholes wherever the trade says so: exactly, in every period, at every level. */
class AdditivityTests {

    private static final List<String> ADDITIVE = List.of(
            "sales_value",
            "sales_units",
            "sales_volume",
            "promo_sales_value",
            "promo_sales_units",
            "promo_sales_volume");

    /** The week whose delivery of Stadsgrossen is missing. */
    private static final String NOT_THE_MISSING_WEEK = "period_id <> '2026-W30'";

    private final Sample sample = Samples.standard();

    @ParameterizedTest
    @ValueSource(strings = {"ITEM", "BRAND", "MANUFACTURER", "SEGMENT"})
    void productsAddToTheirCategory(String level) {
        String sql = """
                WITH parts AS (
                  SELECT period_id, market_id, category, %s FROM nielsen_sales_metrics
                  WHERE product_level = '%s' GROUP BY ALL)
                SELECT count(*) FROM nielsen_sales_metrics whole FULL JOIN parts USING (period_id, market_id, category)
                WHERE whole.product_level = 'CATEGORY' AND (%s)
                """.formatted(sums(), level, differ("whole", "parts"));

        assertThat(sample.count(sql)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "ITEM, BRAND, brand",
        "ITEM, MANUFACTURER, manufacturer",
        "BRAND, MANUFACTURER, manufacturer",
        "ITEM, SEGMENT, segment"
    })
    void productsAddToTheirWhole(String part, String whole, String attribute) {
        String sql = """
                WITH parts AS (
                  SELECT period_id, market_id, category, %1$s, %2$s FROM nielsen_sales_metrics
                  WHERE product_level = '%3$s' GROUP BY ALL),
                whole AS (SELECT * FROM nielsen_sales_metrics WHERE product_level = '%4$s')
                SELECT count(*) FROM whole FULL JOIN parts USING (period_id, market_id, category, %1$s) WHERE %5$s
                """.formatted(attribute, sums(), part, whole, differ("whole", "parts"));

        assertThat(sample.count(sql)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHANNEL", "RETAILER_GROUP", "BANNER", "REGION"})
    void marketsAddToTheirCountry(String level) {
        String sql = """
                WITH parts AS (
                  SELECT period_id, product_id, country_code, sum(stores_selling) AS stores_selling,
                    sum(pcv_selling) AS pcv_selling, %s
                  FROM nielsen_sales_metrics WHERE market_level = '%s' AND %s GROUP BY ALL),
                whole AS (SELECT * FROM nielsen_sales_metrics WHERE market_level = 'COUNTRY' AND %s)
                SELECT count(*) FROM whole FULL JOIN parts USING (period_id, product_id, country_code)
                WHERE %s OR whole.stores_selling <> parts.stores_selling
                  OR abs(whole.pcv_selling - parts.pcv_selling) > 1e-6
                """.formatted(sums(), level, complete(level), complete(level), differ("whole", "parts"));

        assertThat(sample.count(sql)).isZero();
    }

    @Test
    void bannersAddToTheirGroupInEveryWeek() {
        String sql = """
                WITH parts AS (
                  SELECT period_id, product_id, parent_market_id AS market_id, %s
                  FROM nielsen_sales_metrics WHERE market_level = 'BANNER' GROUP BY ALL),
                whole AS (SELECT * FROM nielsen_sales_metrics WHERE market_level = 'RETAILER_GROUP')
                SELECT count(*) FROM whole FULL JOIN parts USING (period_id, product_id, market_id) WHERE %s
                """.formatted(sums(), differ("whole", "parts"));

        assertThat(sample.count(sql)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P4W", "YTD", "MAT"})
    void weeksAddToLongerPeriods(String type) {
        String sql = """
                WITH parts AS (
                  SELECT p.period_id, w.market_id, w.product_id, %s
                  FROM dim_period p JOIN nielsen_sales_metrics w
                    ON w.period_type = 'WEEK' AND w.period_end_date BETWEEN p.period_start_date AND p.period_end_date
                  WHERE p.period_type = '%s' GROUP BY ALL),
                whole AS (SELECT * FROM nielsen_sales_metrics WHERE period_type = '%s')
                SELECT count(*) FROM whole FULL JOIN parts USING (period_id, market_id, product_id)
                WHERE (%s) AND NOT %s
                """.formatted(sums(), type, type, differ("whole", "parts"), containsTheMissingDelivery());

        assertThat(sample.count(sql)).isZero();
    }

    @Test
    void withoutTheMissingDeliveryBannersFallShortOfTheCountryInOneWeekOnly() {
        assertThat(sample.texts("""
                SELECT period_id FROM nielsen_sales_metrics WHERE product_level = 'CATEGORY' GROUP BY 1
                HAVING sum(sales_value) FILTER (market_level = 'BANNER')
                  <> sum(sales_value) FILTER (market_level = 'COUNTRY')""")).containsExactly("2026-W30");
    }

    /** The modelled base of a cell in which nothing was sold has no row of its own but belongs to the whole. */
    @ParameterizedTest
    @CsvSource({"ITEM, COUNTRY", "BRAND, COUNTRY", "CATEGORY, BANNER", "CATEGORY, REGION", "ITEM, BANNER"})
    void baseSalesAddButForCellsInWhichNothingWasSold(String productLevel, String marketLevel) {
        String sql = """
                WITH parts AS (
                  SELECT period_id, category, sum(base_sales_value) AS base FROM nielsen_sales_metrics
                  WHERE product_level = '%s' AND market_level = '%s' AND %s GROUP BY ALL)
                SELECT max(abs(1 - parts.base / whole.base_sales_value))
                FROM nielsen_sales_metrics whole JOIN parts USING (period_id, category)
                WHERE product_level = 'CATEGORY' AND market_level = 'COUNTRY'
                """.formatted(productLevel, marketLevel, NOT_THE_MISSING_WEEK);

        assertThat(sample.number(sql)).isLessThan(0.001);
    }

    @Test
    void addingEverythingIsWrongByFar() {
        double everything =
                sample.number("SELECT sum(sales_value) / 1e6 FROM nielsen_sales_metrics WHERE iso_year = 2025");
        double truth = sample.number("""
                SELECT sum(sales_value) / 1e6 FROM nielsen_sales_metrics
                WHERE iso_year = 2025 AND period_type = 'WEEK' AND market_level = 'COUNTRY'
                  AND product_level = 'CATEGORY'""");

        assertThat(Math.round(truth)).isEqualTo(5807);
        assertThat(Math.round(everything)).isEqualTo(562_737);
    }

    private static String complete(String level) {
        boolean byRetailer = level.equals("BANNER") || level.equals("RETAILER_GROUP");
        return byRetailer ? NOT_THE_MISSING_WEEK : "true";
    }

    /** The longer periods of Stadsgrossen were delivered whole, the week inside them was not. */
    private static String containsTheMissingDelivery() {
        return """
                (coalesce(whole.retailer_group = 'Stadsgrossen', false)
                  AND whole.period_start_date <= DATE '2026-07-20' AND whole.period_end_date >= DATE '2026-07-26')""";
    }

    private static String sums() {
        return ADDITIVE.stream()
                .map(column -> "sum(%s) AS %s".formatted(column, column))
                .collect(Collectors.joining(", "));
    }

    private static String differ(String whole, String parts) {
        return ADDITIVE.stream()
                .map(column -> "%s.%s IS DISTINCT FROM %s.%s".formatted(whole, column, parts, column))
                .collect(Collectors.joining(" OR "));
    }
}
