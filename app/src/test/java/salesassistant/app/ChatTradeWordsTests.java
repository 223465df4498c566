package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The trade's short words and what buyers hold against each other in one breath, against SQL of its own. */
class ChatTradeWordsTests extends NumberTalkTests {

    private static final String ITEMS = ROWS + "product_level = 'ITEM' AND category = 'Ketchup' AND " + IN_SWEDEN;

    @ParameterizedTest
    @ValueSource(strings = {"top 5 skus in ketchup by vol", "topp 5 artiklar i ketchup, vol"})
    void volIsVolume(String question) {
        var items = run(
                "SELECT product_name, sum(sales_volume)" + ITEMS + NOW
                        + " GROUP BY product_name ORDER BY 2 DESC LIMIT 5",
                1);

        matches(rows(talk(question)), items, 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "last 12 wks val by brand in ketchup vs YA",
                "fsg ketchup per märke senaste 12 v jmf med ifjol",
                "can u send me the sales of ketchup by brand the last 12 weeks and how is that vs ly"
            })
    void shortWordsMeanTheLongOnes(String question) {
        var brands = run(
                "SELECT brand, sum(sales_value) FILTER (WHERE period_end_date > DATE '2026-08-23') AS now, "
                        + "sum(sales_value) FILTER (WHERE period_end_date > DATE '2025-08-24' "
                        + "AND period_end_date <= DATE '2025-11-16')" + BRANDS + IN_SWEDEN
                        + "TRUE GROUP BY brand ORDER BY now DESC",
                2);

        matches(rows(talk(question)), brands, 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "all retailers but Almgren, sales of ketchup",
                "sales of ketchup at all chains but Almgren",
                "försäljning av ketchup, alla kedjor utom Almgren"
            })
    void allButOneLeavesThatOut(String question) {
        var retailers = run(
                "SELECT retailer_group, sum(sales_value)" + CATEGORY + "market_level = 'BANNER' AND "
                        + "retailer_group <> 'Almgren' AND " + NOW + " GROUP BY retailer_group ORDER BY 2 DESC",
                1);

        matches(rows(talk(question)), retailers, 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "which brands in ketchup grew most in percent",
                "which brands in ketchup gained most in percent",
                "biggest growers in percent by brand in ketchup",
                "vilka märken i ketchup växte mest procentuellt"
            })
    void mostInPercentIsByTheChangeInPercent(String question) {
        var brands = run(
                "SELECT brand, 100 * (sum(sales_value) FILTER (WHERE " + NOW + ") / sum(sales_value) FILTER (WHERE "
                        + BEFORE + ") - 1) AS grown" + BRANDS + IN_SWEDEN
                        + "TRUE GROUP BY brand ORDER BY grown DESC",
                0);

        assertThat(names(talk(question)))
                .containsExactlyElementsOf(brands.stream()
                        .map(row -> String.valueOf(row.getFirst()))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what % of ketchup sales is private label",
                "how much of ketchup is private label",
                "hur stor del av omsättningen på ketchup är EMV",
                "hur många procent av ketchupförsäljningen är EMV"
            })
    void howMuchOfIsAShare(String question) {
        var share = run(
                "SELECT 'x', 100 * sum(sales_value) FILTER (WHERE private_label) / sum(sales_value)" + BRANDS
                        + IN_SWEDEN + NOW,
                1);

        assertThat(last(rows(talk(question)).getFirst())).isCloseTo(number(share, 1), NOTHING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            how much of Solgård is sold at Almgren?                               | brand = 'Solgård' | retailer_group = 'Almgren'
            hur stor andel av Solgård säljs på Almgren?                           | brand = 'Solgård' | retailer_group = 'Almgren'
            what % of Almgren's sales is ketchup?                                 | retailer_group = 'Almgren' | category = 'Ketchup'
            vilken andel av försäljningen på Almgren är ketchup?                  | retailer_group = 'Almgren' | category = 'Ketchup'
            what share of our sales is ketchup?                                   | manufacturer = 'Nordvik Foods' | category = 'Ketchup'
            vilken andel av vår försäljning är ketchup?                           | manufacturer = 'Nordvik Foods' | category = 'Ketchup'
            what share of our sales is Solgård?                                   | manufacturer = 'Nordvik Foods' | brand = 'Solgård'
            vilken andel av försäljningen på Almgren är Solgård?                  | retailer_group = 'Almgren' | brand = 'Solgård'
            what share of private label at Almgren is ketchup?                    | private_label AND retailer_group = 'Almgren' | category = 'Ketchup'
            sales at Almgren > how much of that is private label?                 | retailer_group = 'Almgren' | private_label
            försäljning på Almgren > hur stor del av det är EMV?                  | retailer_group = 'Almgren' | private_label
            försäljning på Almgren > hur stor del av det är EMV? > hur mycket av det är ketchup? | private_label AND retailer_group = 'Almgren' | category = 'Ketchup'
            sales of ketchup > what share of it is sold at Almgren?               | category = 'Ketchup' | retailer_group = 'Almgren'
            """)
    void aPartIsHeldAgainstTheWholeThatIsNamedFirst(String question, String whole, String part) {
        var share = run(
                "SELECT 'x', 100 * (SELECT sum(sales_value)" + sold(whole + " AND " + part) + ") / sum(sales_value)"
                        + sold(whole),
                1);

        assertThat(last(rows(talk(question)).getFirst())).isCloseTo(number(share, 1), NOTHING);
    }

    /** Retailers have rows of their own, which lack what was not delivered; the country is whole. */
    private static String sold(String what) {
        return ROWS + "product_level = 'BRAND' AND market_level = '"
                + (what.contains("retailer_group") ? "BANNER" : "COUNTRY") + "' AND " + NOW + " AND " + what;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            how many brands grew in ketchup? > and how many fell?                | <
            hur många märken växer i ketchup? > och hur många föll?              | <
            how many brands in ketchup fell more than 50 %? > and how many grew? | >
            """)
    void howManyMovedTheOtherWayIsAskedOfTheSameRows(String question, String moved) {
        var brands = run(
                "SELECT brand, sum(sales_value) FILTER (WHERE " + NOW + ") AS now, sum(sales_value) FILTER (WHERE "
                        + BEFORE + ") AS base" + BRANDS + IN_SWEDEN + "TRUE GROUP BY brand HAVING now " + moved
                        + " base",
                0);

        assertThat(names(talk(question)))
                .containsExactlyInAnyOrderElementsOf(brands.stream()
                        .map(row -> String.valueOf(row.getFirst()))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            what should I do about Solgård? | Why did sales of Solgård change?
            vad ska jag göra åt Solgård?    | Varför har försäljningen av Solgård förändrats?
            """)
    void whatToDoAboutSomethingBeginsWithWhatLiesBehindIt(String message, String question) {
        var said = say(message, null);

        assertThat(said.path("outcome").asString()).isEqualTo("said");
        assertThat(said.path("message").asString()).containsAnyOf("lies behind it", "ligger bakom");
        assertThat(said.path("suggested_followups").valueStream().map(JsonNode::asString))
                .contains(question);
        everySuggestionWorks(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            which region is most expensive on ketchup per kilo  | region
            vilken region är dyrast på ketchup per kilo         | region
            price of ketchup per kg by region                   | region
            vad kostar ketchup per kilo per region              | region
            """)
    void perKiloIsThePriceOfAKilo(String question, String by) {
        var prices = run(
                "SELECT " + by + ", sum(sales_value) / sum(sales_volume)" + CATEGORY + "market_level = 'REGION' AND "
                        + NOW + " GROUP BY " + by + " ORDER BY 2 DESC",
                1);

        matches(rows(talk(question)), prices, 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "is Rubino more expensive per kilo than Solgård in ketchup?",
                "är Rubino dyrare än Solgård per kilo i ketchup?"
            })
    void dearerPerKiloIsOneOfTheTwoPrices(String question) {
        var prices = run(
                "SELECT brand, sum(sales_value) / sum(sales_volume)" + BRANDS + IN_SWEDEN
                        + "brand IN ('Rubino', 'Solgård') AND " + NOW + " GROUP BY brand ORDER BY 2 DESC",
                1);

        matches(rows(talk(question)), prices, 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "products in ketchup with distribution below 90 % and growing sales",
                "products in ketchup with growing sales and distribution below 90 %",
                "artiklar i ketchup med distribution under 90 % och växande försäljning",
                "artiklar i ketchup där distributionen är under 90 % men försäljningen växer"
            })
    void aLimitAndAMovementHoldBoth(String question) {
        var items = run(
                "SELECT product_name, sum(sales_value) FILTER (WHERE " + NOW
                        + ") AS now, sum(sales_value) FILTER (WHERE "
                        + BEFORE + ") AS base, sum(100 * pcv_selling / pcv_universe) FILTER (WHERE " + NOW
                        + ") / 52 AS distribution" + ITEMS
                        + "TRUE GROUP BY product_name HAVING now > base AND distribution < 90",
                0);

        assertThat(names(talk(question)))
                .containsExactlyInAnyOrderElementsOf(items.stream()
                        .map(row -> String.valueOf(row.getFirst()))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sales of ketchup in the week of Easter   | 2026-04-05 | 2026-04-05
            sales of ketchup Easter week             | 2026-04-05 | 2026-04-05
            försäljning ketchup påskveckan           | 2026-04-05 | 2026-04-05
            försäljning ketchup veckan efter påsk    | 2026-04-12 | 2026-04-12
            sales of ketchup before Easter           | 2026-03-22 | 2026-04-05
            försäljning ketchup veckorna före påsk   | 2026-03-22 | 2026-04-05
            försäljning ketchup midsommarveckan      | 2026-06-21 | 2026-06-21
            """)
    void weeksAtAFeastAreThose(String question, String first, String last) {
        var week = run(
                "SELECT 'x', sum(sales_value)" + CATEGORY + IN_SWEDEN + "period_end_date BETWEEN DATE '" + first
                        + "' AND DATE '" + last + "'",
                1);

        assertThat(number(rows(talk(question)).getFirst(), 0)).isCloseTo(number(week, 1), NOTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sales of Rubino Zero since launch",
                "hur mycket har Rubino Zero sålt sedan lanseringen",
                "sales of Rubino Zero 570 g and Rubino Zero 1 kg together since they were launched"
            })
    void sinceLaunchIsAllThatWasEverSold(String question) {
        var all = run("SELECT 'x', sum(sales_value)" + ITEMS + "product_name LIKE 'Rubino Zero%'", 1);

        assertThat(number(rows(talk(question)).getFirst(), 0)).isCloseTo(number(all, 1), NOTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hej, till mötet imorgon behöver jag försäljningen av ketchup förra veckan. Mvh Karin",
                "I would like to know the sales of ketchup last week. Kind regards, Karin"
            })
    void aMailIsReadForWhatItAsks(String mail) {
        var week =
                run("SELECT 'x', sum(sales_value)" + CATEGORY + IN_SWEDEN + "period_end_date = DATE '2026-11-15'", 1);

        assertThat(number(rows(talk(mail)).getFirst(), 0)).isCloseTo(number(week, 1), NOTHING);
    }

    private List<String> names(JsonNode said) {
        return rows(said).stream().map(row -> row.get(0).asString()).toList();
    }
}
