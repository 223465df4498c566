package salesassistant.app.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import salesassistant.app.conversation.Conversations;
import salesassistant.app.identity.Caller;
import salesassistant.app.problem.ProblemException;
import salesassistant.app.workspace.Credential;
import salesassistant.app.workspace.Token;

class QuestionsTests {

    private final Questions questions = new Questions();

    @Test
    void aQuestionActsWithWhatItsCallerLentLast() {
        var question = asked(anna("lent-on-monday"));
        var today = anna("lent-today");

        questions.find(today, question.id());

        assertThat(question.caller()).isSameAs(today);
    }

    @Test
    void nobodyElseFindsItOrLendsToIt() {
        var anna = anna("lent-on-monday");
        var question = asked(anna);

        assertThatThrownBy(() -> questions.find(new Caller("bo", "Bo"), question.id()))
                .isInstanceOf(ProblemException.class);
        assertThat(question.caller()).isSameAs(anna);
    }

    private Question asked(Caller caller) {
        var conversation = new Conversations(Clock.systemUTC(), UUID::randomUUID, _ -> {}).begin(caller);
        var question = new Question(
                UUID.randomUUID(),
                caller,
                new Ask.Words("sales"),
                conversation,
                Clock.systemUTC().instant());
        questions.add(question);
        return question;
    }

    private static Caller anna(String token) {
        return new Caller("anna", "Anna", Optional.empty(), Optional.of(Credential.of(Token.of(token))));
    }
}
