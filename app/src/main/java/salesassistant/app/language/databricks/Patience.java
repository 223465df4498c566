package salesassistant.app.language.databricks;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import salesassistant.app.deadline.Cancellation;
import salesassistant.app.deadline.Deadline;

/** How long a model may take to begin, to go on, and altogether; whoever waits longer closes the stream. */
final class Patience implements AutoCloseable {

    /** A stream that has said its last word may still be open. */
    private static final Duration AFTERWARDS = Duration.ofSeconds(1);

    private final Times times;
    private final ScheduledExecutorService watch;
    private final Cancellation own = new Cancellation();
    private final Cancellation.Registration registration;
    private final Deadline deadline;

    private volatile Duration allowed;
    private volatile long alive = System.nanoTime();
    private volatile boolean ranOut;
    private @Nullable ScheduledFuture<?> look;

    /**
     * The time a model has.
     *
     * @param first until it begins
     * @param idle until it goes on
     * @param whole until it ends
     */
    record Times(Duration first, Duration idle, Duration whole) {}

    Patience(Deadline asked, Times times, ScheduledExecutorService watch) {
        this.times = times;
        this.watch = watch;
        this.allowed = times.first();
        var left = asked.remaining().compareTo(times.whole()) < 0 ? asked.remaining() : times.whole();
        this.deadline = Deadline.in(left, own).of(asked.work());
        this.registration = asked.cancellation().whenCancelled(own::cancel);
        lookIn(allowed);
    }

    /** By when it must end, and sooner when patience runs out. */
    Deadline deadline() {
        return deadline;
    }

    /** There was a sign of life. */
    void goesOn() {
        alive = System.nanoTime();
        allowed = times.idle();
    }

    /** Nothing more is expected. */
    void ends() {
        alive = System.nanoTime();
        allowed = AFTERWARDS;
        lookIn(AFTERWARDS);
    }

    /** Whether it was closed because it came too slowly. */
    boolean ranOut() {
        return ranOut || !deadline.remaining().isPositive();
    }

    private synchronized void lookIn(Duration time) {
        if (look != null) {
            look.cancel(false);
        }
        look = watch.schedule(this::look, Math.max(0, time.toNanos()), TimeUnit.NANOSECONDS);
    }

    private void look() {
        var left = allowed.minusNanos(System.nanoTime() - alive);
        if (left.isPositive()) {
            lookIn(left);
        } else {
            ranOut = true;
            own.cancel();
        }
    }

    @Override
    public synchronized void close() {
        registration.close();
        if (look != null) {
            look.cancel(false);
        }
    }
}
