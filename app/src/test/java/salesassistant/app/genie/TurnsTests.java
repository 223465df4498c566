package salesassistant.app.genie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import salesassistant.app.deadline.Cancellation;

/** The queue before Genie, on a clock that only the test moves. */
@Timeout(180)
class TurnsTests {

    private final AtomicLong now = new AtomicLong(1_000);
    private final List<String> passed = Collections.synchronizedList(new ArrayList<>());
    private final ConcurrentHashMap<String, String> places = new ConcurrentHashMap<>();

    @Test
    void letsAsManyPassInAMinuteAsTheWorkspaceTakes() {
        var turns = turns(5, 100, Duration.ofHours(1));
        for (int i = 0; i < 12; i++) {
            enter(turns, "p" + i, "q", new Cancellation());
            var inTurn = i + 1;
            // One after the other: threads that are begun in an order need not come in it.
            until(() -> passed.size() == Math.min(inTurn, 5));
            waitFor(turns, Math.max(0, inTurn - 5));
        }
        until(() -> "1 after PT1M".equals(places.get("p5 q")));
        until(() -> "7 after PT2M".equals(places.get("p11 q")));
        pass(turns, Duration.ofSeconds(59));
        assertThat(turns.waiting()).isEqualTo(7);
        pass(turns, Duration.ofSeconds(1));
        waitFor(turns, 2);
        until(() -> passed.size() == 10);
        pass(turns, Duration.ofMinutes(1));
        waitFor(turns, 0);
        until(() -> passed.size() == 12);
    }

    @Test
    void servesFiftyPeopleInTurnHoweverManyQuestionsOneOfThemHas() {
        var turns = turns(5, 10, Duration.ofHours(1));
        for (int i = 0; i < 5; i++) {
            enter(turns, "first" + i, "q", new Cancellation());
        }
        until(() -> passed.size() == 5);
        for (int i = 0; i < 10; i++) {
            enter(turns, "greedy", "q" + i, new Cancellation());
            waitFor(turns, i + 1);
        }
        for (int i = 0; i < 49; i++) {
            enter(turns, "person" + i, "q", new Cancellation());
            waitFor(turns, 11 + i);
        }
        for (int minute = 0; minute < 10; minute++) {
            var before = passed.size();
            pass(turns, Duration.ofMinutes(1));
            until(() -> passed.size() == before + 5);
        }
        assertThat(passed.subList(5, 55).stream().filter(name -> name.startsWith("greedy")))
                .as("of fifty turns the greedy one has had one")
                .hasSize(1);
    }

    @Test
    void dropsWhoIsCalledOffWithoutUsingATurn() {
        var turns = turns(1, 10, Duration.ofHours(1));
        enter(turns, "a", "q", new Cancellation());
        until(() -> passed.size() == 1);
        var cancellation = new Cancellation();
        var dropped = enter(turns, "b", "q", cancellation);
        waitFor(turns, 1);
        enter(turns, "c", "q", new Cancellation());
        waitFor(turns, 2);
        cancellation.cancel();
        assertThat(dropped)
                .failsWithin(Duration.ofMinutes(2))
                .withThrowableOfType(ExecutionException.class)
                .withRootCauseInstanceOf(GenieFailure.class)
                .withMessageContaining("CANCELLED");
        until(() -> "1 after PT1M".equals(places.get("c q")));
        pass(turns, Duration.ofMinutes(1));
        waitFor(turns, 0);
        until(() -> passed.size() == 2);
        assertThat(passed).containsExactly("a q", "c q");
    }

    @Test
    void refusesWhatWouldWaitTooLongAndTooManyOfOnePerson() {
        var turns = turns(1, 2, Duration.ofSeconds(90));
        enter(turns, "a", "q", new Cancellation());
        until(() -> passed.size() == 1);
        enter(turns, "a", "q2", new Cancellation());
        waitFor(turns, 1);
        assertThat(enter(turns, "b", "q", new Cancellation()))
                .failsWithin(Duration.ofMinutes(2))
                .withThrowableOfType(ExecutionException.class)
                .withMessageContaining("QUEUE_FULL");
        var patient = turns(1, 1, Duration.ofHours(1));
        enter(patient, "a", "q3", new Cancellation());
        until(() -> passed.size() == 2);
        enter(patient, "a", "q4", new Cancellation());
        waitFor(patient, 1);
        assertThat(enter(patient, "a", "q5", new Cancellation()))
                .failsWithin(Duration.ofMinutes(2))
                .withThrowableOfType(ExecutionException.class)
                .withMessageContaining("QUEUE_FULL");
    }

    @Test
    void closesWhenTheWorkspaceSaysSoAndServesWhoHadATurnFirst() {
        var turns = turns(100, 10, Duration.ofHours(1));
        turns.close(Duration.ofSeconds(30));
        enter(turns, "a", "q", new Cancellation());
        waitFor(turns, 1);
        var again = CompletableFuture.runAsync(
                () -> {
                    turns.await("b", true, new Cancellation(), (position, expected) -> places.put("b", position + ""));
                    passed.add("b again");
                },
                Thread::startVirtualThread);
        waitFor(turns, 2);
        until(() -> "1".equals(places.get("b")));
        pass(turns, Duration.ofSeconds(30));
        assertThat(again).succeedsWithin(Duration.ofMinutes(2));
        waitFor(turns, 0);
        until(() -> passed.size() == 2);
        assertThat(passed).contains("b again", "a q");
    }

    private Turns turns(int perMinute, int perPerson, Duration longest) {
        var settings = new GenieSettings(
                "s",
                "",
                Duration.ofMinutes(2),
                perMinute,
                perPerson,
                longest,
                false,
                Duration.ofSeconds(30),
                Duration.ofSeconds(30),
                Duration.ofSeconds(1));
        return new Turns(settings, now::get);
    }

    private CompletableFuture<Void> enter(Turns turns, String person, String question, Cancellation cancellation) {
        var name = person + " " + question;
        return CompletableFuture.runAsync(
                () -> {
                    turns.await(
                            person,
                            false,
                            cancellation,
                            (position, expected) -> places.put(name, position + " after " + expected));
                    passed.add(name);
                },
                task -> Thread.ofVirtual().start(task));
    }

    private void pass(Turns turns, Duration time) {
        now.addAndGet(time.toNanos());
        turns.look();
    }

    private static void waitFor(Turns turns, int waiting) {
        until(() -> turns.waiting() == waiting);
    }

    private static void until(BooleanSupplier condition) {
        await().atMost(Duration.ofMinutes(2))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(2))
                .until(condition::getAsBoolean);
    }
}
