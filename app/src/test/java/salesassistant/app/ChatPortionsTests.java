package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Several questions in one message, each answered as if it had been asked alone. */
class ChatPortionsTests extends TalkTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Solgård's share and its price per retailer                  | share of Solgård               | price of Solgård by retailer
            Solgårds andel och dess distribution                        | Solgårds andel                 | distribution för Solgård
            sales of Solgård and price by retailer                      | sales of Solgård               | price of Solgård by retailer
            sales of Solgård and Rubino and price of Solgård            | sales of Solgård and Rubino    | price of Solgård
            What is our share in ketchup? What does Rubino cost?        | our share in ketchup           | price of Rubino
            What are the top brands in ketchup? Which regions have declining sales? | top brands in ketchup | which regions have declining sales
            Solgård vs private label                                    | sales of Solgård               | sales of private label in ketchup
            price of Solgård vs private label in ketchup                | price of Solgård               | price of private label in ketchup
            Solgård mot egna märkesvaror                                | försäljning för Solgård        | försäljning för egna märkesvaror i ketchup
            Two things: what is our share in ketchup? What does Rubino cost? | our share in ketchup       | price of Rubino
            top 3 brands in ketchup and sales of Rubino by retailer     | top 3 brands in ketchup        | sales of Rubino by retailer
            försäljning för Solgård och varför minskade den?            | försäljning för Solgård        | varför minskade försäljningen för Solgård?
            """)
    void eachIsAnsweredAsIfAskedAlone(String message, String first, String second) {
        var said = say(message, null);

        assertThat(said.path("outcome").asString())
                .as(said.path("message").asString())
                .isEqualTo("answered");
        assertThat(said.path("basis").asString()).isEqualTo("catalog");
        assertThat(said.path("query").path("model_saw").asString()).isEqualTo("nothing");
        var tables = tables(said);
        assertThat(tables).hasSize(2);
        assertThat(rows(tables.get(0))).isEqualTo(ask(first).path("results").path("rows"));
        assertThat(rows(tables.get(1))).isEqualTo(ask(second).path("results").path("rows"));
        assertThat(said.path("figures")).isNotEmpty();
        everySuggestionWorks(said);
    }

    @Test
    void whatATextSaysOfItselfIsNotWrittenBeforeItAgain() {
        var said = say("How is ketchup doing? And crispbread?", null);

        assertThat(said.path("message").asString())
                .as(said.path("message").asString())
                .contains("Sales value in Sweden, category Ketchup, came to ", "category Crispbread, came to ")
                .doesNotContain("): ");
    }

    @Test
    void whatCouldNotBeAnsweredIsSaid() {
        var said = say("What is our share in ketchup? Tell me a joke.", null);

        assertThat(tables(said)).hasSize(1);
        assertThat(rows(tables(said).getFirst()))
                .isEqualTo(ask("our share in ketchup").path("results").path("rows"));
        assertThat(said.path("message").asString()).contains("Not answered: “Tell me a joke.”");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sales of Solgård     | In Norr?                      | In Norr? Tell me a joke.
            sales of Solgård     | by retailer                   | By retailer? Tell me a joke.
            Are we losing share? | Which retailer is worst?      | Which retailer is worst? Tell me a joke.
            """)
    void theFirstLeansOnWhatWasAnsweredBefore(String before, String alone, String message) {
        var followUp = say(alone, ask(before).path("conversation_id").asString());

        var said = say(message, ask(before).path("conversation_id").asString());

        assertThat(tables(said)).as(said.path("message").asString()).hasSize(1);
        assertThat(rows(tables(said).getFirst()))
                .isEqualTo(rows(followUp.path("query").path("query_id").asString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sales of ketchup and weather tomorrow",
                "weather and sales",
                "sales last week vs October",
                "private label vs Solgård",
                "sales of Rubino? price of Solgård? our share in ketchup? velocity by brand?"
            })
    void whatIsNotMadeOfQuestionsIsDeclinedWhole(String message) {
        var said = say(message, null);

        assertThat(said.path("outcome").asString()).isEqualTo("declined");
        everySuggestionWorks(said);
    }

    @Test
    void whatLeansOnAQuestionThatFailedIsNotAnsweredFromAnother() {
        var said = say("What does Rubino cost? " + TestWorld.FAILING_QUESTION + " in ketchup? And in Norr?", null);

        assertThat(tables(said)).hasSize(1);
        assertThat(said.path("message").asString())
                .contains("Not answered: “" + TestWorld.FAILING_QUESTION)
                .contains("Not answered: “And in Norr?” – It leans on the question before it, which was not answered.");
    }

    @Test
    void whereNothingCouldBeAnsweredItIsSaidAsItFailed() {
        var alone = post("/api/genie/ask", json(java.util.Map.of("question", TestWorld.FAILING_QUESTION)));

        var reply = post(
                "/api/claude/chat",
                json(java.util.Map.of("message", TestWorld.FAILING_QUESTION + " in ketchup? And in Norr?")));

        assertThat(reply.statusCode())
                .as(reply.body())
                .isGreaterThanOrEqualTo(400)
                .isEqualTo(alone.statusCode());
        assertThat(json(reply).path("code")).isEqualTo(json(alone).path("code"));
    }

    @Test
    void whereTooManyQuestionsRunThatIsSaid() {
        var running = java.util.stream.Stream.generate(() -> {
                    var id = java.util.UUID.randomUUID().toString();
                    stream(streamed(java.util.Map.of("question", TestWorld.SLOW_QUESTION, "query_id", id)));
                    return id;
                })
                .limit(15)
                .toList();
        try {
            var reply = post(
                    "/api/claude/chat",
                    json(java.util.Map.of("message", "What is our share in ketchup? What does Rubino cost?")));

            assertThat(reply.statusCode()).as(reply.body()).isEqualTo(429);
            assertThat(json(reply).path("code").asString()).isEqualTo("too-many-questions");
        } finally {
            running.forEach(id -> post("/api/genie/cancel/" + id, ""));
        }
    }

    @Test
    void aNameThatEndsAListIsNoQuestionOfItsOwn() {
        for (var message : List.of(
                "give me the sales of Solgård, Rubino and Almgren for the last 2 years",
                "sales of Solgård and Almgren in 2025")) {
            assertThat(tables(say(message, null))).as(message).isEmpty();
        }
    }

    @Test
    void itIsSaidThatNoModelTookTheMessageApart() {
        var several = say("sales of Solgård and price by retailer", null);

        var said = json(post(
                "/api/claude/chat",
                json(java.util.Map.of(
                        "message",
                        "how sure are you?",
                        "context",
                        java.util.Map.of("query_id", several.path("query_id").asString())))));

        assertThat(said.path("message").asString()).contains("taken apart").doesNotContain("model");
    }

    private JsonNode rows(String query) {
        return json(get("/api/genie/queries/" + query)).path("results").path("rows");
    }

    private static List<String> tables(JsonNode said) {
        return said.path("parts")
                .valueStream()
                .filter(part -> part.path("type").asString().equals("table"))
                .map(part -> part.path("query_id").asString())
                .toList();
    }
}
