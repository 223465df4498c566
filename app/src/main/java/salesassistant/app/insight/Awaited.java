package salesassistant.app.insight;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Something on its way that somebody waits for, with others or alone; who closes it waits no more. */
public final class Awaited<S, T> implements AutoCloseable {

    private final Run<S, T> run;
    private boolean closed;

    Awaited(Run<S, T> run) {
        this.run = run;
    }

    /** The stages after the first {@code seen}; waits for one where there is none yet, at most the given time. */
    public List<S> after(int seen, Duration wait) throws InterruptedException {
        return run.after(seen, wait);
    }

    /** What it brought, once it has; where it failed, that failure is thrown. */
    public Optional<T> brought() {
        return run.brought();
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            run.left();
        }
    }
}
