package salesassistant.app.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
    void everythingInALookIsWeighedBeforeTheFewAreChosen() {
        var followed = Followed.byDefault(open.catalog());
        var many = new Moved(() -> {}, 7, 50);

        var round = round(new Looking(many, SETTINGS), followed);

        assertThat(round.found()).hasSizeGreaterThanOrEqualTo(7);
        assertThat(new Looking(many, SETTINGS).at(followed, open, ANNA, calledOff))
                .hasSizeLessThanOrEqualTo(5)
                .extracting(Found::key)
                .containsExactlyElementsOf(
                        Found.few(round.found()).stream().map(Found::key).toList());
    }

    @Test
    void badNewsIsFoundHoweverMuchGoodNewsInTheSameLookIsWeightier() {
        var warehouse = new Moved(() -> {}, 7, 180, 40);

        var found = round(new Looking(warehouse, SETTINGS), Followed.byDefault(open.catalog()))
                .found();

        assertThat(found.stream().limit(5)).noneMatch(Found::isBad);
        assertThat(found).anyMatch(Found::isBad);
    }

    @Test
    void eachLookIsAnnounced() {
        var followed = Followed.byDefault(open.catalog());
        var stages = new ArrayList<Outlook.Stage>();

        new Looking(new Moved(() -> {}), SETTINGS)
                .round(followed, open, ANNA, Deadline.in(Duration.ofMinutes(1), calledOff), stages::add);

        assertThat(stages).hasSizeGreaterThan(2);
        assertThat(stages)
                .extracting(Outlook.Stage::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, stages.size()).boxed().toList());
        assertThat(stages).allSatisfy(stage -> assertThat(stage.most()).isEqualTo(stages.size()));
    }

    @Test
    void howMuchCouldBeLookedAtIsTold() {
        var followed = Followed.byDefault(open.catalog());
        var looking = new Looking(new Moved(() -> {}), SETTINGS);

        assertThat(round(looking, followed).reach()).isEqualTo(Outlook.Reach.PART);
        calledOff.cancel();
        assertThat(round(looking, followed).reach()).isEqualTo(Outlook.Reach.NONE);
    }

    private Looking.Round round(Looking looking, List<Followed> followed) {
        return looking.round(followed, open, ANNA, Deadline.in(Duration.ofMinutes(1), calledOff), _ -> {});
    }

    private List<Found> look(Warehouse warehouse) {
        return new Looking(warehouse, SETTINGS).at(Followed.byDefault(open.catalog()), open, ANNA, calledOff);
    }

    /** Knows who moved against the year before, and fails at anything else. */
    private static final class Moved implements Warehouse {

        private final Runnable then;
        private final int movers;
        private final int[] to;
        private int asked;

        Moved(Runnable then) {
            this(then, 1, 50);
        }

        /** So many moved to the first of these from 100, and one to each of the others. */
        Moved(Runnable then, int movers, int... to) {
            this.then = then;
            this.movers = movers;
            this.to = to;
        }

        @Override
        public Fetched run(SqlStatement statement, Page page, Caller caller, Deadline deadline) {
            asked++;
            then.run();
            if (statement.columns().size() != 3) {
                throw new WarehouseFailure(WarehouseFailure.Kind.TOO_LARGE, null);
            }
            var rows = new ArrayList<List<@Nullable Object>>();
            IntStream.range(0, 60).forEach(i -> rows.add(row("Other " + i, 98 + i % 5)));
            IntStream.range(0, movers).forEach(i -> rows.add(row("Mover " + i, to[0])));
            IntStream.range(1, to.length).forEach(i -> rows.add(row("Single " + i, to[i])));
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
