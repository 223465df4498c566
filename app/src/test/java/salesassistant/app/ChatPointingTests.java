package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One number of an answer explained, and what stands out told to somebody who asks for it. */
class ChatPointingTests extends TalkTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "explain the first number | 0",
                "where does the second figure come from? | 1",
                "förklara den andra siffran | 1",
                "varifrån kommer det tredje talet? | 2",
                "what is the last number? | -1"
            })
    void aNumberIsExplainedByItsPlace(String message, int place) {
        var asked = ask("top 3 brands in ketchup vs last year");
        var figures = asked.path("summary_figures");
        var figure = figures.get(place < 0 ? figures.size() + place : place);

        var said = say(message, asked.path("conversation_id").asString());

        assertThat(said.path("outcome").asString()).isEqualTo("said");
        assertThat(said.path("basis").asString()).isEqualTo("catalog");
        assertThat(plain(said.path("message").asString()))
                .startsWith("**" + figure.path("text").asString() + "**")
                .containsAnyOf("How it is computed", "Så beräknas det")
                .contains("1. ");
        assertThat(said.path("parts").get(0).path("query_id").asString())
                .isEqualTo(asked.path("query_id").asString());
        everySuggestionWorks(said);
    }

    @Test
    void onlyWhatWasPointedAtIsExplainedAndInNoNamesOfTheData() {
        var asked = ask("top 3 brands in ketchup with sales and weighted distribution");

        var said = say("explain the first number", asked.path("conversation_id").asString());

        assertThat(said.path("message").asString())
                .contains("**Sales value**: ", "1. Read the rows per brand and country of the weeks ")
                .doesNotContain("**Weighted distribution**", "BRAND", "The answer.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Varför tappade Solgård i Norr de senaste 12 veckorna? | 1. Tittar på totalen",
                "Topp 3 varumärken i ketchup | 1. Läs raderna per varumärke och land"
            })
    void theStepsAreToldInTheLanguageOfTheQuestion(String question, String first) {
        var said = say("förklara frågan", ask(question).path("conversation_id").asString());

        assertThat(said.path("message").asString()).contains(first);
    }

    @Test
    void aNumberIsExplainedByItself() {
        var asked = ask("sales of ketchup vs last year");
        var row = asked.path("results").path("rows").get(0);
        var percent = asked.path("summary_figures")
                .valueStream()
                .map(figure -> figure.path("text").asString())
                .filter(text -> text.contains("%"))
                .findFirst()
                .orElseThrow();

        for (var typed : new String[] {percent, percent.replace(" ", "").replace("+", ""), percent.replace('.', ',')}) {
            var said = say(
                    "where does " + typed + " come from?",
                    asked.path("conversation_id").asString());

            assertThat(plain(said.path("message").asString()))
                    .as(typed)
                    .startsWith("**" + percent + "**: Sales value, change %")
                    .contains(grouped(row.get(0).asDouble()), grouped(row.get(1).asDouble()));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "price of Solgård | explain",
                "price of Solgård | what is",
                "pris för Solgård | förklara",
                "distribution of Solgård | explain"
            })
    void aNumberCopiedFromTheAnswerIsExplained(String question, String opening) {
        var asked = ask(question);
        var figure = asked.path("summary_figures").get(0).path("text").asString();

        var said =
                say(opening + " " + figure + "?", asked.path("conversation_id").asString());

        assertThat(plain(said.path("message").asString())).as(figure).contains("**" + figure + "**");
    }

    @Test
    void aYearAfterWhatAboutIsAPeriod() {
        var asked = ask("sales of ketchup");

        var said = say("what about 2025?", asked.path("conversation_id").asString());

        assertThat(said.path("outcome").asString())
                .as(said.path("message").asString())
                .isEqualTo("answered");
        assertThat(said.path("query").path("results").path("rows"))
                .isEqualTo(ask("sales of ketchup in 2025").path("results").path("rows"));
    }

    @Test
    void aNumberThatStandsInTheTableAloneIsFoundThere() {
        var asked = ask("sales by brand in ketchup");
        var last = asked.path("results").path("rows").get(2);

        var said = say(
                "where does " + grouped(last.get(1).asDouble()) + " come from?",
                asked.path("conversation_id").asString());

        assertThat(plain(said.path("message").asString()))
                .contains("stands in the table", "Sales value (" + last.get(0).asString() + ")");
    }

    @Test
    void aNumberBelowTheRowsThatWereSentIsFoundAsWell() {
        var asked = ask("weekly sales by product in 2025");
        var id = asked.path("query_id").asString();
        var page = json(get("/api/genie/queries/" + id + "?cursor="
                + asked.path("results").path("next_cursor").asString()));
        var last = page.path("results").path("rows").get(700);

        var said = say(
                "where does " + grouped(last.get(2).asDouble()) + " come from?",
                asked.path("conversation_id").asString());

        assertThat(plain(said.path("message").asString()))
                .contains(
                        "stands in the table",
                        last.get(0).asString() + ", " + last.get(1).asString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "where does 99.7 % come from? | does not stand in the answer",
                "varifrån kommer 99,7 %? | står inte i svaret",
                "explain the sixth number | does not stand in the answer"
            })
    void aNumberThatIsNotThereIsNotExplained(String message, String words) {
        var said = say(message, ask("sales of ketchup").path("conversation_id").asString());

        assertThat(said.path("message").asString()).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"which SQL?", "visa sql", "what is the SQL"})
    void theStatementIsShownWhereItIsAskedFor(String message) {
        var asked = ask("sales by region");

        var said = say(message, asked.path("conversation_id").asString());

        assertThat(said.path("message").asString())
                .contains("```sql\n" + asked.path("sql").asString().strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What should I worry about? | bad news",
                "anything I should know? | stands out",
                "vad sticker ut? | sticker ut",
                "något jag borde veta? | sticker ut"
            })
    void whatStandsOutIsToldToWhoeverAsks(String message, String words) {
        var path = "/api/insights/followed";
        var body = json(Map.of(
                "followed",
                java.util.List.of(
                        Map.of("measure", "sales_value", "members", Map.of("country", "SE", "category", "Ketchup")))));
        assertThat(send(request(path)
                                .header("Content-Type", "application/json")
                                .PUT(java.net.http.HttpRequest.BodyPublishers.ofString(body))
                                .build())
                        .statusCode())
                .isEqualTo(200);

        var said = say(message, null);

        assertThat(said.path("message").asString()).contains(words, "Ketchup", "2026-W");
        var told = said.path("parts")
                .valueStream()
                .filter(part -> part.path("type").asString().equals("insight"))
                .map(part -> part.path("insight"))
                .toList();
        assertThat(told).hasSizeBetween(1, 5);
        assertThat(told.getFirst().path("text").asString()).contains("Rubino");
        assertThat(told.getFirst().path("figures")).isNotEmpty();
        assertThat(said.path("suggested_followups"))
                .extracting(node -> node.asString())
                .contains(told.getFirst().path("question").asString());
        everySuggestionWorks(said);
    }

    @Test
    void whereNothingStandsOutThatIsSaid() {
        var said = say("what should I worry about?", null);

        assertThat(said.path("message").asString())
                .contains("in what you follow (Sales value, Sweden, Nordvik Foods)")
                .containsIgnoringCase("nothing")
                .doesNotContain("bad news", "went against you");
        assertThat(said.path("parts"))
                .noneMatch(part -> part.path("type").asString().equals("insight"));
        everySuggestionWorks(said);
    }

    private static String grouped(double value) {
        var text = new java.text.DecimalFormat(
                        "#,##0.##", java.text.DecimalFormatSymbols.getInstance(java.util.Locale.ROOT))
                .format(value);
        return text;
    }

    /** Without the marks that keep names from being read as Markdown. */
    private static String plain(String markdown) {
        return markdown.replaceAll("\\\\(.)", "$1");
    }
}
