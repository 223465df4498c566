package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What busy people type: remarks before a question, two conditions at once, the others; held against SQL of its own. */
class ChatUsualWordsTests extends NumberTalkTests {

    private static final String REGIONS = "SELECT region, sum(sales_value)" + ROWS
            + "product_level = 'CATEGORY' AND category = 'Ketchup' AND market_level = 'REGION' AND " + NOW;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hi, hope you had a nice weekend! sales of ketchup last week",
                "Hello, how are you? sales of ketchup last week, thanks a lot!",
                "hej hej, tack för sist – försäljning av ketchup förra veckan?",
                "Hej! Hoppas allt är bra. Försäljning av ketchup förra veckan, tack på förhand!"
            })
    void remarksAroundAQuestionAskForNothing(String message) {
        var week =
                run("SELECT 'x', sum(sales_value)" + CATEGORY + IN_SWEDEN + "period_end_date = DATE '2026-11-15'", 1);

        assertThat(number(rows(talk(message)).getFirst(), 0)).isCloseTo(number(week, 1), NOTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "brands in ketchup with falling price but rising sales",
                "brands in ketchup with rising sales and falling price",
                "märken i ketchup med sjunkande pris men ökande försäljning"
            })
    void bothConditionsHold(String question) {
        var both = "SELECT brand, sum(sales_value) FILTER (WHERE " + NOW + ") AS now, sum(sales_value) FILTER (WHERE "
                + BEFORE + ") AS base, now / sum(sales_units) FILTER (WHERE " + NOW
                + ") AS price, base / sum(sales_units) FILTER (WHERE " + BEFORE + ") AS before" + BRANDS + IN_SWEDEN
                + "TRUE GROUP BY brand HAVING now > base AND price < before ORDER BY brand";
        var names =
                run(both, 4).stream().map(row -> String.valueOf(row.getFirst())).toList();

        assertThat(rows(talk(question)).stream().map(row -> row.get(0).asString()))
                .as("the brands of which both is true")
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"brands in ketchup that grow but lose share", "märken i ketchup som växer men tappar andel"})
    void growingAndLosingShareAreBothHeldAgainstTheYearBefore(String question) {
        var growing =
                "SELECT brand, sum(sales_value) FILTER (WHERE " + NOW + ") AS now, sum(sales_value) FILTER (WHERE "
                        + BEFORE + ") AS base" + BRANDS + IN_SWEDEN
                        + "TRUE GROUP BY brand QUALIFY now > base AND now / sum(now) OVER () < base / sum(base) OVER ()";
        var names = run(growing, 2).stream()
                .map(row -> String.valueOf(row.getFirst()))
                .toList();

        assertThat(rows(talk(question)).stream().map(row -> row.get(0).asString()))
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sales of ketchup in Norr > in the other regions",
                "sales of ketchup in Norr > and the others?",
                "försäljning av ketchup i Norr > i de andra regionerna",
                "försäljning av ketchup per region utom Norr"
            })
    void theOthersAreAllButTheOneBefore(String talk) {
        matches(rows(talk(talk)), run(REGIONS + " AND region <> 'Norr' GROUP BY region ORDER BY 2 DESC", 1), 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sales of ketchup in Norr but not Syd", "försäljning av ketchup i Norr men inte Syd"})
    void hereAndNotThereIsHere(String question) {
        var norr = run(REGIONS + " AND region = 'Norr' GROUP BY region", 1);

        assertThat(number(rows(talk(question)).getFirst(), 0)).isCloseTo(number(norr, 1), NOTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how much of the growth in ketchup comes from promotions",
                "hur mycket av tillväxten i ketchup kommer från kampanjer"
            })
    void thePartThatPromotionsHadInAChangeStandsBesideIt(String question) {
        var changes = run(
                "SELECT 'x', sum(sales_value) FILTER (WHERE " + NOW + ") - sum(sales_value) FILTER (WHERE " + BEFORE
                        + "), sum(promo_sales_value) FILTER (WHERE " + NOW
                        + ") - sum(promo_sales_value) FILTER (WHERE " + BEFORE + ")" + CATEGORY + IN_SWEDEN + "TRUE",
                2);

        var row = rows(talk(question)).getFirst();

        assertThat(number(row, 2)).isCloseTo(number(changes, 1), NOTHING);
        assertThat(number(row, 6)).isCloseTo(number(changes, 2), NOTHING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Solgård vs Rubino in ketchup > are they cheaper?         | ASC
            Solgård vs Rubino in ketchup > which is more expensive?  | DESC
            Solgård mot Rubino i ketchup > vilken är billigare?      | ASC
            """)
    void theOneThatIsAskedForComesFirst(String talk, String order) {
        var prices = "SELECT brand, sum(sales_value) / sum(sales_units)" + BRANDS + IN_SWEDEN + NOW
                + " AND brand IN ('Solgård', 'Rubino') GROUP BY brand ORDER BY 2 ";

        matches(rows(talk(talk)), run(prices + order, 1), 1);
    }
}
