package salesassistant.app.deadline;

import java.time.Duration;

/** The moment by which a step must end, or sooner when it is called off. */
public final class Deadline {

    private final long end;
    private final Cancellation cancellation;

    private Deadline(long end, Cancellation cancellation) {
        this.end = end;
        this.cancellation = cancellation;
    }

    public static Deadline in(Duration time) {
        return in(time, new Cancellation());
    }

    public static Deadline in(Duration time, Cancellation cancellation) {
        return new Deadline(System.nanoTime() + time.toNanos(), cancellation);
    }

    /** What is left; zero or less when the moment has passed. */
    public Duration remaining() {
        return Duration.ofNanos(end - System.nanoTime());
    }

    public Cancellation cancellation() {
        return cancellation;
    }
}
