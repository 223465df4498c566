package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** A proxy in front of the server cuts a reply that takes a minute; the question goes on. */
@TestPropertySource(properties = "question.patience=50ms")
class PatienceTests extends ServerTests {

    @Test
    void aLongQuestionIsToldAsGoingOnAndCanBeAskedFor() {
        var id = UUID.randomUUID();

        var reply =
                post("/api/genie/ask", json(Map.of("question", TestWorld.SLOW_QUESTION, "query_id", id.toString())));

        assertThat(reply.statusCode()).isEqualTo(202);
        assertThat(reply.headers().firstValue("Location")).contains("/api/genie/queries/" + id);
        assertThat(reply.headers().firstValue("Retry-After")).contains("1");
        assertThat(json(reply).path("query_id").asString()).isEqualTo(id.toString());
        assertThat(json(get("/api/genie/queries/" + id)).path("state").asString())
                .isIn("generating-sql", "executing");
        assertThat(post("/api/genie/cancel/" + id, "").statusCode()).isEqualTo(202);
    }

    @Test
    void aChatsStreamEndsByItselfAndSaysWhereTheAnswerWillBe() {
        var id = UUID.randomUUID().toString();
        var lines = stream(request("/api/claude/chat")
                        .header("Content-Type", "application/json")
                        .header("Accept", "text/event-stream")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                json(Map.of("message", TestWorld.SLOW_QUESTION, "query_id", id))))
                        .build())
                .body()
                .filter(line -> !line.isBlank())
                .toList();

        assertThat(lines.get(lines.size() - 2)).isEqualTo("event: problem");
        assertThat(lines.getLast())
                .contains("\"code\":\"still-working\"", "\"retryable\":true", "/api/genie/queries/" + id);
        assertThat(json(get("/api/genie/queries/" + id)).path("state").asString())
                .isIn("generating-sql", "executing");
        assertThat(post("/api/genie/cancel/" + id, "").statusCode()).isEqualTo(202);
    }

    @Test
    void whatIsSaidOfAnAnswerThatIsNotThereYetIsToldSo() {
        var id = UUID.randomUUID().toString();
        assertThat(post("/api/genie/ask", json(Map.of("question", TestWorld.SLOW_QUESTION, "query_id", id)))
                        .statusCode())
                .isEqualTo(202);

        var reply = post(
                "/api/claude/chat", json(Map.of("message", "explain this query", "context", Map.of("query_id", id))));

        assertThat(reply.statusCode()).isEqualTo(409);
        assertThat(json(reply).path("code").asString()).isEqualTo("not-answered-yet");
        assertThat(post("/api/genie/cancel/" + id, "").statusCode()).isEqualTo(202);
    }
}
