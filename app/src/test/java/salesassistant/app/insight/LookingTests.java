package salesassistant.app.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import salesassistant.app.catalog.OpenCatalog;
import salesassistant.app.catalog.SampleCatalog;
import salesassistant.app.deadline.Cancellation;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;
import salesassistant.app.question.QuestionSettings;
import salesassistant.app.warehouse.Page;
import salesassistant.app.warehouse.Warehouse;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.semantics.result.ResultTable;
import salesassistant.semantics.sql.SqlStatement;

/** What becomes of looks that fail or are called off. */
class LookingTests {

    private static final QuestionSettings SETTINGS = new QuestionSettings(
            Duration.ofSeconds(30),
            1000,
            true,
            Duration.ofSeconds(300),
            Duration.ofSeconds(15),
            Duration.ofSeconds(50));

    private static final Caller ANNA = new Caller("anna", "Anna");

    private final OpenCatalog open = SampleCatalog.open();
    private final Cancellation calledOff = new Cancellation();

    @Test
    void aLookThatFailsLeavesWhatTheOthersFind() {
        var warehouse = new Moved(() -> {});

        assertThat(look(warehouse)).isNotEmpty();
        assertThat(warehouse.asked).isGreaterThan(2);
    }

    @Test
    void onceCalledOffNothingMoreIsAskedOrTold() {
        var warehouse = new Moved(calledOff::cancel);

        assertThat(look(warehouse)).isEmpty();
        assertThat(warehouse.asked).isEqualTo(1);
    }

    @Test
    void aRoundKeepsAllThatStandsOutAndTheFeedGetsTheWeightiest() {
        var members = Followed.byDefault(open.catalog()).getFirst().members();
        var followed = Stream.of("sales_value", "sales_units", "sales_volume", "sales_value_eur")
                .map(measure -> new Followed(measure, members))
                .toList();
        var looking = new Looking(new Moved(() -> {}), SETTINGS);

        var round = looking.round(followed, open, ANNA, Deadline.in(Duration.ofMinutes(1), calledOff));

        assertThat(round.found()).hasSizeGreaterThan(5);
        assertThat(looking.at(followed, open, ANNA, calledOff))
                .extracting(Found::key)
                .containsExactlyElementsOf(
                        round.found().stream().limit(5).map(Found::key).toList());
    }

    @Test
    void howMuchCouldBeLookedAtIsTold() {
        var followed = Followed.byDefault(open.catalog());
        var end = Deadline.in(Duration.ofMinutes(1), calledOff);

        assertThat(new Looking(new Moved(() -> {}), SETTINGS)
                        .round(followed, open, ANNA, end)
                        .reach())
                .isEqualTo(Outlook.Reach.PART);
        calledOff.cancel();
        assertThat(new Looking(new Moved(() -> {}), SETTINGS)
                        .round(followed, open, ANNA, end)
                        .reach())
                .isEqualTo(Outlook.Reach.NONE);
    }

    private List<Found> look(Warehouse warehouse) {
        return new Looking(warehouse, SETTINGS).at(Followed.byDefault(open.catalog()), open, ANNA, calledOff);
    }

    /** Knows who moved against the year before, and fails at anything else. */
    private static final class Moved implements Warehouse {

        private final Runnable then;
        private int asked;

        Moved(Runnable then) {
            this.then = then;
        }

        @Override
        public Fetched run(SqlStatement statement, Page page, Caller caller, Deadline deadline) {
            asked++;
            then.run();
            if (statement.columns().size() != 3) {
                throw new WarehouseFailure(WarehouseFailure.Kind.TOO_LARGE, null);
            }
            var others = IntStream.range(0, 20).mapToObj(i -> row("Other " + i, 98 + i % 5));
            var rows = Stream.concat(others, Stream.of(row("F", 50))).toList();
            return new Fetched(new ResultTable(statement.columns(), rows, rows.size()), Duration.ZERO, Duration.ZERO);
        }

        private static List<@Nullable Object> row(String name, int now) {
            return List.of(name, BigDecimal.valueOf(now), BigDecimal.valueOf(100));
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
