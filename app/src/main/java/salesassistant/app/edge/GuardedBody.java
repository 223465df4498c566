package salesassistant.app.edge;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;

/** A body that counts its bytes and watches the clock while it is read. */
final class GuardedBody extends ServletInputStream {

    private final ServletInputStream body;
    private final EdgeSettings settings;
    private final long start = System.nanoTime();
    private long read;

    GuardedBody(ServletInputStream body, EdgeSettings settings) {
        this.body = body;
        this.settings = settings;
    }

    static Problem tooLarge(EdgeSettings settings) {
        return Problem.of(
                413,
                "body-too-large",
                "A request holds at most " + settings.bodyLimit().toKilobytes() + " KB.");
    }

    @Override
    public int read() throws IOException {
        var next = body.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var count = body.read(buffer, offset, length);
        count(Math.max(count, 0));
        return count;
    }

    private void count(int bytes) {
        read += bytes;
        if (read > settings.bodyLimit().toBytes()) {
            throw new ProblemException(tooLarge(settings));
        }
        if (System.nanoTime() - start > settings.bodyTimeout().toNanos()) {
            throw new ProblemException(Problem.of(408, "body-too-slow", "The body did not arrive in time."));
        }
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
