package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A server somebody talks to. */
abstract class TalkTests extends ServerTests {

    /** Each test says things as somebody else: one person may not say as much in a minute. */
    private final String caller = "caller-" + UUID.randomUUID();

    @Override
    HttpRequest.Builder request(String path) {
        return super.request(path).header(TestWorld.CALLER, caller);
    }

    final void everySuggestionWorks(JsonNode said) {
        var softly = new SoftAssertions();
        said.path("suggested_followups")
                .forEach(suggestion -> softly.assertThat(
                                ask(suggestion.asString()).path("outcome").asString())
                        .as(suggestion.asString())
                        .isEqualTo("answered"));
        softly.assertAll();
    }

    final JsonNode say(String message, @Nullable String conversation) {
        var context = conversation == null ? Map.of() : Map.of("conversation_id", conversation);
        var reply = post("/api/claude/chat", json(Map.of("message", message, "context", context)));
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
        return json(reply);
    }
}
