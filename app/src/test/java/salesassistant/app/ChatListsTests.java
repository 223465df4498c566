package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rows a list has and in what order, row by row: held against SQL that was written without any of the product. */
class ChatListsTests extends NumberTalkTests {

    private static final String GROWTH = "SELECT brand, sum(sales_value) FILTER (WHERE " + NOW
            + ") AS now, sum(sales_value) FILTER (WHERE " + BEFORE + ") AS base, now - base, 100 * (now - base) / base"
            + BRANDS + IN_SWEDEN + "TRUE GROUP BY brand HAVING ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "which brands in ketchup grew?",
                "brands in ketchup that grew",
                "vilka märken i ketchup växte?",
                "which brands in ketchup sold more than last year?"
            })
    void thoseThatGrewAreListedByHowMuch(String question) {
        matches(rows(talk(question)), run(GROWTH + "now > base ORDER BY 5 DESC", 4), 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"how much did each brand in ketchup fall?", "hur mycket minskade varje märke i ketchup?"})
    void howMuchEachFellLeavesNobodyOut(String question) {
        matches(rows(talk(question)), run(GROWTH + "now > 0 ORDER BY 2 DESC", 4), 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"which brands in ketchup did not grow?", "vilka märken i ketchup växte inte?"})
    void thoseThatDidNotGrowAreTheOthers(String question) {
        matches(rows(talk(question)), run(GROWTH + "now <= base ORDER BY 2 DESC", 4), 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"how are sales of ketchup?", "hur gick det för ketchup?"})
    void howItGoesIsToldAgainstTheYearBefore(String question) {
        var expected = run(
                "SELECT 'x', sum(sales_value) FILTER (WHERE " + NOW + "), sum(sales_value) FILTER (WHERE " + BEFORE
                        + ")" + CATEGORY + IN_SWEDEN + "TRUE",
                2);

        var row = rows(talk(question)).getFirst();

        assertThat(number(row, 0)).isCloseTo(number(expected, 1), NOTHING);
        assertThat(number(row, 1)).isCloseTo(number(expected, 2), NOTHING);
    }

    @Test
    void howManyGrewIsTheirNumber() {
        int grown = run(GROWTH + "now > base", 4).size();

        assertThat(talk("how many brands in ketchup grew?").path("message").asString())
                .startsWith(grown + " brands rose ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            brands in ketchup smallest first                           | 2 ASC
            märken i ketchup störst först                              | 2 DESC
            sales by brand in ketchup > smallest first                 | 2 ASC
            """)
    void rowsComeInTheOrderAskedFor(String talk, String order) {
        matches(
                rows(talk(talk)),
                run(
                        "SELECT brand, sum(sales_value)" + BRANDS + IN_SWEDEN + NOW + " GROUP BY brand ORDER BY "
                                + order,
                        1),
                1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"top 3 brands in ketchup > sort by price", "topp 3 märken i ketchup > sortera efter pris"})
    void aRankingInAnotherOrderHasTheRowsItHad(String talk) {
        var expected = run(
                "SELECT brand, sales, price FROM (SELECT brand, sum(sales_value) AS sales,"
                        + " sum(sales_value) / sum(sales_units) AS price" + BRANDS + IN_SWEDEN + NOW
                        + " GROUP BY brand ORDER BY 2 DESC LIMIT 3) ORDER BY 3 DESC",
                2);

        matches(rows(talk(talk)), expected, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"top 2 and bottom 2 brands in ketchup", "topp 2 och botten 2 märken i ketchup"})
    void bothEndsAreTwoLists(String question) {
        var brands = "SELECT brand, sum(sales_value)" + BRANDS + IN_SWEDEN + NOW + " GROUP BY brand ORDER BY 2 ";

        var tables = tables(talk(question));

        assertThat(tables).hasSize(2);
        matches(tables.get(0), run(brands + "DESC LIMIT 2", 1), 1);
        matches(tables.get(1), run(brands + "ASC LIMIT 2", 1), 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"brands in ketchup growing and declining", "märken i ketchup som växer och minskar"})
    void thoseThatGrowAndThoseThatFallAreTwoLists(String question) {
        var tables = tables(talk(question));

        assertThat(tables).hasSize(2);
        matches(tables.get(0), run(GROWTH + "now > base ORDER BY 5 DESC", 4), 4);
        matches(tables.get(1), run(GROWTH + "now < base ORDER BY 5", 4), 4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sales of ketchup week 40 vs 39",
                "ketchup vecka 40 mot 39",
                "change in ketchup between week 40 and week 39"
            })
    void aWeekNamedByItsNumberIsThatWeek(String question) {
        var expected = run(
                "SELECT 'x', sum(sales_value) FILTER (WHERE period_end_date = DATE '2026-10-04'), sum(sales_value)"
                        + " FILTER (WHERE period_end_date = DATE '2026-09-27')" + CATEGORY + IN_SWEDEN + "TRUE",
                2);

        var row = rows(talk(question)).getFirst();

        assertThat(number(row, 0)).isCloseTo(number(expected, 1), NOTHING);
        assertThat(number(row, 1)).isCloseTo(number(expected, 2), NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"which brand is number two in ketchup?", "vilket märke är tvåa i ketchup?"})
    void numberTwoIsTheSecondLargest(String question) {
        var brands =
                run("SELECT brand, sum(sales_value)" + BRANDS + IN_SWEDEN + NOW + " GROUP BY brand ORDER BY 2 DESC", 1);

        assertThat(talk(question).path("message").asString())
                .matches("(?s)(Number|Nummer) 2 (is|är) " + brands.get(1).getFirst() + " .*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"are we more expensive than private label in crispbread?", "är vi dyrare än EMV på knäckebröd?"})
    void whoeverIsDearerBothAreMeantInTheSameCategory(String question) {
        var prices = "SELECT 'x', sum(sales_value) / sum(sales_units)" + ROWS
                + "product_level = 'ITEM' AND category = 'Crispbread' AND " + IN_SWEDEN + NOW;
        var own = run(prices + " AND manufacturer = 'Nordvik Foods'", 1);
        var labels = run(prices + " AND private_label", 1);

        var tables = tables(talk(question));

        assertThat(tables).hasSize(2);
        assertThat(number(tables.get(0).getFirst(), 0)).isCloseTo(number(own, 1), NOTHING);
        assertThat(number(tables.get(1).getFirst(), 0)).isCloseTo(number(labels, 1), NOTHING);
    }
}
