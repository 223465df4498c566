package salesassistant.app.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import salesassistant.app.conversation.Conversations;
import salesassistant.app.identity.Caller;

/** What becomes of questions when the server stops. */
@Timeout(180)
class QuestionThreadsTests {

    private static final Caller ANNA = new Caller("anna", "Anna");

    private final Questions questions = new Questions();
    private final QuestionThreads threads = new QuestionThreads(questions);

    @Test
    void oneThatRunsIsCalledOffAndWaitedFor() {
        var question = question();
        questions.add(question);
        var end = new AtomicReference<Step.End>();
        threads.execute(() -> end.set(question.progress().ended(Duration.ofMinutes(2))));

        threads.close();

        assertThat(end.get()).isInstanceOf(Step.Cancelled.class);
        assertThatThrownBy(() -> threads.execute(() -> {})).isInstanceOf(RejectedExecutionException.class);
    }

    @Test
    void oneThatHasEndedStaysAsItWas() {
        var question = question();
        questions.add(question);
        question.cancel();
        int steps = question.progress().size();

        threads.close();

        assertThat(question.progress().size()).isEqualTo(steps);
    }

    private static Question question() {
        return new Question(
                UUID.randomUUID(),
                ANNA,
                new Ask.Words("sales"),
                new Conversations(Clock.systemUTC(), UUID::randomUUID, _ -> {}).begin(ANNA),
                Clock.systemUTC().instant());
    }
}
