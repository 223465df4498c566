package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;
import static salesassistant.app.ScriptedModel.asks;
import static salesassistant.app.ScriptedModel.says;
import static salesassistant.app.ScriptedModel.wishes;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Messages that no question of ours answers, put to a model with tools. */
class ChatToolsTests extends ModelChatTests {

    @Test
    void severalQuestionsAreLookedUpAndEveryFigureIsTheirs() {
        MODEL.script(sent -> sent.offersTools()
                ? sent.times() == 1 ? asks(QUESTIONS) : says("DONE")
                : says(String.join(" ", sent.looked()).replace(" leads in ", " is the largest in ")));

        var said = say(MESSAGE);

        assertThat(said.path("outcome").asString()).as(said.toString()).isEqualTo("answered");
        assertThat(said.path("basis").asString()).isEqualTo("model");
        assertThat(said.path("message").asString()).contains("is the largest");
        var looked = lookedUp(said);
        assertThat(looked).hasSize(2);
        for (int i = 0; i < QUESTIONS.length; i++) {
            var opened = json(get("/api/genie/queries/" + looked.get(i)));
            assertThat(opened.path("results")).isEqualTo(ask(QUESTIONS[i]).path("results"));
            figuresAreOf(opened, said, looked.get(i));
        }
        assertThat(said.path("confidence").asDouble()).isEqualTo(1.0);
    }

    @Test
    void theFinalWordsAreMadeWithoutToolsAndEveryRequestIsRecorded() {
        MODEL.script(sent -> sent.offersTools()
                ? sent.times() == 1 ? asks(QUESTIONS) : says("DONE")
                : says(String.join(" ", sent.looked())));

        var said = say(MESSAGE);

        var sent = MODEL.bodies();
        assertThat(sent).hasSize(3);
        assertThat(JSON.readTree(sent.getLast()).has("tools")).isFalse();
        assertThat(json(get("/api/claude/sent/" + said.path("query_id").asString()))
                        .findValuesAsString("body"))
                .isEqualTo(sent);
        assertThat(said.path("query").path("model_saw").asString()).isEqualTo("figures");
    }

    @Test
    void theStreamTellsWhatIsLookedUpAndOurTextBeforeTheModels() {
        MODEL.script(sent -> sent.offersTools()
                ? sent.times() == 1 ? asks(QUESTIONS) : says("DONE")
                : says(String.join(" ", sent.looked())));

        var lines = stream(chat(Map.of("message", MESSAGE), true)).body().toList();

        assertThat(lines)
                .anyMatch(line -> line.contains("\"step\":\"ask\"") && line.contains(QUESTIONS[0]))
                .anyMatch(line -> line.contains("\"step\":\"ask\"") && line.contains(QUESTIONS[1]));
        assertThat(lines.stream().filter(line -> line.startsWith("event: ")).distinct())
                .endsWith("event: summary", "event: wording", "event: message");
    }

    @Test
    void whatWasLookedUpIsKeptWithItsTurnAndGoesWithIt() {
        MODEL.script(sent -> sent.offersTools()
                ? sent.times() == 1 ? asks(QUESTIONS) : says("DONE")
                : says(String.join(" ", sent.looked())));
        var said = say(MESSAGE);
        var conversation = "/api/conversations/" + said.path("conversation_id").asString();

        var turns = json(get(conversation)).path("turns");
        assertThat(turns).hasSize(1);
        assertThat(turns.get(0).path("parts")).isEqualTo(said.path("parts"));
        assertThat(json(get("/api/conversations")).get(0).path("turn_count").asInt())
                .isEqualTo(1);

        send(request(conversation).DELETE().build());
        assertThat(get("/api/genie/queries/" + lookedUp(said).getFirst()).statusCode())
                .isEqualTo(404);
        assertThat(get("/api/claude/sent/" + said.path("query_id").asString()).body())
                .isEqualTo("[]");
    }

    @Test
    void whatThereIsToKnowOfEachAnswerIsToldWithAll() {
        MODEL.script(sent -> sent.offersTools()
                ? sent.times() == 1 ? asks(QUESTIONS) : says("DONE")
                : says(String.join(" ", sent.looked())));
        var filtered = Map.of("dashboard_state", Map.of("limits", List.of("member:category=Ketchup")));

        var said = json(send(chat(Map.of("message", MESSAGE, "context", filtered), false)));

        var caveats = said.path("query").path("caveats");
        lookedUp(said)
                .forEach(id -> assertThat(caveats)
                        .containsAll(json(get("/api/genie/queries/" + id)).path("caveats")));
        assertThat(caveats.toString()).contains("Using dashboard filters: category Ketchup");
        assertThat(said.path("query").path("filters_used").get(0).asString())
                .isEqualTo("Using dashboard filters: category Ketchup.");
        assertThat(said.path("message").asString()).contains("Using dashboard filters: category Ketchup");
    }

    @Test
    void wordsAfterwardsLeanOnWhatWasLookedUpLast() {
        MODEL.script(sent -> sent.offersTools() && sent.times() == 1 ? asks("top 3 brands in ketchup") : says("DONE"));
        var said = say(MESSAGE);

        var next = json(send(chat(
                Map.of(
                        "message",
                        "only Norr",
                        "context",
                        Map.of("conversation_id", said.path("conversation_id").asString())),
                false)));

        assertThat(next.path("query").path("interpretation").path("sentence").asString())
                .contains("Ketchup")
                .contains("Norr");
    }

    @Test
    void whatIsSaidAboutAReplyOfSeveralAnswersIsAboutThem() {
        MODEL.script(sent -> sent.offersTools()
                ? sent.times() == 1 ? asks(QUESTIONS) : says("DONE")
                : says(String.join(" ", sent.looked())));
        var said = say(MESSAGE);
        var figures = said.path("parts")
                .valueStream()
                .mapToInt(part -> part.path("figures").size())
                .sum();

        assertThat(about(said, "how sure are you?").path("message").asString())
                .contains("a model chose what to ask", "(%d) stands in the table".formatted(figures), "chose the words")
                .contains("assumed");
        assertThat(about(said, "explain this").path("message").asString()).contains("several answers", "by region");
        assertThat(lookedUp(about(said, "as a table")))
                .containsExactly(lookedUp(said).getLast());
    }

    private JsonNode about(JsonNode said, String message) {
        var context = Map.of("query_id", said.path("query_id").asString());
        return json(send(chat(Map.of("message", message, "context", context), false)));
    }

    @Test
    void figuresOfOneAnswerAreNotShownInASentenceAboutAnother() {
        MODEL.script(sent -> sent.offersTools()
                ? sent.times() == 1 ? asks(QUESTIONS) : says("DONE")
                : says(sent.looked().getFirst() + " Sales of {{a1.f1}} against {{a2.f1}}."));

        var said = say(MESSAGE);

        assertThat(said.path("basis").asString()).isEqualTo("model");
        assertThat(said.path("message").asString()).doesNotContain(" against ");
    }

    @Test
    void earlierQuestionsGoAlongAndNoAnswer() {
        MODEL.script(sent -> says("DONE"));
        var first = say("top 3 brands in ketchup");
        MODEL.script(sent -> says("DONE"));

        send(chat(
                Map.of(
                        "message",
                        MESSAGE,
                        "context",
                        Map.of("conversation_id", first.path("conversation_id").asString())),
                false));

        var brand =
                first.path("query").path("results").path("rows").get(0).get(0).asString();
        assertThat(MODEL.bodies().getFirst())
                .contains("top 3 brands in ketchup")
                .doesNotContain(brand);
    }

    @Test
    void aTermIsLookedUpInTheCatalog() {
        MODEL.script(
                sent -> sent.times() == 1 ? wishes("define", "{\"term\":\"weighted distribution\"}") : says("DONE"));

        var said = say("Somebody on my team mentioned weighted distribution, what on earth is she on about");

        assertThat(said.path("outcome").asString()).as(said.toString()).isEqualTo("answered");
        assertThat(said.path("message").asString()).containsIgnoringCase("weighted distribution");
        assertThat(said.path("query").path("ai_summary").asString())
                .containsIgnoringCase("weighted distribution")
                .doesNotContain("**", "\\");
    }

    @Test
    void whoStopsStopsWhatIsLookedUp() {
        MODEL.script(_ -> asks(TestWorld.SLOW_QUESTION));
        var id = UUID.randomUUID();
        var lines = stream(chat(Map.of("message", MESSAGE, "query_id", id), true))
                .body()
                .iterator();
        while (!lines.next().contains(TestWorld.SLOW_QUESTION)) {
            // Waits until it is being looked up.
        }

        send(request("/api/genie/cancel/" + id)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());

        var rest = new StringBuilder();
        lines.forEachRemaining(rest::append);
        assertThat(rest.toString()).contains("\"code\":\"cancelled\"");
        assertThat(MODEL.bodies()).hasSize(1);
    }
}
