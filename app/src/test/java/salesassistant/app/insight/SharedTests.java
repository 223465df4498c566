package salesassistant.app.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import salesassistant.app.deadline.Cancellation;

/** What is asked for again while it is being done is done once, for as long as somebody waits for it. */
class SharedTests {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final Shared<String, Integer> shared = new Shared<>(task -> Thread.startVirtualThread(task));
    private final AtomicInteger done = new AtomicInteger();
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final CountDownLatch calledOff = new CountDownLatch(1);

    @Test
    void whoAsksMeanwhileGetsWhatIsBeingDone() throws InterruptedException {
        try (var first = shared.join("anna", this::work);
                var second = shared.join("anna", this::work)) {
            assertThat(first.after(0, LONG)).containsExactly("begun");
            assertThat(second.after(0, LONG)).containsExactly("begun");
            assertThat(second.after(1, Duration.ofMillis(1))).isEmpty();
            assertThat(second.brought()).isEmpty();
            mayEnd.countDown();

            assertThat(first.after(1, LONG)).isEmpty();
            assertThat(first.brought()).contains(1);
            assertThat(second.brought()).contains(1);
        }
    }

    @Test
    void anotherCallerHasHerOwnAndSoHasWhoAsksLater() throws InterruptedException {
        mayEnd.countDown();
        for (var caller : List.of("anna", "bo", "anna")) {
            try (var one = shared.join(caller, this::work)) {
                one.after(1, LONG);
                assertThat(one.brought()).contains(done.get());
            }
        }
        assertThat(done).hasValue(3);
    }

    @Test
    void itGoesOnWhileOneWaitsAndIsCalledOffWhenTheLastHasLeft() throws InterruptedException {
        var first = shared.join("anna", this::work);
        var second = shared.join("anna", this::work);
        first.close();
        first.close();
        assertThat(calledOff.getCount()).isEqualTo(1);

        second.close();

        assertThat(calledOff.await(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whatWasCalledOffIsBegunAnew() throws InterruptedException {
        shared.join("anna", this::work).close();
        assertThat(calledOff.await(60, TimeUnit.SECONDS)).isTrue();
        mayEnd.countDown();

        try (var again = shared.join("anna", this::work)) {
            again.after(1, LONG);
            assertThat(again.brought()).isPresent();
        }
    }

    @Test
    void whatFailedIsToldAndDoesNotStandInTheWayOfTheNext() throws InterruptedException {
        try (var failing = shared.join("anna", (_, _) -> {
            throw new IllegalStateException("no");
        })) {
            failing.after(0, LONG);
            assertThatThrownBy(failing::brought).isInstanceOf(IllegalStateException.class);
        }
        mayEnd.countDown();
        try (var next = shared.join("anna", this::work)) {
            next.after(1, LONG);
            assertThat(next.brought()).contains(1);
        }
    }

    private int work(Consumer<String> stages, Cancellation cancellation) {
        stages.accept("begun");
        try (var _ = cancellation.whenCancelled(() -> {
            calledOff.countDown();
            mayEnd.countDown();
        })) {
            if (!mayEnd.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nobody let it end.");
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return done.incrementAndGet();
    }
}
