package salesassistant.app.deadline;

import java.time.Duration;

/** The moment by which a step must end, or sooner when it is called off. */
public final class Deadline {

    private final long end;
    private final Cancellation cancellation;
    private final Work work;

    private Deadline(long end, Cancellation cancellation, Work work) {
        this.end = end;
        this.cancellation = cancellation;
        this.work = work;
    }

    public static Deadline in(Duration time) {
        return in(time, new Cancellation());
    }

    public static Deadline in(Duration time, Cancellation cancellation) {
        return new Deadline(System.nanoTime() + time.toNanos(), cancellation, Work.NAMELESS);
    }

    /** The same moment, for work that has a name and somebody who watches it. */
    public Deadline of(Work named) {
        return new Deadline(end, cancellation, named);
    }

    /** A later moment for the same work. */
    public Deadline later(Duration by) {
        return new Deadline(end + by.toNanos(), cancellation, work);
    }

    /** What is left; zero or less when the moment has passed. */
    public Duration remaining() {
        return Duration.ofNanos(end - System.nanoTime());
    }

    public Cancellation cancellation() {
        return cancellation;
    }

    /** What has to end by then. */
    public Work work() {
        return work;
    }
}
