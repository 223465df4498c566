package salesassistant.app.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import salesassistant.app.deadline.Cancellation;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.workspace.WorkspaceFailure.Kind;

/** A reply's body that is given up when it grows too large, comes too slowly, is called off, or outlasts the deadline. */
final class PacedBody extends InputStream {

    private final InputStream body;
    private final Pace pace;
    private final Deadline deadline;
    private final ScheduledExecutorService watch;
    private final Cancellation.Registration registration;

    private volatile @Nullable ScheduledFuture<?> look;
    private volatile @Nullable WorkspaceFailure stopped;
    private volatile long arrived;
    private long arrivedAtLastLook;

    PacedBody(InputStream body, Pace pace, Deadline deadline, ScheduledExecutorService watch) {
        this.body = body;
        this.pace = pace;
        this.deadline = deadline;
        this.watch = watch;
        this.registration = deadline.cancellation().whenCancelled(() -> stop(Kind.CANCELLED, "while it came"));
        schedule();
    }

    private void schedule() {
        var patience = Math.min(pace.idle().toNanos(), deadline.remaining().toNanos());
        look = watch.schedule(this::look, Math.max(patience, 0), TimeUnit.NANOSECONDS);
    }

    private void look() {
        if (!deadline.remaining().isPositive()) {
            stop(Kind.TIMED_OUT, "the body did not end in time");
        } else if (arrived - arrivedAtLastLook < pace.leastBytes()) {
            stop(Kind.UNREACHABLE, "the body came to a halt");
        } else {
            arrivedAtLastLook = arrived;
            schedule();
        }
    }

    private void stop(Kind kind, String why) {
        if (stopped == null) {
            stopped = WorkspaceFailure.of(kind, why, null);
        }
        try {
            body.close();
        } catch (IOException alreadyBroken) {
            // Whoever reads it learns why from the reason kept above.
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read;
        try {
            read = body.read(into, from, length);
        } catch (IOException broken) {
            throw stopped == null ? broken : new IOException(stopped);
        }
        var why = stopped;
        if (why != null) {
            throw new IOException(why);
        }
        if (read > 0) {
            grow(read);
        }
        return read;
    }

    private void grow(int read) throws IOException {
        arrived += read;
        if (arrived > pace.mostBytes()) {
            stop(Kind.MALFORMED, "the body is larger than " + pace.mostBytes() + " bytes");
            throw new IOException(stopped);
        }
    }

    /** Why it was given up, where we gave it up. */
    @Nullable
    WorkspaceFailure stopped() {
        return stopped;
    }

    @Override
    public void close() throws IOException {
        registration.close();
        var pending = look;
        if (pending != null) {
            pending.cancel(false);
        }
        body.close();
    }
}
