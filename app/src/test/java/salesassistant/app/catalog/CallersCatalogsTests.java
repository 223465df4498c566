package salesassistant.app.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import salesassistant.app.deadline.Cancellation;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.catalog.Members;
import salesassistant.semantics.sql.SqlCompilers;

class CallersCatalogsTests {

    private static final Caller ADA = new Caller("ada", "Ada");
    private static final Caller BEA = new Caller("bea", "Bea");
    private static final Duration HOUR = Duration.ofHours(1);

    private final AtomicLong now = new AtomicLong();
    private final List<String> opened = new ArrayList<>();
    private final Deque<Runnable> waiting = new ConcurrentLinkedDeque<>();
    private Opening opening = this::open;

    private final Executor atOnce = Runnable::run;
    private final Executor later = waiting::add;

    @Test
    void openOncePerCaller() {
        var catalogs = catalogs(atOnce);

        var hers = catalogs.of(ADA, soon());

        assertThat(catalogs.of(ADA, soon())).isSameAs(hers);
        assertThat(catalogs.of(BEA, soon())).isNotSameAs(hers);
        assertThat(opened).containsExactly("ada", "bea");
    }

    @Test
    void letQuestionsAskedTogetherWaitForOneOpening() throws Exception {
        var catalogs = catalogs(later);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = List.of(
                    threads.submit(() -> catalogs.of(ADA, soon())), threads.submit(() -> catalogs.of(ADA, soon())));
            await().until(() -> !waiting.isEmpty());
            waiting.remove().run();

            assertThat(answers.get(0).get()).isSameAs(answers.get(1).get());
        }
        assertThat(opened).containsExactly("ada");
        assertThat(waiting).isEmpty();
    }

    @Test
    void beginToOpenWhereSomebodyOnlyLooks() {
        var catalogs = catalogs(later);

        assertThat(catalogs.known(ADA)).isEmpty();
        waiting.remove().run();

        assertThat(catalogs.known(ADA)).isPresent();
        assertThat(waiting).isEmpty();
    }

    @Test
    void goOnWithTheOldOneWhileTheNewOneIsOpened() {
        var catalogs = catalogs(later);
        assertThat(catalogs.known(ADA)).isEmpty();
        waiting.remove().run();
        var old = catalogs.of(ADA, soon());

        now.addAndGet(HOUR.plusMinutes(1).toNanos());

        assertThat(catalogs.of(ADA, soon())).isSameAs(old);
        assertThat(waiting).hasSize(1);
        waiting.remove().run();
        assertThat(catalogs.of(ADA, soon())).isNotSameAs(old);
        assertThat(opened).containsExactly("ada", "ada");
    }

    @Test
    void waitForANewOneWhereTheOldOneIsTooOld() {
        var catalogs = catalogs(atOnce);
        var old = catalogs.of(ADA, soon());

        now.addAndGet(HOUR.multipliedBy(5).toNanos());

        assertThat(catalogs.of(ADA, soon())).isNotSameAs(old);
    }

    @Test
    void forgetWhatWasSeenOnceItMayNoLongerBeSeen() {
        var catalogs = catalogs(atOnce);
        catalogs.of(ADA, soon());
        opening = (_, _) -> {
            throw new ProblemException(Problem.of(403, "catalog-forbidden", "You may not read it."));
        };

        now.addAndGet(HOUR.plusMinutes(1).toNanos());
        assertThat(catalogs.known(ADA)).isEmpty();

        assertThatThrownBy(() -> catalogs.of(ADA, soon())).hasMessage("You may not read it.");
    }

    @Test
    void keepTheOldOneWhereTheDataCannotBeReached() {
        var catalogs = catalogs(atOnce);
        var old = catalogs.of(ADA, soon());
        opening = failing();

        now.addAndGet(HOUR.plusMinutes(1).toNanos());

        assertThat(catalogs.of(ADA, soon())).isSameAs(old);
    }

    @Test
    void tryAgainAfterAFailureButNotForEveryRequestOfOnePage() {
        var catalogs = catalogs(atOnce);
        var attempts = new ArrayList<String>();
        opening = (caller, deadline) -> {
            attempts.add(caller.subject());
            return failing().open(caller, deadline);
        };

        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> catalogs.of(ADA, soon())).hasMessage("The data cannot be reached.");
        }
        assertThat(attempts).hasSize(1);
        now.addAndGet(Duration.ofSeconds(6).toNanos());
        opening = this::open;

        assertThat(catalogs.of(ADA, soon())).isNotNull();
    }

    @Test
    void stopWaitingAtTheDeadlineAndSayWhatToDo() {
        var catalogs = catalogs(later);

        assertThatThrownBy(() -> catalogs.of(ADA, Deadline.in(Duration.ofMillis(1))))
                .isInstanceOfSatisfying(ProblemException.class, late -> {
                    assertThat(late.problem().code()).isEqualTo("catalog-opening");
                    assertThat(late.problem().retryable()).isTrue();
                });
    }

    @Test
    void stopWaitingWhenTheQuestionIsCalledOff() {
        var catalogs = catalogs(later);
        var cancellation = new Cancellation();
        var calledOff = CompletableFuture.runAsync(
                () -> {
                    await().until(() -> !waiting.isEmpty());
                    cancellation.cancel();
                },
                Thread::startVirtualThread);

        assertThatThrownBy(() -> catalogs.of(ADA, Deadline.in(Duration.ofMinutes(2), cancellation)))
                .isInstanceOfSatisfying(
                        WarehouseFailure.class,
                        stopped -> assertThat(stopped.kind()).isEqualTo(WarehouseFailure.Kind.CANCELLED));
        assertThat(calledOff).succeedsWithin(Duration.ofMinutes(1));
    }

    private Opening failing() {
        return (_, _) -> {
            throw new ProblemException(Problem.of(503, "data-unavailable", "The data cannot be reached."));
        };
    }

    private CallersCatalogs catalogs(Executor threads) {
        return new CallersCatalogs((caller, deadline) -> opening.open(caller, deadline), HOUR, threads, now::get);
    }

    private static Deadline soon() {
        return Deadline.in(Duration.ofSeconds(60));
    }

    private OpenCatalog open(Caller caller, Deadline deadline) {
        opened.add(caller.subject());
        var sunday = LocalDate.of(2026, 11, 15);
        var catalog = new CatalogFiles(CatalogSettings.of("", "")).read();
        return new OpenCatalog(
                catalog, new Members(Map.of()), new DataSpan(sunday, sunday), SqlCompilers.duckDb(catalog));
    }
}
