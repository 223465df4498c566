package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import salesassistant.app.conversation.ConversationForgotten;
import tools.jackson.databind.JsonNode;

/** Genie in a chat, and its answers looked at again, at the simulated workspace. */
class GenieChatTests extends GenieServerTests {

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void aMessageAboutItsAnswerReachesIt() {
        var first = say("sales by brand zorblax five", Map.of());
        assertThat(first.path("basis").asString()).as(first.toString()).isEqualTo("genie");

        var next = say("and zorblax by region?", looking(first));

        assertThat(next.path("basis").asString()).as(next.toString()).isEqualTo("genie");
        assertThat(genie(next).path("conversation_id")).isEqualTo(genie(first).path("conversation_id"));
    }

    @Test
    void whatTheCatalogAndTheConversationCanProveIsNotPutToIt() {
        var put = questionsPut();

        var several = say("sales by brand? sales of Solgård?", Map.of());
        var pointed = say("explain the second number", looking(several));
        var edited = say("and vs last year?", looking(several));

        assertThat(several.path("basis").asString()).as(several.toString()).isEqualTo("catalog");
        assertThat(several.path("parts")
                        .valueStream()
                        .filter(part -> part.path("type").asString().equals("table")))
                .hasSize(2);
        assertThat(pointed.path("outcome").asString()).isEqualTo("said");
        assertThat(pointed.path("basis").asString()).isEqualTo("catalog");
        assertThat(edited.path("basis").asString()).as(edited.toString()).isEqualTo("catalog");
        assertThat(questionsPut()).isEqualTo(put);
    }

    @Test
    void aNumberOfItsAnswerIsNotSaidToBeNothing() {
        var answer = say("sales by brand zorblax nine", Map.of());

        var said = say("explain the second number", looking(answer));

        assertThat(said.path("message").asString())
                .contains("Genie wrote the SQL")
                .doesNotContain("no answer to explain");
    }

    @Test
    void wordsThatReplyToItsQuestionBackReachItWhateverTheyAre() {
        wish("[clarify: Shall I take all weeks?]");
        var back = say("sales by brand zorblax six", Map.of());
        assertThat(back.path("outcome").asString()).isEqualTo("needs_choice");

        var reply = say("thanks", looking(back));

        assertThat(genie(reply).path("conversation_id")).isEqualTo(genie(back).path("conversation_id"));
    }

    @Test
    void anAnswerThatOnlyTheStoreKnowsHasItsSqlGuardedAndRunAgain() {
        var answer = ask("anna", "sales by brand zorblax seven");
        var put = questionsPut();
        restart(answer);

        var again = found(answer);

        assertThat(again.path("source").asString()).as(again.toString()).isEqualTo("genie");
        assertThat(again.path("sql")).isEqualTo(answer.path("sql"));
        assertThat(again.path("results").path("rows"))
                .isEqualTo(answer.path("results").path("rows"));
        assertThat(again.path("genie").path("check").path("verdict"))
                .isEqualTo(answer.path("genie").path("check").path("verdict"));
        assertThat(questionsPut()).isEqualTo(put);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sales by brand zorblax beside twelve", "sales by brand"})
    void itIsHeldAgainstItsQuestionBesideTheFiltersItHad(String words) {
        var beside = Map.of("dashboard_state", Map.of("limits", List.of("period:last-12-weeks")));
        var answer = post("anna", "/api/genie/ask", Map.of("question", words, "answerer", "genie", "context", beside));
        assertThat(answer.path("genie").path("asked").asString())
                .as(answer.toString())
                .contains("12 weeks");
        assertThat(answer.path("genie").path("check").path("missing").toString())
                .doesNotContain("\"12\"");
        restart(answer);

        var again = found(answer);

        assertThat(again.path("genie").path("check"))
                .isEqualTo(answer.path("genie").path("check"));
        assertThat(again.path("caveats").toString()).contains("Genie was told the dashboard filters: ");
    }

    @Test
    void oneThatCannotBeHadAgainIsToldWithTheQuestionToAsk() {
        wish("[text only: I know 42 brands.]");
        var answer = ask("anna", "sales by brand zorblax eight");
        restart(answer);

        var gone = get("anna", "/api/genie/queries/" + answer.path("query_id").asString());

        assertThat(gone.path("code").asString()).as(gone.toString()).isEqualTo("unknown-query");
        assertThat(gone.path("suggestions").toString()).isEqualTo("[\"sales by brand zorblax eight\"]");
    }

    private JsonNode found(JsonNode answer) {
        var path = "/api/genie/queries/" + answer.path("query_id").asString();
        return await().atMost(Duration.ofSeconds(120))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> get("anna", path), found -> !found.has("state"));
    }

    /** What is in memory of the questions of its conversation is forgotten; what is in the store stays. */
    private void restart(JsonNode answer) {
        events.publishEvent(new ConversationForgotten(
                CompanyWorld.caller("anna"),
                UUID.fromString(answer.path("conversation_id").asString())));
    }

    private static Map<String, String> looking(JsonNode at) {
        return Map.of(
                "conversation_id",
                at.path("conversation_id").asString(),
                "query_id",
                at.path("query_id").asString());
    }

    private static JsonNode genie(JsonNode message) {
        return message.path("query").path("genie");
    }

    private JsonNode say(String message, Map<String, String> context) {
        return post("anna", "/api/claude/chat", Map.of("message", message, "context", context));
    }
}
