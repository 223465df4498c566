package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a category manager says on a Monday: half sentences, corrections, and things the data cannot know. */
class ChatMondayTests extends NumberTalkTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what is our margin on ketchup? > now only Almgren",
                "sales of crispbread by region > what is our margin on ketchup? > now only Almgren"
            })
    void whatWasDeclinedStillSaysWhatIsSpokenOf(String talk) {
        var expected = run("SELECT 'x', sum(sales_value)" + CATEGORY + AT_ALMGREN + NOW, 1);

        assertThat(number(rows(talk(talk)).getFirst(), 0)).isCloseTo(number(expected, 1), NOTHING);
    }

    @ParameterizedTest
    @CsvSource({
        "juni och juli jämfört med augusti, TRUE",
        "sales of crispbread in June and July compared to August, category = 'Crispbread'"
    })
    void eachOfTwoMonthsIsHeldAgainstTheThird(String question, String of) {
        var expected = run(
                "SELECT 'x', sum(sales_value) FILTER (WHERE " + weeks("2026-06-07", "2026-06-28")
                        + "), sum(sales_value) FILTER (WHERE " + weeks("2026-07-05", "2026-07-26")
                        + "), sum(sales_value) FILTER (WHERE " + weeks("2026-08-02", "2026-08-23") + ")" + ROWS
                        + "product_level = 'CATEGORY' AND " + IN_SWEDEN + of,
                3);

        var tables = tables(say(question, null));

        assertThat(tables).hasSize(2);
        for (int month = 1; month <= 2; month++) {
            var row = tables.get(month - 1).getFirst();
            assertThat(number(row, 0)).isCloseTo(number(expected, month), NOTHING);
            assertThat(number(row, 1)).isCloseTo(number(expected, 3), NOTHING);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "average weekly sales of ketchup,the weekly average of SEK",
        "genomsnittlig veckoförsäljning av ketchup,snittet per vecka på"
    })
    void anAverageWeekIsTold(String question, String words) {
        var expected = run("SELECT 'x', sum(sales_value) / 52 / 1e6" + CATEGORY + IN_SWEDEN + NOW, 1);

        var told = talk(question).path("message").asString();

        var average = String.format(java.util.Locale.ROOT, "%.1f", number(expected, 1));
        assertThat(told.replace('\u00a0', ' ').replace(',', '.')).contains(words + " " + average);
    }

    @Test
    void whatIsDeniedGivesWayToWhatIsMeant() {
        var expected = run(
                "SELECT region, sum(sales_value)" + ROWS
                        + "product_level = 'CATEGORY' AND category = 'Crispbread' AND market_level = 'REGION' AND "
                        + NOW
                        + " GROUP BY region ORDER BY 2 DESC",
                1);

        var rows = rows(talk("sales of ketchup by region > crispbread, not ketchup"));

        assertThat(rows).hasSameSizeAs(expected);
        for (int i = 0; i < rows.size(); i++) {
            same(rows.get(i), expected.get(i), 0, 1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What are the top brands in ketchup? Which regions have declining sales?",
                "top brands in ketchup. which regions are declining?"
            })
    void twoQuestionsAreTwoAnswers(String message) {
        var brands =
                run("SELECT brand, sum(sales_value)" + BRANDS + IN_SWEDEN + NOW + " GROUP BY brand ORDER BY 2 DESC", 1);

        var tables = tables(say(message, null));

        assertThat(tables).hasSize(2);
        assertThat(tables.getFirst()).hasSameSizeAs(brands);
        same(tables.getFirst().getFirst(), brands.getFirst(), 0, 1);
    }

    @Test
    void theDearestOfThoseListedIsOneOfThem() {
        var expected = run(
                "SELECT brand, sum(sales_value) / sum(sales_units)" + BRANDS + IN_SWEDEN + NOW
                        + " GROUP BY brand ORDER BY 2 DESC LIMIT 1",
                1);

        same(
                rows(talk("försäljning per varumärke i ketchup > vilket av dem har högst pris?"))
                        .getFirst(),
                expected.getFirst(),
                0,
                1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"is %s right?", "är %s rätt?", "stämmer %s?"})
    void aNumberThatIsDoubtedIsExplained(String doubt) {
        var price = number(
                run(
                        "SELECT 'x', sum(sales_value) / sum(sales_units)" + BRANDS + IN_SWEDEN
                                + "brand = 'Solgård' AND " + NOW,
                        1),
                1);
        var conversation = say("price of Solgård", null).path("conversation_id").asString();

        var right = say(doubt.formatted(String.format(java.util.Locale.ROOT, "%.2f", price)), conversation);
        var wrong = say(doubt.formatted("78,9"), conversation);

        assertThat(right.path("message").asString().replace(',', '.'))
                .contains(String.format(java.util.Locale.ROOT, "%.4f", price));
        assertThat(wrong.path("message").asString())
                .containsAnyOf("does not stand in the answer", "står inte i svaret");
    }

    @Test
    void sellInIsDeclinedAndSellOutOffered() {
        for (var question : List.of("our sell-in", "sell in of jam by retailer", "inleveranser av sylt")) {
            var said = say(question, null);

            assertThat(said.path("outcome").asString()).as(question).isEqualTo("declined");
            assertThat(said.path("message").asString()).contains("ell-out");
            everySuggestionWorks(said);
        }
    }

    private static String weeks(String first, String last) {
        return "period_end_date BETWEEN DATE '" + first + "' AND DATE '" + last + "'";
    }
}
