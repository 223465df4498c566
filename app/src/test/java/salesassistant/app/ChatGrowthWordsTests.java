package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** So many that moved most, who gave what to a growth, and which weeks fell short of last year's, against SQL of its own. */
class ChatGrowthWordsTests extends NumberTalkTests {

    private static final String AT_GEMENA = "market_level = 'BANNER' AND retailer_group = 'Gemena' AND ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how much of the growth in ketchup came from Rubino",
                "contribution of Rubino to growth in ketchup",
                "hur mycket av tillväxten i ketchup kommer från Rubino",
                "Rubinos bidrag till tillväxten i ketchup"
            })
    void whatOneGaveToAGrowthIsHeldAgainstAll(String question) {
        var gave = run(
                "SELECT 'x', 100 * (" + sold("brand = 'Rubino' AND " + NOW) + " - "
                        + sold("brand = 'Rubino' AND " + BEFORE) + ") / " + sold(BEFORE) + BRANDS + IN_SWEDEN + "TRUE",
                1);

        assertThat(number(rows(talk(question)).getFirst(), 5)).isCloseTo(number(gave, 1), NOTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "which 3 brands in ketchup grew most in kronor",
                "top 3 brands in ketchup by absolute growth",
                "top 3 brands in ketchup by growth in kronor",
                "vilka tre märken i ketchup ökade mest i kronor"
            })
    void soManyThatGrewMostAreThose(String question) {
        var brands = run(
                "SELECT brand, " + sold(NOW) + ", " + sold(BEFORE) + ", " + sold(NOW) + " - " + sold(BEFORE) + BRANDS
                        + IN_SWEDEN + "TRUE GROUP BY brand ORDER BY 4 DESC LIMIT 3",
                3);

        matches(rows(talk(question)), brands, 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "which weeks in 2026 were below the same week last year for Gemena in ketchup",
                "vilka veckor i år låg under fjolåret för Gemena i ketchup"
            })
    void weeksBelowLastYearAreThose(String question) {
        var weeks = run(
                "SELECT strftime(now.period_end_date, '%G-W%V'), now.sold, ago.sold FROM "
                        + "(SELECT period_end_date, sum(sales_value) AS sold" + CATEGORY + AT_GEMENA
                        + "period_end_date > DATE '2025-12-28' GROUP BY 1) AS now JOIN "
                        + "(SELECT period_end_date, sum(sales_value) AS sold" + CATEGORY + AT_GEMENA
                        + "TRUE GROUP BY 1) AS ago ON ago.period_end_date = now.period_end_date - INTERVAL 364 DAY "
                        + "WHERE now.sold < ago.sold ORDER BY now.period_end_date",
                2);

        matches(rows(talk(question)), weeks, 2);
    }

    private static String sold(String where) {
        return "sum(sales_value) FILTER (WHERE " + where + ")";
    }
}
