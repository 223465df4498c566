package salesassistant.app.warehouse.databricks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;
import static salesassistant.app.warehouse.databricks.Simulated.CONTROL;
import static salesassistant.app.warehouse.databricks.Simulated.ONE;
import static salesassistant.app.warehouse.databricks.Simulated.THREE_THOUSAND;
import static salesassistant.app.warehouse.databricks.Simulated.WORKSPACE;
import static salesassistant.app.warehouse.databricks.Simulated.failure;
import static salesassistant.app.warehouse.databricks.Simulated.run;
import static salesassistant.app.warehouse.databricks.Simulated.spoilStart;
import static salesassistant.app.warehouse.databricks.Simulated.started;
import static salesassistant.app.warehouse.databricks.Warehouses.ids;
import static salesassistant.app.warehouse.databricks.Warehouses.sql;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import salesassistant.app.deadline.Cancellation;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.deadline.Work;
import salesassistant.app.identity.Caller;
import salesassistant.app.warehouse.Page;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.app.warehouse.WarehouseFailure.Kind;
import salesassistant.app.workspace.Call;
import salesassistant.app.workspace.Workspaces;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.query.Column;
import salesassistant.semantics.sql.SqlStatement;

/** How statements wait, end, are stopped, and what is kept of them. */
@Timeout(240)
class StatementEndTests {

    /** With a column it promises, as the catalog's statements are, which also order their rows. */
    private static final SqlStatement ORDERED = new SqlStatement(
            THREE_THOUSAND.text(),
            List.of(),
            THREE_THOUSAND.shown(),
            List.of(new Column("id", Column.Kind.INTEGER, Unit.NUMBER, 0, Optional.empty(), Optional.empty())));

    @BeforeEach
    void asNew() {
        CONTROL.reset();
    }

    @AfterAll
    static void leaveNothing() {
        CONTROL.reset();
    }

    @Test
    void readsAFurtherPageWithoutRunningTheStatementAgain() {
        CONTROL.knobs("{\"chunk_bytes\": 2000}");
        run(THREE_THOUSAND, Page.first(10));

        assertThat(ids(run(THREE_THOUSAND, new Page(2000, 3)))).containsExactly(2000L, 2001L, 2002L);
        assertThat(started()).isEqualTo(1);
        assertThat(CONTROL.count("GET", ONE + "/result/chunks/.*")).isEqualTo(1);
    }

    @Test
    void r18RunsAgainWhenTheResultHasExpired() {
        run(ORDERED, Page.first(10));
        CONTROL.advance(Duration.ofHours(2));

        assertThat(ids(run(ORDERED, new Page(2000, 3)))).containsExactly(2000L, 2001L, 2002L);
        assertThat(started()).isEqualTo(2);
    }

    @Test
    void r18SaysThatTheResultHasExpiredWhereItIsAnotherNow() {
        run(ORDERED, Page.first(10));
        CONTROL.advance(Duration.ofHours(2));
        spoilStart("\"set\": {\"/manifest/total_row_count\": 2999, \"/manifest/chunks/0/row_count\": 2999}");

        var failure = catchThrowableOfType(WarehouseFailure.class, () -> run(ORDERED, new Page(2000, 3)));

        assertThat(failure.kind()).isEqualTo(Kind.RESULT_EXPIRED);
    }

    @Test
    void r18SaysThatTheResultHasExpiredWhereNothingPromisesAnOrder() {
        run(THREE_THOUSAND, Page.first(10));
        CONTROL.advance(Duration.ofHours(2));

        var failure = catchThrowableOfType(WarehouseFailure.class, () -> run(THREE_THOUSAND, new Page(2000, 3)));

        assertThat(failure.kind()).isEqualTo(Kind.RESULT_EXPIRED);
        assertThat(started()).isEqualTo(1);
    }

    @Test
    void r19WaitsForASleepingWarehouseAndSaysSo() {
        CONTROL.knobs("{\"cold_start_ms\": 90000}");
        stopWarehouse();
        CONTROL.speed(6);
        var waits = new CopyOnWriteArrayList<Work.Wait>();

        var fetched = run(
                THREE_THOUSAND,
                Page.first(5),
                Deadline.in(Duration.ofSeconds(13)).of(new Work("q", waits::add)));

        assertThat(fetched.table().rowCount()).isEqualTo(3000);
        assertThat(waits).startsWith(Work.Wait.ENGINE_START);
        assertThat(started()).isEqualTo(1);
        assertThat(CONTROL.count("GET", ONE)).isLessThan(40);
    }

    @Test
    void r19GivesUpAWarehouseThatSleepsOn() {
        CONTROL.knobs("{\"cold_start_ms\": 900000}");
        stopWarehouse();
        var impatient = Warehouses.at(WORKSPACE.address(), Duration.ofSeconds(2), 1000);

        var failure = catchThrowableOfType(
                WarehouseFailure.class,
                () -> impatient.run(
                        THREE_THOUSAND,
                        Page.first(5),
                        Simulated.somebody("anna"),
                        Deadline.in(Duration.ofSeconds(60))));

        assertThat(failure.kind()).isEqualTo(Kind.WAREHOUSE_STARTING);
        await().atMost(Duration.ofSeconds(60)).until(() -> CONTROL.count("POST", ONE + "/cancel") >= 1);
    }

    @Test
    void r20FetchesByLinksWhatIsTooLargeForTheReply() {
        CONTROL.knobs("{\"inline_bytes\": 4000, \"chunk_bytes\": 3000}");

        var page = run(THREE_THOUSAND, new Page(0, 3000));

        assertThat(ids(page)).isEqualTo(LongStream.range(0, 3000).boxed().toList());
        assertThat(started()).isEqualTo(2);
    }

    @Test
    void r21EndsInOneWayWhenACancelRacesTheEnd() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 40; i++) {
                var cancellation = new Cancellation();
                var deadline = Deadline.in(Duration.ofMinutes(2), cancellation);
                Future<Object> ended = threads.submit(() -> {
                    try {
                        return run(sql("SELECT 1"), Page.first(1), deadline)
                                .table()
                                .rowCount();
                    } catch (WarehouseFailure failure) {
                        return failure.kind();
                    }
                });
                var before = i;
                await().atMost(Duration.ofSeconds(60))
                        .pollInterval(Duration.ofMillis(1))
                        .until(() -> started() > before);
                cancellation.cancel();

                assertThat(ended.get()).isIn(1L, Kind.CANCELLED);
            }
        }
        assertThat(started()).isEqualTo(40);
    }

    @Test
    void r22StopsWaitingAtOnceAndAsksForTheEndUntilItComes() throws Exception {
        CONTROL.knobs("{\"ignores_cancel\": true, \"statement_takes_ms\": 600000}");
        var cancellation = new Cancellation();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<WarehouseFailure> running =
                    threads.submit(() -> failure(sql("SELECT 1"), Deadline.in(Duration.ofMinutes(5), cancellation)));
            await().atMost(Duration.ofSeconds(60)).until(() -> started() == 1);
            cancellation.cancel();

            assertThat(running.get().kind()).isEqualTo(Kind.CANCELLED);
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> CONTROL.count("POST", ONE + "/cancel") >= 2);
    }

    @Test
    void b08SetsLimitsAndTellsWhenAResultIsLargerThanThem() {
        var narrow = Warehouses.at(WORKSPACE.address(), Duration.ofMinutes(1), 1000);

        var failure = catchThrowableOfType(
                WarehouseFailure.class,
                () -> narrow.run(
                        THREE_THOUSAND,
                        Page.first(5),
                        Simulated.somebody("anna"),
                        Deadline.in(Duration.ofSeconds(60))));

        assertThat(failure.kind()).isEqualTo(Kind.TOO_LARGE);
    }

    @Test
    void b09RunsAsWhoeverAsksAndTellsForWhichQuestion() {
        Simulated.WAREHOUSE.run(
                sql("SELECT 1"),
                Page.first(1),
                Simulated.somebody("bo"),
                Deadline.in(Duration.ofSeconds(60)).of(Work.named("question-7")));

        assertThat(CONTROL.count("POST", Simulated.STATEMENTS, "query_id=question-7"))
                .isEqualTo(1);
        assertThat(CONTROL.calls().split("(?=\\{\"at\")"))
                .filteredOn(call -> call.contains("query_id=question-7"))
                .isNotEmpty()
                .allSatisfy(call -> assertThat(call).contains("bo@example.com").doesNotContain("anna@example.com"));
    }

    @Test
    void b09NeverRunsWithoutTheCallersCredential() {
        var failure = catchThrowableOfType(
                WarehouseFailure.class,
                () -> Simulated.WAREHOUSE.run(
                        sql("SELECT 1"),
                        Page.first(1),
                        new Caller("anna", "Anna"),
                        Deadline.in(Duration.ofSeconds(60))));

        assertThat(failure.kind()).isEqualTo(Kind.SIGN_IN_AGAIN);
        assertThat(CONTROL.count(".*", ".*")).isZero();
    }

    private static void stopWarehouse() {
        Workspaces.at(WORKSPACE.address())
                .send(
                        Call.post("/api/2.0/sql/warehouses/" + Warehouses.ID + "/stop", Map.of()),
                        Workspaces.lent(WORKSPACE.tokenOf("anna")),
                        Deadline.in(Duration.ofSeconds(60)));
    }
}
