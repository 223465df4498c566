package salesassistant.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The planted causes are visible in the published table, at the size that the record of them states. */
class PlantedEventsTests {

    /** Two terms of the record are left out of the figures: remainders of large numbers, near to nothing themselves. */
    private static final String RESIDUALS =
            "E01 due_price_mix and E07 incremental_2026 are compared with what they are a remainder of";

    private static final Map<String, String> CHECKS = Arrays.stream(
                    resource("checks.sql").split("-- check: "))
            .skip(1)
            .collect(Collectors.toMap(
                    text -> text.lines().findFirst().orElseThrow(), text -> text.substring(text.indexOf('\n'))));

    private final Sample sample = Samples.standard();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "truths.csv", numLinesToSkip = 1)
    void findsThePlantedFigure(String check, String column, String truth) throws SQLException {
        double expected = truth(check.substring(0, 3), truth);
        double found = figure(check(check), column);

        double points = column.endsWith("_pct") ? 2 : 0;
        assertThat(Math.signum(found)).isEqualTo(Math.signum(expected));
        assertThat(Math.abs(found - expected))
                .as("%s instead of %s", found, expected)
                .isLessThanOrEqualTo(Math.max(0.10 * Math.abs(expected), points));
    }

    @Test
    void everyEventHasACheck() {
        assertThat(CHECKS.keySet().stream().map(name -> name.substring(0, 3)).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        PlantedEvents.all().stream().map(PlantedEvent::id).toList());
    }

    @Test
    void namesWhatGemenaDelistedAndWhen() {
        assertThat(check("E01 items and start"))
                .containsEntry("items", "Solgård Original 1000 g and Solgård Squeeze 750 g")
                .containsEntry("first_week", "2026-W19");
        assertThat(check("E01 by retailer group")).containsEntry("worst_group", "Gemena");
        assertThat(figure(check("E01 by retailer group"), "norrfood_pct")).isBetween(4.0, 8.0);
        assertThat(figure(check("E01 by retailer group"), "almgren_pct")).isBetween(3.2, 7.2);
    }

    @Test
    void distributionAndNotPriceDrivesTheLossInNorr() {
        var found = check("E01 Solgård in Region Norr");
        double change = figure(found, "d_value");
        double distribution = figure(found, "due_distribution");
        double velocity = figure(found, "due_velocity");
        double price = figure(found, "due_price_mix");

        assertThat(distribution).isLessThan(velocity);
        assertThat(Math.abs(price)).as(RESIDUALS).isLessThan(0.02 * Math.abs(change));
        assertThat(distribution + velocity + price).isCloseTo(change, within(1.0));
    }

    @Test
    void theMissingEasterPromotionLeavesNothingIncremental() {
        var found = check("E07");
        double incremental = figure(found, "incremental_2026");
        double base = figure(found, "base_2026");

        assertThat(Math.abs(incremental)).as(RESIDUALS).isLessThan(0.02 * base);
        assertThat(incremental).isNegative();
    }

    @Test
    void namesWhatWasLaunchedWhereAndWhen() {
        assertThat(check("E02 items")).containsEntry("launched", "Rubino Zero 1 kg and Rubino Zero 570 g");
        assertThat(check("E10")).containsEntry("launched", "Gröna Ängen Ärtbullar 300 g and Gröna Ängen Ärtfärs 325 g");
        assertThat(check("E11")).containsEntry("first_week", "2024-W15");
    }

    @Test
    void stenugnIsShortInExactlyFourWeeks() {
        assertThat(check("E03 weeks")).containsEntry("first_week", "2025-W44").containsEntry("last_week", "2025-W47");
    }

    @Test
    void theSmallerPackReplacesTheLargerOne() {
        assertThat(check("E12"))
                .containsEntry("first_week_of_450", "2025-W20")
                .containsEntry("last_week_of_500", "2025-W26");
        assertThat(sample.rows("""
                SELECT o.delist_date::VARCHAR AS delisted, n.launch_date::VARCHAR AS launched
                FROM dim_product n JOIN dim_product o ON o.product_id = n.successor_of""")).containsExactly(Map.of("delisted", "2025-06-30", "launched", "2025-05-12"));
    }

    @Test
    void onlySydLacksFrozenPizza() {
        assertThat(check("E06")).containsEntry("worst_region", "Syd");
    }

    @Test
    void stadsgrossenHasNoRowsInTheMissingWeek() {
        assertThat(check("E09")).containsEntry("stadsgrossen_rows", 0L);
    }

    @Test
    void easterFallsInFourDifferentWeeks() {
        assertThat(check("E13")).containsEntry("easter_weeks", "2023-W14 2024-W13 2025-W16 2026-W14");
    }

    private static double figure(Map<String, Object> found, String column) {
        return ((Number) Table.known(found, column)).doubleValue();
    }

    private Map<String, Object> check(String name) {
        return sample.rows(Table.known(CHECKS, name)).getFirst();
    }

    /** DuckDB reads the record of the events; it is a file of the tests and of nothing else. */
    private double truth(String event, String path) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.prepareStatement("""
                        SELECT json_extract(e.value, '$.truth' || substr(?, 2))::DOUBLE
                        FROM json_each(?::JSON) e WHERE e.value ->> 'id' = ?""")) {
            statement.setString(1, path);
            statement.setString(2, resource("events.json"));
            statement.setString(3, event);
            try (var result = statement.executeQuery()) {
                assertThat(result.next()).isTrue();
                return result.getDouble(1);
            }
        }
    }

    private static String resource(String name) {
        return Table.text(name);
    }
}
