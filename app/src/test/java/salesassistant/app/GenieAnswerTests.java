package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What comes of a question that Genie answers, at the simulated workspace. */
class GenieAnswerTests extends GenieServerTests {

    @Test
    void goesToGenieForLackOfWords() {
        var answer = ask("anna", "sales by brand zorblax one");
        assertThat(answer.path("outcome").asString()).as(answer.toString()).isEqualTo("answered");
        assertThat(answer.path("source").asString()).isEqualTo("genie");
        assertThat(answer.path("results").path("rows").size()).isPositive();
        var genie = answer.path("genie");
        assertThat(genie.path("executed").asBoolean()).isTrue();
        assertThat(genie.path("sql").asString())
                .isEqualTo(answer.path("sql").asString())
                .contains("MEASURE(");
        assertThat(genie.path("description").asString()).isNotBlank();
        assertThat(genie.path("message_id").asString()).matches("[0-9a-f]{32}");
        assertThat(genie.path("conversation_id").asString()).matches("[0-9a-f]{32}");
        assertThat(genie.path("space_url").asString())
                .isEqualTo(SIMULATOR.address() + "/genie/rooms/01f0000000000000000000000000cafe");
        assertThat(genie.path("statuses").toString()).contains("SUBMITTED", "COMPLETED");
        assertThat(answer.path("caveats").get(0).asString()).contains("From Genie");
        assertThat(genie.path("check").path("verdict").asString()).isEqualTo("check_this");
        assertThat(genie.path("check").path("missing").toString()).contains("zorblax");
    }

    @Test
    void neverRunsWhatTheGuardRefuses() {
        wish("[sql: SELECT id FROM range(3)]");
        var answer = ask("anna", "sales by brand zorblax two");
        assertThat(answer.path("outcome").asString()).as(answer.toString()).isEqualTo("declined");
        assertThat(answer.path("results").isNull()).isTrue();
        assertThat(answer.path("genie").path("executed").asBoolean()).isFalse();
        assertThat(answer.path("genie").path("refused").asString()).contains("table valued function");
        assertThat(answer.path("genie").path("sql").asString()).contains("range");
    }

    @Test
    void showsWordsAsWordsThatAreNotChecked() {
        wish("[text only: I know 42 brands.]");
        var answer = ask("anna", "sales by brand zorblax three");
        assertThat(answer.path("outcome").asString()).isEqualTo("answered");
        assertThat(answer.path("results").isNull()).isTrue();
        assertThat(answer.path("ai_summary").asString()).isEqualTo("I know 42 brands.");
        assertThat(answer.path("caveats").get(0).asString()).contains("not checked");
    }

    @Test
    void passesAQuestionBackOnAndTheReplyToGenie() {
        wish("[clarify: Value or volume?]");
        var back = ask("anna", "sales by brand zorblax four");
        assertThat(back.path("outcome").asString()).isEqualTo("needs_choice");
        assertThat(back.path("ai_summary").asString()).isEqualTo("Value or volume?");
        var reply = post(
                "anna",
                "/api/genie/ask",
                Map.of(
                        "question",
                        "sales value by brand",
                        "context",
                        Map.of("conversation_id", back.path("conversation_id").asString())));
        assertThat(reply.path("source").asString()).as(reply.toString()).isEqualTo("genie");
        assertThat(reply.path("genie").path("conversation_id").asString())
                .isEqualTo(back.path("genie").path("conversation_id").asString());
    }
}
