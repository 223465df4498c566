package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Which answer words without a question of their own are about. */
class ChatLeaningTests extends ServerTests {

    @Test
    void aFollowUpLeansOnTheAnswerOnTheScreenRatherThanOnTheLast() {
        var first = say("top 5 brands in ketchup");
        var conversation = first.path("conversation_id").asString();
        say("sales by region in coffee", conversation, null);

        var again = say(
                "only Norr", conversation, first.path("query").path("query_id").asString());

        assertThat(again.path("query").path("interpretation").path("sentence").asString())
                .contains("Ketchup")
                .contains("Norr");
    }

    @Test
    void wordsAfterADeclinedQuestionLeanOnTheAnswerBeforeIt() {
        var first = say("top 5 brands in ketchup");
        var conversation = first.path("conversation_id").asString();
        var declined = say(
                "how much profit did we make",
                conversation,
                first.path("query_id").asString());
        assertThat(declined.path("outcome").asString()).isEqualTo("declined");

        var again = say("only Norr", conversation, declined.path("query_id").asString());

        assertThat(again.path("query").path("interpretation").path("sentence").asString())
                .contains("Ketchup")
                .contains("Norr");
    }

    @Test
    void whatWasDeclinedLeavesTheAnswerBeforeItToBeDrawn() {
        var asked = say("weekly sales of ketchup in the last 12 weeks");
        var conversation = asked.path("conversation_id").asString();
        var declined = say("how much profit did we make", conversation, null);

        var drawn =
                say("show it as bars", conversation, declined.path("query_id").asString());

        assertThat(drawn.path("query").path("chart").path("type").asString()).isEqualTo("bar");
        assertThat(drawn.path("query_id")).isEqualTo(asked.path("query_id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"what does weighted distribution mean?", "what is velocity?", "hello"})
    void wordsAfterATermWasExplainedLeanOnTheAnswerBeforeIt(String between) {
        var first = say("top 5 brands in ketchup");
        var conversation = first.path("conversation_id").asString();
        var explained = say(between, conversation, first.path("query_id").asString());
        var onScreen =
                explained.path("query_id").asString(first.path("query_id").asString());

        var again = say("only Norr", conversation, onScreen);

        assertThat(again.path("query").path("interpretation").path("sentence").asString())
                .contains("Ketchup")
                .contains("Norr");
    }

    private JsonNode say(String message) {
        return say(message, null, null);
    }

    private JsonNode say(String message, @Nullable String conversation, @Nullable String query) {
        var context = new HashMap<String, String>();
        if (conversation != null) {
            context.put("conversation_id", conversation);
        }
        if (query != null) {
            context.put("query_id", query);
        }
        var reply = post("/api/claude/chat", json(Map.of("message", message, "context", context)));
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
        return json(reply);
    }
}
