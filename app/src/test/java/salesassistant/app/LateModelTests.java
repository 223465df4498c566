package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import salesassistant.app.workspace.ScriptedUpstream.Answer;

/** A model that does not end what it says, where little patience is had with it. */
class LateModelTests extends ServerTests {

    @DynamicPropertySource
    static void impatience(DynamicPropertyRegistry properties) {
        ModelServerTests.model(properties);
        properties.add("MODEL_PATIENCE", () -> "2");
    }

    static List<Answer> late() {
        return List.of(
                ScriptedModel.hangsAfter("Sales "),
                ScriptedModel.hangsAfter(""),
                ScriptedModel.neverEnds("sales of the "),
                ScriptedModel.neverEnds("1"),
                ScriptedModel.breaksOffAfter("Sales of "),
                ScriptedModel.status(429, "{\"error_code\":\"REQUEST_LIMIT_EXCEEDED\"}"),
                ScriptedModel.status(500, "{\"error\":{\"message\":\"/opt/secret/path\"}}"),
                ScriptedModel.status(200, "no json at all"));
    }

    @ParameterizedTest
    @MethodSource("late")
    void anAnswerNeitherFailsNorWaitsForAModelThatDoesNotAnswer(Answer reply) {
        ModelServerTests.MODEL.script(_ -> reply);

        ModelWordsTests.computedStands(stream(streamed(Map.of("question", ModelWordsTests.QUESTION)))
                .body()
                .toList());
    }

    @Test
    void aMessageIsDeclinedWhereTheSearchForItHangs() {
        ModelServerTests.MODEL.script(_ -> ScriptedModel.hangsAfter("Well, "));

        var said = json(send(request("/api/claude/chat")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json(Map.of("message", ModelChatTests.MESSAGE))))
                .build()));

        assertThat(said.path("outcome").asString()).isEqualTo("declined");
        assertThat(said.path("suggested_followups")).isNotEmpty();
    }
}
