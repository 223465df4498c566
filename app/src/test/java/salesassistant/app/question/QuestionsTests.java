package salesassistant.app.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import salesassistant.app.conversation.Conversations;
import salesassistant.app.identity.Caller;
import salesassistant.app.problem.ProblemException;
import salesassistant.app.workspace.Credential;
import salesassistant.app.workspace.Token;
import salesassistant.semantics.result.ResultTable;

class QuestionsTests {

    private static final Caller ANNA = anna("lent-today");
    private static final int KEPT = 500;
    private static final int WITH_ROWS = 8;
    private static final int AT_ONCE = 16;

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

    @Test
    void onlyTheLastAnswersKeepTheirRowsAndARunningOneIsNeverForgotten() {
        var running = asked(ANNA);
        var answers = IntStream.range(0, KEPT + 2)
                .mapToObj(_ -> answered(asked(ANNA)))
                .toList();
        asked(ANNA);

        assertThat(answers.subList(KEPT + 2 - WITH_ROWS, KEPT + 2)).allMatch(QuestionsTests::hasRows);
        assertThat(answers.subList(0, KEPT + 2 - WITH_ROWS)).noneMatch(QuestionsTests::hasRows);
        assertThat(questions.known(ANNA, running.id())).contains(running);
        assertThat(questions.known(ANNA, answers.get(1).id())).isEmpty();
        assertThat(questions.known(ANNA, answers.get(2).id())).isPresent();
    }

    @Test
    void whoHasTooManyRunningWaitsForOneToEnd() {
        var first = asked(ANNA);
        IntStream.range(1, AT_ONCE).forEach(_ -> asked(ANNA));

        assertThatThrownBy(() -> asked(ANNA)).isInstanceOf(ProblemException.class);
        first.progress().add(new Step.Cancelled());
        assertThat(questions.known(ANNA, asked(ANNA).id())).isPresent();
    }

    /** Ended with a table of one row. */
    private static Question answered(Question question) {
        question.progress().add(new Step.Fetched(Optional.empty(), new ResultTable(List.of(), List.of(List.of(1)), 1)));
        question.progress().add(new Step.Cancelled());
        return question;
    }

    private static boolean hasRows(Question question) {
        return after(question).stream()
                .anyMatch(step -> step instanceof Step.Fetched(var _, var table)
                        && !table.rows().isEmpty());
    }

    private static List<Step> after(Question question) {
        try {
            return question.progress().after(0, Duration.ZERO);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
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
