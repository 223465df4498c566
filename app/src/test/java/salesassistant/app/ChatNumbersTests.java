package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a talk comes to, number by number: held against SQL that was written without any of the product. */
class ChatNumbersTests extends NumberTalkTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            top 5 brands in ketchup > only the first          | sales_value  | COUNTRY | 1
            top 5 brands in ketchup > what about the second one? | sales_value | COUNTRY | 2
            top 3 brands in ketchup > only Norr               | sales_value  | REGION  | 0
            top 3 brands in ketchup > only Norr > and in volume | sales_volume | REGION | 0
            topp 3 varumärken i ketchup > bara Norr > och i volym | sales_volume | REGION | 0
            """)
    void editsOfAnAnswerComeToTheNumbersOfWhatWasEdited(String talk, String measure, String level, int place) {
        var brands = run(
                "SELECT brand, sum(" + measure + ")" + BRANDS + (level.equals("COUNTRY") ? IN_SWEDEN : IN_NORR) + NOW
                        + " GROUP BY brand ORDER BY 2 DESC LIMIT 3",
                1);

        var rows = rows(talk(talk));

        var expected = place == 0 ? brands : List.of(brands.get(place - 1));
        assertThat(rows).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            same(rows.get(i), expected.get(i), 0, 1);
        }
    }

    @Test
    void theSameForLastYearIsLastYears() {
        var expected = run("SELECT 'x', sum(sales_volume)" + CATEGORY + IN_NORR + LAST_YEAR, 1);

        var rows = rows(talk("sales of ketchup > only Norr > and in volume > same for last year"));

        assertThat(rows).hasSize(1);
        assertThat(number(rows.getFirst(), 0)).isCloseTo(number(expected, 1), NOTHING);
    }

    @Test
    void eachOfTheTopIsToldWithItsOwnGrowth() {
        var expected = run(
                "SELECT brand, sum(sales_value) FILTER (WHERE " + NOW + ") AS now, sum(sales_value) FILTER (WHERE "
                        + BEFORE + ") AS base, now - base, 100 * (now - base) / base" + BRANDS + IN_SWEDEN
                        + "TRUE GROUP BY brand ORDER BY 2 DESC LIMIT 3",
                4);

        var rows = rows(talk("top 3 brands in ketchup and how much did each grow?"));

        assertThat(rows).hasSize(3);
        for (int i = 0; i < 3; i++) {
            same(rows.get(i), expected.get(i), 0, 4);
        }
    }

    @Test
    void whoHoldsAPlaceIsSaidBeforeTheList() {
        var brands =
                run("SELECT brand, sum(sales_value)" + BRANDS + IN_SWEDEN + NOW + " GROUP BY brand ORDER BY 2 DESC", 1);

        assertThat(talk("third largest brand in ketchup").path("message").asString())
                .startsWith("Number 3 is " + brands.get(2).getFirst() + " with SEK\u00a0");
    }

    @Test
    void howManyThereAreIsSaidBeforeTheList() {
        var grown = run(
                "SELECT 'x', count(*) FROM (SELECT brand" + BRANDS + IN_SWEDEN + "TRUE GROUP BY brand HAVING "
                        + "sum(sales_value) FILTER (WHERE " + NOW + ") > sum(sales_value) FILTER (WHERE " + BEFORE
                        + "))",
                1);

        assertThat(talk("how many brands in ketchup are growing?")
                        .path("message")
                        .asString())
                .matches("(?s)" + grown.getFirst().get(1) + " brands? rose in .* against the year before\\. .*");
    }

    @Test
    void whoeverIsDearerBothPricesAreTold() {
        var items = ROWS + "product_level = 'ITEM' AND category = 'Ketchup' AND " + IN_SWEDEN + NOW;
        var prices = "SELECT 'x', sum(sales_value) / sum(sales_units), sum(sales_value) / sum(sales_volume)" + items;
        var brand = run(prices + " AND brand = 'Solgård'", 2);
        var own = run(prices + " AND private_label", 2);

        var tables = tables(talk("is Solgård more expensive than private label?"));

        assertThat(tables).hasSize(2);
        for (int i = 1; i <= 2; i++) {
            assertThat(number(tables.get(0).getFirst(), i - 1)).isCloseTo(number(brand, i), NOTHING);
            assertThat(number(tables.get(1).getFirst(), i - 1)).isCloseTo(number(own, i), NOTHING);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sales of ketchup in Norr > and in the rest of the country?,0",
        "sales of ketchup in the rest of the country excluding Norr,0",
        "sales of ketchup in Norr vs the rest of the country,1",
        "ketchup i Norr mot resten av landet,1"
    })
    void theRestOfTheCountryIsTheOtherRegions(String talk, int row) {
        var expected = run(
                "SELECT 'x', sum(sales_value)" + CATEGORY + "market_level = 'REGION' AND region <> 'Norr' AND " + NOW,
                1);

        assertThat(number(rows(talk(talk)).get(row), row)).isCloseTo(number(expected, 1), NOTHING);
    }

    @Test
    void ourBiggestCompetitorIsTheLargestOfTheOthers() {
        var expected = run(
                "SELECT manufacturer, sum(sales_value)" + ROWS
                        + "product_level = 'ITEM' AND category = 'Ketchup' AND manufacturer <> 'Nordvik Foods' AND "
                        + IN_SWEDEN + NOW + " GROUP BY manufacturer ORDER BY 2 DESC LIMIT 1",
                1);

        same(rows(talk("who is our biggest competitor in ketchup?")).getFirst(), expected.getFirst(), 0, 1);
    }

    @Test
    void theShareOnPromotionIsOfTheCategoryItself() {
        var expected =
                run("SELECT 'x', 100 * sum(promo_sales_value) / sum(sales_value)" + CATEGORY + IN_SWEDEN + NOW, 1);

        for (var question :
                List.of("what share of ketchup is sold on promotion?", "hur stor andel av ketchup säljs på kampanj")) {
            assertThat(number(rows(talk(question)).getFirst(), 0)).isCloseTo(number(expected, 1), NOTHING);
        }
    }

    @Test
    void fasterThanTheCategoryIsHeldAgainstItsOwnCategory() {
        var growth = "SELECT 'x', 100 * (sum(sales_value) FILTER (WHERE " + NOW + ") / sum(sales_value) FILTER (WHERE "
                + BEFORE + ") - 1)";
        var brand = run(growth + BRANDS + IN_SWEDEN + "brand = 'Rubino'", 1);
        var category = run(growth + CATEGORY + IN_SWEDEN + "TRUE", 1);

        var rows = rows(talk("did Rubino grow faster than the category?"));

        assertThat(last(rows.get(0))).isCloseTo(number(brand, 1), NOTHING);
        assertThat(last(rows.get(1))).isCloseTo(number(category, 1), NOTHING);
    }

    @Test
    void newInAPeriodIsOneOfTwoNumbers() {
        var asked = say("new products in 2025", null);
        var choices = asked.path("query").path("choices");

        assertThat(asked.path("outcome").asString()).isEqualTo("needs_choice");
        var days = List.of("2024-12-29", "2025-11-16");
        for (int i = 0; i < 2; i++) {
            var expected = run(
                    "SELECT product_name, sum(sales_value)" + ROWS + "product_level = 'ITEM' AND launch_date > DATE '"
                            + days.get(i) + "' AND " + IN_SWEDEN + LAST_YEAR + " GROUP BY product_name ORDER BY 2 DESC",
                    1);
            var rows = rows(say(choices.get(i).path("question").asString(), null));
            assertThat(rows).hasSameSizeAs(expected);
            for (int k = 0; k < rows.size(); k++) {
                same(rows.get(k), expected.get(k), 0, 1);
            }
        }
    }

    @Test
    void severalQuestionsInOneMessageAreEachRight() {
        var share = run(
                "SELECT 'x', 100 * sum(sales_value) FILTER (WHERE manufacturer = 'Nordvik Foods') / sum(sales_value)"
                        + ROWS + "product_level = 'ITEM' AND category = 'Ketchup' AND " + IN_SWEDEN + NOW,
                1);
        var price = run(
                "SELECT 'x', sum(sales_value) / sum(sales_units)" + BRANDS + IN_SWEDEN + "brand = 'Rubino' AND " + NOW,
                1);

        var tables = tables(say("What is our share in ketchup? What does Rubino cost?", null));

        assertThat(tables).hasSize(2);
        assertThat(last(tables.get(0).getFirst())).isCloseTo(number(share, 1), NOTHING);
        assertThat(number(tables.get(1).getFirst(), 0)).isCloseTo(number(price, 1), NOTHING);
    }

    @Test
    void anExplainedFigureIsMadeOfTheNumbersItIsMadeOf() {
        var sums = run(
                "SELECT 'x', sum(sales_value) FILTER (WHERE " + NOW + "), sum(sales_value) FILTER (WHERE " + BEFORE
                        + ")" + BRANDS + IN_SWEDEN + "brand = 'Solgård'",
                2);
        var asked = say("growth of Solgård in ketchup", null);
        var change = 100 * (number(sums, 1) / number(sums, 2) - 1);
        var text = String.format(java.util.Locale.ROOT, "%.1f %%", Math.abs(change));

        var said = say(
                "explain where " + text + " comes from",
                asked.path("conversation_id").asString());

        var exact = said.path("message").asString().replaceAll("[^0-9.]+", " ");
        for (int i = 1; i <= 2; i++) {
            assertThat(exact).contains(digits(number(sums, i)));
        }
    }

    private static String digits(double sum) {
        return new java.text.DecimalFormat("#,##0", java.text.DecimalFormatSymbols.getInstance(java.util.Locale.ROOT))
                .format(Math.floor(sum))
                .replace(',', ' ');
    }
}
