package salesassistant.simulator.statements;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import salesassistant.simulator.people.User;

/** One statement and its life: pending, running, and one of the ends. */
public final class Statement {

    private final String id;
    private final User user;
    private final StatementRequest request;
    private final Instant created;
    private State state = State.PENDING;
    private @Nullable Result result;
    private @Nullable String error;
    private @Nullable Instant ended;
    private volatile boolean cancelRequested;

    Statement(String id, User user, StatementRequest request, Instant created) {
        this.id = id;
        this.user = user;
        this.request = request;
        this.created = created;
    }

    /** Where a statement is in its life. */
    public enum State {
        PENDING,
        RUNNING,
        SUCCEEDED,
        FAILED,
        CANCELED,
        CLOSED;

        public boolean terminal() {
            return this != PENDING && this != RUNNING;
        }
    }

    public String id() {
        return id;
    }

    public User user() {
        return user;
    }

    public StatementRequest request() {
        return request;
    }

    public Instant created() {
        return created;
    }

    public synchronized State state() {
        return state;
    }

    /** The rows; only of one that succeeded and is not closed. */
    public synchronized @Nullable Result result() {
        return result;
    }

    /** The engine's words; only of one that failed. */
    public synchronized @Nullable String error() {
        return error;
    }

    public synchronized @Nullable Instant ended() {
        return ended;
    }

    boolean cancelRequested() {
        return cancelRequested;
    }

    void requestCancel() {
        cancelRequested = true;
    }

    synchronized void runs() {
        state = State.RUNNING;
    }

    synchronized void succeeded(Result with, Instant at) {
        result = with;
        end(State.SUCCEEDED, at);
    }

    synchronized void failed(String message, Instant at) {
        error = message;
        end(State.FAILED, at);
    }

    synchronized void canceled(Instant at) {
        end(State.CANCELED, at);
    }

    /** Lets go of the result; what failed or was cancelled stays what it is. */
    synchronized void close() {
        if (state == State.SUCCEEDED) {
            state = State.CLOSED;
            if (result != null) {
                result.delete();
            }
            result = null;
        }
    }

    private void end(State as, Instant at) {
        state = as;
        ended = at;
        notifyAll();
    }

    /** Waits for an end, at most so long; false when there was none. */
    public synchronized boolean await(Duration atMost) throws InterruptedException {
        var until = System.nanoTime() + atMost.toNanos();
        while (!state.terminal()) {
            var left = (until - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }
}
