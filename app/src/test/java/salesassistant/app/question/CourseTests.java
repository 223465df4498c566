package salesassistant.app.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import salesassistant.app.catalog.SampleCatalog;
import salesassistant.app.conversation.Conversations;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;
import salesassistant.app.warehouse.Page;
import salesassistant.app.warehouse.Warehouse;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.app.warehouse.WarehouseFailure.Kind;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Column;
import salesassistant.semantics.reading.Interpretation.Understood;
import salesassistant.semantics.result.ResultTable;
import salesassistant.semantics.sql.SqlStatement;

/** What becomes of an investigation whose statements fail, run out of time or are called off. */
class CourseTests {

    private static final QuestionSettings SETTINGS = new QuestionSettings(
            Duration.ofSeconds(7), 1000, true, Duration.ofSeconds(300), Duration.ofSeconds(15), Duration.ofSeconds(50));

    private final Question question = asked();

    @Test
    void aStatementThatFailsLeavesOpenWhatItWasToLookAt() {
        var course = run(new Failing(Kind.TOO_LARGE));

        assertThat(course.looks()).hasSizeGreaterThan(1);
        assertThat(course.looks().getFirst().rows()).hasValue(1);
        assertThat(course.looks().subList(1, course.looks().size()))
                .allSatisfy(look -> assertThat(look.rows()).isEmpty());
        assertThat(course.stopped()).isEmpty();
        assertThat(course.explanation().size()).isPresent();
        assertThat(course.explanation().unknown()).isNotEmpty();
    }

    @Test
    void whenTheTimeIsUpNothingMoreIsAsked() {
        var course = run(new Failing(Kind.TIMED_OUT));

        assertThat(course.looks()).hasSize(2);
        assertThat(course.stopped()).isPresent();
        assertThat(course.explanation().size()).isPresent();
    }

    @Test
    void withoutTheTotalThereIsNoAnswer() {
        assertThatThrownBy(() -> run(new Failing(Kind.UNREACHABLE, 0))).isInstanceOf(WarehouseFailure.class);
    }

    @Test
    void oneThatIsCalledOffBetweenStatementsAsksForNoMore() {
        var warehouse = new Failing(Kind.CANCELLED, Integer.MAX_VALUE, question::cancel);

        assertThatThrownBy(() -> run(warehouse)).isInstanceOf(WarehouseFailure.class);
        assertThat(warehouse.asked).hasSize(1);
    }

    private Course run(Warehouse warehouse) {
        var understood =
                (Understood) question.catalog().reader().read("why did sales drop last 12 weeks?", Optional.empty());
        return Course.of(question, understood, new Running(warehouse, SETTINGS));
    }

    private static Question asked() {
        var question = new Question(
                UUID.randomUUID(),
                new Caller("anna", "Anna"),
                new Ask.Words("why did sales drop last 12 weeks?"),
                new Conversations(Clock.systemUTC(), UUID::randomUUID, _ -> {}).begin(new Caller("anna", "Anna")),
                Clock.systemUTC().instant());
        question.answerWith(SampleCatalog.open());
        return question;
    }

    /** Answers the first statements with one row and fails all others. */
    private static final class Failing implements Warehouse {

        private final List<SqlStatement> asked = new ArrayList<>();
        private final Kind kind;
        private final int answered;
        private final Runnable then;

        Failing(Kind kind) {
            this(kind, 1);
        }

        Failing(Kind kind, int answered) {
            this(kind, answered, () -> {});
        }

        Failing(Kind kind, int answered, Runnable then) {
            this.kind = kind;
            this.answered = answered;
            this.then = then;
        }

        @Override
        public Fetched run(SqlStatement statement, Page page, Caller caller, Deadline deadline) {
            asked.add(statement);
            then.run();
            if (asked.size() > answered) {
                throw new WarehouseFailure(kind, null);
            }
            var row = new ArrayList<@Nullable Object>();
            statement.columns().forEach(column -> row.add(cell(column)));
            var table = new ResultTable(statement.columns(), List.of(row), 1);
            return new Fetched(table, Duration.ZERO, Duration.ZERO);
        }

        private static Object cell(Column column) {
            return column.figure()
                    .<Object>map(figure -> switch (figure.calculation()) {
                        case Calculation.Value _ -> BigDecimal.valueOf(80);
                        case Calculation.BaseValue _ -> BigDecimal.valueOf(100);
                        case Calculation _ -> BigDecimal.valueOf(-20);
                    })
                    .orElse("x");
        }

        @Override
        public Check check() {
            return new Check(true, "");
        }

        @Override
        public Capabilities capabilities() {
            return new Capabilities("test", 1);
        }
    }
}
