package salesassistant.app.deadline;

import java.util.LinkedHashSet;
import java.util.Set;

/** Calls work off: once, for good, down to whatever is running at that moment. */
public final class Cancellation {

    private final Set<Runnable> running = new LinkedHashSet<>();
    private boolean cancelled;

    public synchronized boolean cancelled() {
        return cancelled;
    }

    /** Stops what is running and whatever would be started later; calling it again changes nothing. */
    public void cancel() {
        for (var stop : begin()) {
            stop.run();
        }
    }

    private synchronized Set<Runnable> begin() {
        if (cancelled) {
            return Set.of();
        }
        cancelled = true;
        return Set.copyOf(running);
    }

    /** From now until the returned registration is closed, cancelling runs {@code stop}; at once if that has happened. */
    public Registration whenCancelled(Runnable stop) {
        if (!add(stop)) {
            stop.run();
        }
        return () -> remove(stop);
    }

    private synchronized boolean add(Runnable stop) {
        return !cancelled && running.add(stop);
    }

    private synchronized void remove(Runnable stop) {
        running.remove(stop);
    }

    /** Ends the interest in a cancellation. */
    public interface Registration extends AutoCloseable {

        @Override
        void close();
    }
}
