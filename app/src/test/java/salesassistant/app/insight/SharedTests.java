package salesassistant.app.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is asked for again while it is being done is done once. */
class SharedTests {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final Shared<Integer> shared = new Shared<>();
    private final AtomicInteger done = new AtomicInteger();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final List<Optional<Integer>> brought = Collections.synchronizedList(new ArrayList<>());

    @Test
    void whoAsksMeanwhileGetsWhatIsBeingDone() throws InterruptedException {
        var first = asking("anna");
        assertThat(begun.await(60, TimeUnit.SECONDS)).isTrue();
        var second = asking("anna");
        while (second.getState() != Thread.State.TIMED_WAITING && second.isAlive()) {
            Thread.onSpinWait();
        }
        mayEnd.countDown();

        assertThat(first.join(LONG)).isTrue();
        assertThat(second.join(LONG)).isTrue();
        assertThat(brought).containsExactly(Optional.of(1), Optional.of(1));
    }

    @Test
    void anotherCallerHasHerOwnAndSoHasWhoAsksLater() throws InterruptedException {
        mayEnd.countDown();
        for (var caller : List.of("anna", "bo", "anna")) {
            assertThat(asking(caller).join(LONG)).isTrue();
        }

        assertThat(brought).containsExactly(Optional.of(1), Optional.of(2), Optional.of(3));
    }

    @Test
    void whoWaitsIsNotKeptLongerThanAllowed() throws InterruptedException {
        var first = asking("anna");
        assertThat(begun.await(60, TimeUnit.SECONDS)).isTrue();

        assertThat(shared.of("anna", Duration.ofMillis(1), this::work)).isEmpty();
        mayEnd.countDown();
        assertThat(first.join(LONG)).isTrue();
        assertThat(brought).containsExactly(Optional.of(1));
    }

    @Test
    void whatFailedDoesNotStandInTheWayOfTheNext() {
        assertThatThrownBy(() -> shared.of("anna", LONG, () -> {
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);

        mayEnd.countDown();
        assertThat(shared.of("anna", LONG, this::work)).contains(1);
    }

    private Thread asking(String caller) {
        return Thread.ofPlatform().daemon().start(() -> brought.add(shared.of(caller, LONG, this::work)));
    }

    private int work() {
        begun.countDown();
        try {
            if (!mayEnd.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nobody let it end.");
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return done.incrementAndGet();
    }
}
