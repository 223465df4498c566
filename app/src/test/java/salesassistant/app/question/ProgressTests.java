package salesassistant.app.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import salesassistant.app.problem.ProblemException;

class ProgressTests {

    private final Progress progress = new Progress();

    @Test
    void whatHasNotEndedYetMayBeHadLater() {
        progress.add(new Step.Reading());

        var problem = catchThrowableOfType(ProblemException.class, () -> progress.ended(Duration.ZERO))
                .problem();

        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.code()).isEqualTo("not-answered-yet");
        assertThat(problem.retryable()).isTrue();
    }

    @Test
    void whatHasEndedIsNotWaitedFor() {
        progress.add(new Step.Cancelled());

        assertThat(progress.ended(Duration.ZERO)).isInstanceOf(Step.Cancelled.class);
    }
}
