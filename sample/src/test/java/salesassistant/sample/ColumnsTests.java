package salesassistant.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The published table has the 68 columns of the contract, filled wherever an attribute applies. */
class ColumnsTests {

    private final Sample sample = Samples.standard();

    @Test
    void theTableHasTheColumnsOfTheContractInTheirOrder() {
        List<String> expected = Table.text("columns.csv")
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.lastIndexOf('|')).replace('|', ' '))
                .toList();

        assertThat(sample.texts("""
                SELECT column_name || ' ' || data_type FROM duckdb_columns()
                WHERE table_name = 'nielsen_sales_metrics' ORDER BY column_index""")).hasSize(68).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "columns.csv", delimiter = '|', numLinesToSkip = 1)
    void aColumnIsNullOnlyWhereItDoesNotApply(String column, String type, String nullWhen) {
        String offence = switch (nullWhen) {
            case "never" -> "%s IS NULL".formatted(column);
            case "may be absent" -> "false";
            case "may be absent on items" -> "product_level <> 'ITEM' AND %s IS NOT NULL".formatted(column);
            default -> "(%s IS NULL) IS DISTINCT FROM coalesce(%s, false)".formatted(column, nullWhen);
        };

        assertThat(sample.count("SELECT count(*) FROM nielsen_sales_metrics WHERE " + offence))
                .as("%s %s", column, type)
                .isZero();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "columns.csv", delimiter = '|', numLinesToSkip = 1)
    void everyColumnIsFilledSomewhere(String column, String type, String nullWhen) {
        assertThat(sample.count("SELECT count(%s) FROM nielsen_sales_metrics".formatted(column)))
                .as("%s %s, null when: %s", column, type, nullWhen)
                .isPositive();
    }

    @Test
    void aRowIsFoundByPeriodMarketAndProduct() {
        assertThat(sample.count("""
                SELECT count(*) - count(DISTINCT (period_type, period_id, market_id, product_id))
                FROM nielsen_sales_metrics""")).isZero();
    }

    @Test
    void nothingSoldMeansNoRow() {
        assertThat(sample.count("SELECT count(*) FROM nielsen_sales_metrics WHERE sales_units <= 0"))
                .isZero();
    }

    @Test
    void storedPricesAreQuotientsOfTheRow() {
        assertThat(sample.count("""
                SELECT count(*) FROM nielsen_sales_metrics
                WHERE abs(avg_price_per_unit - sales_value / sales_units) > 0.0051
                   OR abs(avg_price_per_volume - sales_value / sales_volume) > 0.0051
                   OR abs(base_price_per_unit - base_sales_value / base_sales_units) > 0.0051""")).isZero();
    }

    @Test
    void eurosAreTheValueAtOneRatePerCountry() {
        assertThat(sample.count("""
                SELECT count(*) FROM nielsen_sales_metrics JOIN dim_market USING (market_id)
                WHERE abs(sales_value_eur - sales_value * eur_rate) > 0.0051""")).isZero();
    }

    @Test
    void volumeIsPacksTimesContent() {
        assertThat(sample.count("""
                SELECT count(*) FROM nielsen_sales_metrics
                WHERE product_level = 'ITEM'
                  AND (sales_volume <> sales_units * pack_size_g / 1000
                    OR promo_sales_volume <> promo_sales_units * pack_size_g / 1000)""")).isZero();
    }

    @Test
    void promotedSalesAreAPartOfAllSales() {
        assertThat(sample.count("""
                SELECT count(*) FROM nielsen_sales_metrics
                WHERE promo_sales_value > sales_value OR promo_sales_units > sales_units OR promo_sales_units < 0""")).isZero();
    }

    @Test
    void theLatestTwoWeeksAndWhatContainsThemArePreliminary() {
        assertThat(sample.texts("SELECT period_id FROM dim_period WHERE is_preliminary"))
                .containsExactlyInAnyOrder("2026-W45", "2026-W46", "YTD 2026-W46", "MAT 2026-W46");
        assertThat(sample.texts("SELECT DISTINCT data_release FROM dim_period WHERE is_preliminary"))
                .containsExactly("2026-11-22");
    }
}
