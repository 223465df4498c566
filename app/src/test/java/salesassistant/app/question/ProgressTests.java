package salesassistant.app.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import salesassistant.app.problem.ProblemException;
import salesassistant.semantics.result.ResultTable;

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

    @Test
    void rowsAreLetGoOfOnceItHasEnded() throws InterruptedException {
        progress.add(new Step.Fetched(Optional.empty(), new ResultTable(List.of(), List.of(List.of()), 7)));

        progress.letGoOfRows();
        assertThat(rows()).hasSize(1);

        progress.add(new Step.Cancelled());
        progress.letGoOfRows();
        progress.letGoOfRows();
        assertThat(rows()).isEmpty();
    }

    private List<?> rows() throws InterruptedException {
        return ((Step.Fetched) progress.after(0, Duration.ZERO).getFirst())
                .table()
                .rows();
    }
}
