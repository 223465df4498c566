package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the assistant can do besides answering questions about data, without a model. */
class ChatSkillTests extends TalkTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hello! | Ask about sales",
                "hej | Fråga om försäljning",
                "thank you very much | You are welcome",
                "Tack! | Varsågod",
                "who are you? | I am the sales assistant",
                "Är du ChatGPT? | Jag är försäljningsassistenten",
                "help | This is what I can do",
                "vad kan du göra? | Det här kan jag",
                "How do I export this to Excel? | copy it with the button",
                "hur exporterar jag tabellen till excel? | kopiera den med knappen",
                "delete my data | I delete nothing because of a sentence",
                "vad sparar du om mig? | sparas för dig ensam",
                "can you email this to Anna? | I send nothing to anybody",
                "dela svaret med Anna | Jag skickar ingenting"
            })
    void talkIsAnsweredWithWhatTheAssistantCanDo(String message, String words) {
        var said = say(message, null);

        assertThat(said.path("message").asString()).contains(words);
        assertThat(said.path("outcome").asString()).isEqualTo("said");
        assertThat(said.path("query").isNull()).isTrue();
        assertThat(said.path("confidence").isNull()).isTrue();
        everySuggestionWorks(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "explain this query",
                "How did you calculate that?",
                "what does this SQL do?",
                "förklara frågan",
                "Förklara svaret"
            })
    void aQueryIsExplainedByWhatMadeIt(String message) {
        var conversation = ask("top 3 brands in ketchup vs last year")
                .path("conversation_id")
                .asString();

        var said = say(message, conversation);

        assertThat(said.path("outcome").asString()).isEqualTo("said");
        assertThat(said.path("basis").asString()).isEqualTo("catalog");
        assertThat(said.path("message").asString())
                .contains("Ketchup")
                .containsAnyOf("assumed, because you did not say", "antaget, eftersom du inte sa något")
                .contains("1. ")
                .containsAnyOf("added up over weeks", "summeras över veckor");
    }

    @Test
    void aNumberIsExplainedByItsDefinitionAndItsCells() {
        var conversation = ask("top 3 brands in ketchup vs last year")
                .path("conversation_id")
                .asString();

        assertThat(say("Where does this number come from?", conversation)
                        .path("message")
                        .asString())
                .contains("Where they come from", "Sales value", "(Rubino")
                .doesNotContain("sales\\_value", "sales_value", "SHARE", "[0,");
        assertThat(say("varifrån kommer siffran?", conversation).path("message").asString())
                .contains("Varifrån de kommer", "Försäljningsvärde")
                .doesNotContain("sales\\_value", "SHARE", "[0,");
    }

    @Test
    void withoutAnAnswerThereIsNothingToExplainOrToDraw() {
        for (var message : new String[] {"explain this query", "make it a bar chart"}) {
            var said = say(message, null);

            assertThat(said.path("message").asString()).contains("There is no answer");
            everySuggestionWorks(said);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what does weighted distribution mean?",
                "How is velocity calculated?",
                "vad betyder vägd distribution?",
                "what is a segment?",
                "define price tier"
            })
    void aTermIsExplainedFromTheCatalog(String message) {
        var said = say(message, null);

        assertThat(said.path("outcome").asString())
                .as(said.path("message").asString())
                .isIn("said", "answered");
        assertThat(said.path("query").path("sql").isNull() || said.path("query").isNull())
                .isTrue();
        everySuggestionWorks(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sales by region | make it a bar chart | bar",
                "weekly sales of ketchup in the last 12 weeks | show it as bars | bar",
                "weekly sales of ketchup in the last 12 weeks | visa som stapeldiagram | bar",
                "weekly sales of ketchup in the last 12 weeks | as a line | line",
                "sales by region | make it a horizontal bar chart | bar",
                "sales by region | rita det som liggande staplar | bar",
                "sales by region and brand | as bars | grouped-bar",
                "sales by region and brand | make it a heat map | heatmap",
                "sales by region and brand | visa som värmekarta | heatmap",
                "why did sales change in ketchup in the last 12 weeks? | as bars | bar"
            })
    void anAnswerIsDrawnAsAsked(String question, String message, String type) {
        var asked = ask(question);

        var said = say(message, asked.path("conversation_id").asString());

        assertThat(said.path("query").path("chart").path("type").asString())
                .as(said.path("message").asString())
                .isEqualTo(type);
        assertThat(said.path("query").path("results")).isEqualTo(asked.path("results"));
        assertThat(json(get("/api/genie/queries/" + asked.path("query_id").asString()))
                        .path("chart"))
                .isEqualTo(said.path("query").path("chart"));
        assertThat(said.path("parts").get(1).path("chart_type").asString()).isEqualTo(type);
        assertThat(said.path("query_id").asString())
                .isEqualTo(asked.path("query_id").asString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "show sales by brand as a table",
                "plot price by week as a line",
                "visa försäljning per vecka som linje"
            })
    void aQuestionThatNamesADrawingIsAsked(String message) {
        var conversation = ask("sales of coffee").path("conversation_id").asString();

        for (var said : new JsonNode[] {say(message, null), say(message, conversation)}) {
            assertThat(said.path("outcome").asString())
                    .as(said.path("message").asString())
                    .isNotEqualTo("said");
            assertThat(said.path("question").asString()).isEqualTo(message);
        }
    }

    @Test
    void theTableIsShownWhereItIsAskedFor() {
        var said = say(
                "show me the table",
                ask("sales by region").path("conversation_id").asString());

        assertThat(said.path("parts").get(1).path("type").asString()).isEqualTo("table");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"sales by region | make it a line chart", "sales by region | show it as a pie chart"})
    void aDrawingThatWouldMisleadIsNotMade(String question, String message) {
        var asked = ask(question);

        var said = say(message, asked.path("conversation_id").asString());

        assertThat(said.path("message").asString()).contains("without misleading");
        assertThat(said.path("query").path("chart")).isEqualTo(asked.path("chart"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"only Norr", "bara Norr", "without Norr", "top 5 instead", "topp 5 i stället"})
    void theAnswerIsChangedInWords(String message) {
        var conversation = ask("top 3 regions by sales").path("conversation_id").asString();

        var said = say(message, conversation);

        assertThat(said.path("outcome").asString())
                .as(said.path("message").asString())
                .isEqualTo("answered");
    }

    @Test
    void whatNobodyCanAnswerIsDeclinedWithQuestionsThatWork() {
        for (var message : new String[] {"tell me a joke", "what is the weather tomorrow?", "berätta en saga"}) {
            var said = say(message, null);

            assertThat(said.path("outcome").asString()).as(message).isEqualTo("declined");
            assertThat(said.path("suggested_followups")).as(message).isNotEmpty();
            everySuggestionWorks(said);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What should I track for a launch? | weighted distribution",
                "vad ska jag följa vid en lansering? | vägd distribution",
                "which KPIs should I track for a promotion? | incremental value",
                "vad bör jag följa vid en prishöjning? | Kilopriset"
            })
    void whatToFollowIsSaidFromTheCatalog(String message, String words) {
        var said = say(message, null);

        assertThat(said.path("message").asString()).contains(words);
        assertThat(said.path("suggested_followups")).hasSizeGreaterThan(2);
        everySuggestionWorks(said);
    }

    @Test
    void aChangedAnswerIsLeantOnByTheNextQuestion() {
        var asked = ask("sales by region vs last year");
        var chip = asked.path("interpretation")
                .path("chips")
                .valueStream()
                .filter(one -> one.path("kind").asString().equals("period"))
                .findFirst()
                .orElseThrow();
        var changed = json(post(
                "/api/genie/ask",
                json(Map.of(
                        "base_query_id",
                        asked.path("query_id").asString(),
                        "edits",
                        java.util.List.of(Map.of(
                                "chip",
                                chip.path("id").asString(),
                                "value",
                                chip.path("options").get(0).path("id").asString()))))));

        for (var context : java.util.List.of(
                Map.of("query_id", changed.path("query_id").asString()),
                Map.of("conversation_id", changed.path("conversation_id").asString()))) {
            var said = json(post("/api/claude/chat", json(Map.of("message", "why did it drop?", "context", context))));

            assertThat(said.path("outcome").asString())
                    .as(said.path("message").asString())
                    .isEqualTo("answered");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "timeout | weekly sales by brand | took too long",
                "GENIE_SPACE_FAILED: Genie broke | top 10 brands | Genie could not answer",
                "PERMISSION_DENIED: User does not have USE SCHEMA on /srv/canary | top 10 brands | You may not see",
                "no-permission | topp 10 varumärken | Du får inte se",
                "data-unavailable | top 10 brands | could not be reached",
                "whatever | top 10 brnads in ketchupp | ketchupp",
                "whatever | profit by brand | ''"
            })
    void anErrorIsToldInPlainWordsWithQuestionsThatWork(String error, String question, String words) {
        var reply = post("/api/claude/explain-error", json(Map.of("error", error, "original_question", question)));

        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
        var told = json(reply);
        assertThat(told.path("explanation").asString()).contains(words).doesNotContain("canary");
        assertThat(told.path("suggestions")).hasSizeBetween(2, 3);
        var softly = new SoftAssertions();
        told.path("suggestions")
                .forEach(suggestion -> softly.assertThat(
                                ask(suggestion.asString()).path("outcome").asString())
                        .as(suggestion.asString())
                        .isEqualTo("answered"));
        softly.assertAll();
    }
}
