package salesassistant.app.genie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Messages in every shape that was seen, and what is chosen from them. */
class MessageTests {

    private static final String QUERY = """
            {"attachment_id": "a", "query": {"query": "SELECT %s", "description": "You want %s.", "statement_id": "s-%s"}}""";
    private static final String ANSWER = """
            {"text": {"content": "%s", "purpose": "TEXT_ATTACHMENT_PURPOSE_ANSWER"}}""";
    private static final String OLD_TEXT = """
            {"attachment_id": "t", "text": {"content": "%s"}}""";
    private static final String ASKS_BACK = """
            {"text": {"content": "%s", "purpose": "FOLLOW_UP_QUESTION"}}""";
    private static final String SUGGESTIONS = """
            {"attachment_id": "q", "suggested_questions": {"questions": ["One?", "Two?", 3, null, ""]}}""";

    @Test
    void takesTheLastQueryAndWhatStillHoldsOfTheWords() {
        var message = completed(
                query("1"), ANSWER.formatted("superseded"), query("2"), SUGGESTIONS, ANSWER.formatted("It is two."));
        assertThat(chosen(message)).isInstanceOfSatisfying(GenieReply.Sql.class, sql -> {
            assertThat(sql.sql()).isEqualTo("SELECT 2");
            assertThat(sql.description()).hasValue("You want 2.");
            assertThat(sql.text()).hasValue("It is two.");
            assertThat(sql.suggestions()).containsExactly("One?", "Two?");
        });
        assertThat(message.statement()).hasValue("s-2");
    }

    @Test
    void takesWordsBeforeTheQueryInTheOldShape() {
        assertThat(chosen(completed(OLD_TEXT.formatted("In words."), SUGGESTIONS, query("1"))))
                .isInstanceOfSatisfying(
                        GenieReply.Sql.class, sql -> assertThat(sql.text()).hasValue("In words."));
    }

    @Test
    void tellsAQuestionBackFromAnAnswerInWords() {
        assertThat(chosen(completed(ASKS_BACK.formatted("Value or volume?"), SUGGESTIONS)))
                .isInstanceOfSatisfying(
                        GenieReply.AskedBack.class,
                        back -> assertThat(back.text()).isEqualTo("Value or volume?"));
        assertThat(chosen(completed(ANSWER.formatted("I cannot."), SUGGESTIONS)))
                .isInstanceOf(GenieReply.Words.class);
        assertThat(chosen(completed(OLD_TEXT.formatted("I cannot.")))).isInstanceOf(GenieReply.Words.class);
    }

    @Test
    void saysThatThereIsNoAnswerWhereThereIsNone() {
        assertThatThrownBy(() -> chosen(completed())).isInstanceOf(GenieFailure.class);
        assertThatThrownBy(() -> chosen(completed(SUGGESTIONS, "{\"query\": {\"query\": \" \"}}", "{\"viz\": {}}")))
                .isInstanceOf(GenieFailure.class);
    }

    @Test
    void readsTheBlanksOfACuratedQuery() {
        var message = completed("""
                {"query": {"query": "SELECT :m", "parameters":
                 [{"keyword": "m", "sql_type": "string", "value": "x"}, {"keyword": null}, 7]}}""");
        assertThat(chosen(message))
                .isInstanceOfSatisfying(
                        GenieReply.Sql.class,
                        sql -> assertThat(sql.blanks()).containsExactly(new GenieReply.Blank("m", "STRING", "x")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "\"text\"",
                "{\"status\": null, \"attachments\": null, \"error\": null}",
                "{\"status\": 7, \"attachments\": {}, \"error\": \"x\"}",
                "{\"status\": \"SOMETHING_NEW\", \"attachments\": [null, 1, {}, {\"query\": 1}, {\"text\": {}}]}",
                "{\"status\": \"IN_PROGRESS\", \"created_timestamp\": \"1795300000\", \"user_id\": \"7001\"}",
                "{\"status\": \"EXECUTING_QUERY\", \"attachments\": [{\"query\": {\"query\": [1]}}]}",
            })
    void takesWhatItDoesNotKnowForWork(String json) {
        var message = Message.of(new JsonMapper().readTree(json));
        assertThat(message.ended()).isFalse();
        assertThat(message.parts()).isEmpty();
    }

    @Test
    void findsTheIdsWhereverTheyStand() {
        var json = new JsonMapper();
        assertThat(Message.begun(json.readTree("{\"conversation\": {\"id\": \"c\"}, \"message\": {\"id\": \"m\"}}")))
                .extracting(Message::conversation, Message::id)
                .containsExactly("c", "m");
        assertThat(Message.begun(json.readTree("{\"conversation_id\": \"c\", \"message_id\": \"m\"}")))
                .extracting(Message::conversation, Message::id)
                .containsExactly("c", "m");
    }

    private static GenieReply chosen(Message message) {
        return Choosing.of(message, GenieTrail.fromMemory("q"));
    }

    private static String query(String what) {
        return QUERY.formatted(what, what, what);
    }

    private static Message completed(String... attachments) {
        return Message.of(new JsonMapper()
                .readTree("{\"conversation_id\": \"c\", \"id\": \"m\", \"status\": \"COMPLETED\", \"attachments\": ["
                        + String.join(",", List.of(attachments)) + "]}"));
    }
}
