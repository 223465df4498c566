package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The mean of the weeks or months of each row: held against SQL that averages what each of them sold. */
class ChatAveragesTests extends NumberTalkTests {

    private static final String WEEKLY =
            "SELECT brand, sum(week), avg(week) FROM (SELECT brand, period_end_date, sum(sales_value) AS week" + BRANDS
                    + IN_SWEDEN + NOW + " GROUP BY brand, period_end_date) GROUP BY brand ORDER BY 3 DESC";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "average weekly sales by brand in ketchup",
                "sales of ketchup by brand per week on average",
                "average sales by brand per week in ketchup",
                "average weekly sales of ketchup > by brand",
                "genomsnittlig veckoförsäljning per märke i ketchup",
                "försäljning av ketchup per märke i snitt per vecka"
            })
    void eachBrandHasTheMeanOfItsWeeks(String talk) {
        matches(rows(talk(talk)), run(WEEKLY, 2), 2);
    }

    @Test
    void aWeekThatWasNotDeliveredDoesNotCountAsZero() {
        var delivered = "SELECT retailer_group, sum(week), avg(week) FROM (SELECT retailer_group, period_end_date,"
                + " sum(sales_value) AS week" + ROWS
                + "product_level = 'CATEGORY' AND market_level = 'BANNER' AND "
                + NOW + " GROUP BY retailer_group, period_end_date) GROUP BY retailer_group ORDER BY 3 DESC";
        var weeks = "SELECT retailer_group, count(DISTINCT period_end_date)" + ROWS
                + "product_level = 'CATEGORY' AND market_level = 'BANNER' AND " + NOW
                + " GROUP BY retailer_group HAVING count(DISTINCT period_end_date) < 52";

        matches(rows(talk("average weekly sales by retailer")), run(delivered, 2), 2);
        assertThat(run(weeks, 1)).as("a retailer that lacks a week").isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"average monthly sales by brand in ketchup", "snittförsäljning per månad per märke i ketchup"})
    void monthsAreAveragedOverWholeOnes(String question) {
        var months = "SELECT brand, sum(month), avg(month) FROM (SELECT brand, strftime(period_end_date, '%Y-%m') AS m,"
                + " sum(sales_value) AS month" + BRANDS + IN_SWEDEN
                + "period_end_date BETWEEN DATE '2025-11-01' AND DATE '2026-10-31' GROUP BY brand, m)"
                + " GROUP BY brand ORDER BY 3 DESC";

        matches(rows(talk(question)), run(months, 2), 2);
    }

    @Test
    void aMonthThatIsNotOverIsLeftOut() {
        var months = "SELECT brand, sum(sales_value), sum(sales_value) / 10" + BRANDS + IN_SWEDEN
                + "period_end_date BETWEEN DATE '2026-01-01' AND DATE '2026-10-31' GROUP BY brand ORDER BY 2 DESC";

        matches(rows(talk("average monthly sales by brand in ketchup this year")), run(months, 2), 2);
    }

    @Test
    void itIsSaidOverHowManyWeeks() {
        var caveats =
                talk("average weekly sales by brand in ketchup").path("query").path("caveats");

        assertThat(caveats.toString()).contains("over the 52 weeks");
    }
}
