package salesassistant.app.genie;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import salesassistant.app.deadline.Cancellation;
import salesassistant.app.genie.GenieFailure.Kind;

/**
 * The queue before Genie. In any minute no more questions pass than the workspace takes; whoever waits is served person by
 * person, so that one with many questions delays the others by one only. Who is called off leaves without having passed.
 */
final class Turns {

    private static final long WINDOW = Duration.ofMinutes(1).toNanos();

    private final GenieSettings settings;
    private final LongSupplier nanos;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<String, Deque<Ticket>> people = new LinkedHashMap<>();
    private final Deque<Long> passed = new ArrayDeque<>();
    private long closedUntil;

    Turns(GenieSettings settings, LongSupplier nanos) {
        this.settings = settings;
        this.nanos = nanos;
        this.closedUntil = nanos.getAsLong();
    }

    /** Hears where in the queue one stands. */
    interface Listener {

        void stands(int position, Duration expected);
    }

    /**
     * Waits for a turn; with the return it is used up.
     *
     * @param again whether it had a turn already that led to nothing, and comes first therefore
     */
    void await(String person, boolean again, Cancellation cancellation, Listener listener) {
        var ticket = enter(person, again);
        try (var _ = cancellation.whenCancelled(this::look)) {
            var told = Optional.<Place>empty();
            while (true) {
                var place = place(person, ticket, cancellation, told);
                if (place.isEmpty()) {
                    return;
                }
                told = place;
                listener.stands(
                        place.get().position(), Duration.ofNanos(place.get().expected()));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw GenieFailure.of(Kind.CANCELLED, "in the queue", stopped);
        } finally {
            leave(person, ticket);
        }
    }

    /** Lets nobody pass for a while, because the workspace said so. */
    void close(Duration time) {
        lock.lock();
        try {
            closedUntil = Math.max(closedUntil, nanos.getAsLong() + time.toNanos());
        } finally {
            lock.unlock();
        }
    }

    /** Whoever waits looks again. */
    void look() {
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    int waiting() {
        lock.lock();
        try {
            return people.values().stream().mapToInt(Deque::size).sum();
        } finally {
            lock.unlock();
        }
    }

    private Ticket enter(String person, boolean again) {
        lock.lock();
        try {
            var ticket = new Ticket();
            var own = people.getOrDefault(person, new ArrayDeque<>());
            if (!again && own.size() >= settings.waitingPerPerson()) {
                throw GenieFailure.of(Kind.QUEUE_FULL, "her own questions wait already", null);
            }
            if (again) {
                own.addFirst(ticket);
                people.remove(person);
                var others = new LinkedHashMap<>(people);
                people.clear();
                people.put(person, own);
                people.putAll(others);
            } else {
                own.addLast(ticket);
                people.putIfAbsent(person, own);
                refuseIfHopeless(person, ticket);
            }
            return ticket;
        } finally {
            lock.unlock();
        }
    }

    private void refuseIfHopeless(String person, Ticket ticket) {
        var wait = waitFor(order().indexOf(ticket) + 1);
        if (wait > settings.longestWait().toNanos()) {
            leave(person, ticket);
            throw GenieFailure.of(Kind.QUEUE_FULL, "too many wait", null).after(Duration.ofNanos(wait));
        }
    }

    /** Where it stands now that this is another place than the one told; empty once it may pass. */
    private Optional<Place> place(String person, Ticket ticket, Cancellation cancellation, Optional<Place> told)
            throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (true) {
                letPass();
                if (cancellation.cancelled()) {
                    throw GenieFailure.of(Kind.CANCELLED, "in the queue", null);
                }
                if (ticket.passed) {
                    return Optional.empty();
                }
                var position = order().indexOf(ticket) + 1;
                if (told.isEmpty() || told.get().position() != position) {
                    return Optional.of(new Place(position, waitFor(position)));
                }
                var _ = changed.awaitNanos(Math.max(1, waitFor(1)));
            }
        } finally {
            lock.unlock();
        }
    }

    /** Lets pass whoever may: the first of the first person, who then stands behind the others. */
    private void letPass() {
        while (!people.isEmpty() && waitFor(1) <= 0) {
            var first = people.entrySet().iterator().next();
            var ticket = first.getValue().removeFirst();
            ticket.passed = true;
            passed.addLast(nanos.getAsLong());
            var left = people.remove(first.getKey());
            if (left != null && !left.isEmpty()) {
                people.put(first.getKey(), left);
            }
            changed.signalAll();
        }
    }

    /** How long until the one at this position may pass. */
    private long waitFor(int position) {
        var now = nanos.getAsLong();
        while (!passed.isEmpty() && now - passed.getFirst() >= WINDOW) {
            passed.removeFirst();
        }
        var times = new ArrayList<>(passed);
        long next = now;
        for (int i = 0; i < position; i++) {
            var full = times.size() - settings.questionsPerMinute();
            next = Math.max(now, closedUntil);
            if (full >= 0) {
                next = Math.max(next, times.get(full) + WINDOW);
            }
            times.add(next);
        }
        return next - now;
    }

    /** Everybody in the order of passing: the first question of each person, then the second of each. */
    private List<Ticket> order() {
        var order = new ArrayList<Ticket>();
        var rest = people.values().stream().map(ArrayDeque::new).toList();
        for (boolean more = true; more; ) {
            more = false;
            for (var own : rest) {
                if (!own.isEmpty()) {
                    order.add(own.removeFirst());
                    more = true;
                }
            }
        }
        return order;
    }

    private void leave(String person, Ticket ticket) {
        lock.lock();
        try {
            var own = people.get(person);
            if (own != null && own.remove(ticket)) {
                changed.signalAll();
            }
            if (own != null && own.isEmpty()) {
                people.remove(person);
            }
        } finally {
            lock.unlock();
        }
    }

    private static final class Ticket {

        private boolean passed;
    }

    private record Place(int position, long expected) {}
}
