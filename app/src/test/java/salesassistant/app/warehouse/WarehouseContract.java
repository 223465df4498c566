package salesassistant.app.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import salesassistant.app.deadline.Cancellation;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;
import salesassistant.app.problem.Category;
import salesassistant.app.warehouse.WarehouseFailure.Kind;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.query.Column;
import salesassistant.semantics.result.ResultTable;
import salesassistant.semantics.sql.SqlStatement;

/** What every warehouse promises, whatever engine is behind it. */
@Timeout(180)
public abstract class WarehouseContract {

    private static final Duration LONG = Duration.ofMinutes(5);

    /** The warehouse under test. */
    protected abstract Warehouse warehouse();

    /** Who asks, with whatever this warehouse wants of her. */
    protected Caller caller() {
        return new Caller("anna", "Anna");
    }

    /** A statement of one number that works for minutes. */
    protected abstract String slow();

    /** A statement of the numbers 0 to 2999 in order, in one column. */
    protected abstract String threeThousandRows();

    @Test
    void returnsRowsWithTheirTypes() {
        var columns = List.of(
                column("name", Column.Kind.TEXT),
                column("value", Column.Kind.NUMBER),
                column("count", Column.Kind.INTEGER),
                column("day", Column.Kind.DATE),
                column("own", Column.Kind.BOOLEAN));

        var table = run(
                "SELECT 'Solgård', CAST(1.25 AS DECIMAL(10, 2)), CAST(7 AS BIGINT), DATE '2026-11-15', true",
                List.of(),
                columns);

        assertThat(table.columns()).isEqualTo(columns);
        assertThat(table.rows())
                .containsExactly(List.of("Solgård", new BigDecimal("1.25"), 7L, LocalDate.of(2026, 11, 15), true));
        assertThat(table.rowCount()).isEqualTo(1);
    }

    @Test
    void returnsNulls() {
        var kinds = List.of(Column.Kind.values());
        var columns = kinds.stream().map(kind -> column(kind.name(), kind)).toList();

        var row = run("SELECT NULL, NULL, NULL, NULL, NULL", List.of(), columns)
                .rows()
                .getFirst();

        assertThat(row).hasSize(kinds.size()).containsOnlyNulls();
    }

    @Test
    void writesABinaryFractionWithTheDigitsItHas() {
        assertThat(number("SELECT CAST(0.1 AS DOUBLE) + CAST(0.2 AS DOUBLE)")).isEqualTo("0.3");
    }

    @Test
    void keepsEveryDigitOfAnExactNumber() {
        assertThat(number("SELECT CAST(123456789012345678.12 AS DECIMAL(20, 2))"))
                .isEqualTo("123456789012345678.12");
    }

    @Test
    void bindsParametersAsValues() {
        var table = run(
                "SELECT ?, ?, ?",
                List.of("'; DROP TABLE sales; --", 12.5, LocalDate.of(2026, 11, 15)),
                List.of(
                        column("text", Column.Kind.TEXT),
                        column("number", Column.Kind.NUMBER),
                        column("day", Column.Kind.DATE)));

        assertThat(table.rows())
                .containsExactly(
                        List.of("'; DROP TABLE sales; --", new BigDecimal("12.5"), LocalDate.of(2026, 11, 15)));
    }

    @Test
    void pagesThroughTheRowsAndCountsThemAll() {
        var seen = new ArrayList<@Nullable Object>();
        for (long offset = 0; offset < 3000; offset += 700) {
            var page = run(statement(threeThousandRows(), Column.Kind.INTEGER), new Page(offset, 700));
            assertThat(page.rowCount()).isEqualTo(3000);
            page.rows().forEach(row -> seen.add(row.getFirst()));
        }

        assertThat(seen).isEqualTo(LongStream.range(0, 3000).boxed().toList());
    }

    @Test
    void saysThatAStatementWasRefused() {
        var failure = failure("SELECT nothing FROM (SELECT 1 AS something) AS all_there_is", Deadline.in(LONG));

        assertThat(failure.kind()).isEqualTo(Kind.REFUSED);
        assertThat(failure.kind().category()).isEqualTo(Category.OURS);
    }

    @Test
    void saysThatDataIsNotThere() {
        var failure = failure("SELECT 1 FROM nowhere", Deadline.in(LONG));

        assertThat(failure.kind()).isEqualTo(Kind.NO_SUCH_DATA);
        assertThat(failure.kind().category()).isEqualTo(Category.OUTSIDE);
    }

    @Test
    void leavesQuestionMarksInTextsAndNamesAlone() {
        var table = run(
                "SELECT 'why?' /* who? */, ? -- when?",
                List.of("because"),
                List.of(column("text", Column.Kind.TEXT), column("answer", Column.Kind.TEXT)));

        assertThat(table.rows()).containsExactly(List.of("why?", "because"));
    }

    @Test
    void tellsTheColumnsOfAStatementThatPromisesNone() {
        var sql =
                "SELECT 'Solgård' AS brand, CAST(1.25 AS DECIMAL(10, 2)) AS sales, DATE '2026-11-15' AS week, true AS own";

        var table = run(sql, List.of(), List.of());

        assertThat(table.columns()).extracting(Column::name).containsExactly("brand", "sales", "week", "own");
        assertThat(table.columns())
                .extracting(Column::kind)
                .containsExactly(Column.Kind.TEXT, Column.Kind.NUMBER, Column.Kind.DATE, Column.Kind.BOOLEAN);
        assertThat(table.rows())
                .containsExactly(List.of("Solgård", new BigDecimal("1.25"), LocalDate.of(2026, 11, 15), true));
    }

    @Test
    void hasNoRowsBeyondTheLast() {
        var page = run(statement(threeThousandRows(), Column.Kind.INTEGER), new Page(5000, 10));

        assertThat(page.rows()).isEmpty();
        assertThat(page.rowCount()).isEqualTo(3000);
    }

    @Test
    void returnsNoRowsWhereThereAreNone() {
        var table = run("SELECT 1 WHERE 1 = 0", List.of(), List.of(column("value", Column.Kind.NUMBER)));

        assertThat(table.rows()).isEmpty();
        assertThat(table.rowCount()).isZero();
    }

    @Test
    void stopsAStatementAtItsDeadline() {
        assertThat(failure(slow(), Deadline.in(Duration.ofMillis(200))).kind()).isEqualTo(Kind.TIMED_OUT);
    }

    @Test
    void stopsAStatementThatAnotherThreadCallsOff() throws Exception {
        var cancellation = new Cancellation();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<WarehouseFailure> running = threads.submit(() -> failure(slow(), Deadline.in(LONG, cancellation)));
            everyWorkerBut(1);

            cancellation.cancel();

            assertThat(running.get().kind()).isEqualTo(Kind.CANCELLED);
        }
    }

    @Test
    void hasAllItsWorkersAgainAfterStatementsWereCalledOff() {
        var concurrent = warehouse().capabilities().concurrentStatements();
        for (int i = 0; i < concurrent + 1; i++) {
            failure(slow(), Deadline.in(Duration.ofMillis(50)));
        }

        assertThat(number("SELECT 42")).isEqualTo("42");
    }

    @Test
    void doesNotStartAStatementThatIsCalledOffAlready() {
        var cancellation = new Cancellation();
        cancellation.cancel();

        assertThat(failure(slow(), Deadline.in(LONG, cancellation)).kind()).isEqualTo(Kind.CANCELLED);
    }

    @Test
    void runsStatementsSideBySide() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var together = new CountDownLatch(1);
            var answers = LongStream.range(0, 40)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> {
                                await(together);
                                return number("SELECT " + i + " + 1");
                            },
                            threads))
                    .toList();
            together.countDown();

            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).join()).isEqualTo(String.valueOf(i + 1));
            }
        }
    }

    @Test
    void saysThatItCanBeUsed() {
        assertThat(warehouse().check().usable()).isTrue();
    }

    /** Runs a quick statement, so that whatever was submitted before it has been taken up. */
    private void everyWorkerBut(int busy) {
        for (int i = busy; i < warehouse().capabilities().concurrentStatements(); i++) {
            number("SELECT " + i);
        }
    }

    protected final WarehouseFailure failure(String sql, Deadline deadline) {
        return failure(warehouse(), sql, deadline);
    }

    protected final WarehouseFailure failure(Warehouse warehouse, String sql, Deadline deadline) {
        return catchThrowableOfType(
                WarehouseFailure.class,
                () -> warehouse.run(statement(sql, Column.Kind.NUMBER), Page.first(10), caller(), deadline));
    }

    protected final String number(String sql) {
        var cell = run(statement(sql, Column.Kind.NUMBER), Page.first(1))
                .rows()
                .getFirst()
                .getFirst();
        return ((BigDecimal) Objects.requireNonNull(cell)).toPlainString();
    }

    private ResultTable run(String sql, List<Object> parameters, List<Column> columns) {
        return run(new SqlStatement(sql, parameters, sql, columns), Page.first(1000));
    }

    private ResultTable run(SqlStatement statement, Page page) {
        return warehouse().run(statement, page, caller(), Deadline.in(LONG)).table();
    }

    private static SqlStatement statement(String sql, Column.Kind kind) {
        return new SqlStatement(sql, List.of(), sql, List.of(column("value", kind)));
    }

    private static Column column(String name, Column.Kind kind) {
        return new Column(name, kind, Unit.NUMBER, 0, Optional.empty(), Optional.of(name));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
