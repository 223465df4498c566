package salesassistant.app.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.workspace.WorkspaceFailure.Kind;

/** One request and its reply, within the deadline; called off, its connection is closed. */
final class Line {

    private final HttpClient client;
    private final ScheduledExecutorService watch;

    Line(HttpClient client, ScheduledExecutorService watch) {
        this.client = client;
        this.watch = watch;
    }

    /** Reads a reply. */
    interface Reader<T> {

        T read(HttpResponse<?> response, InputStream body) throws IOException;
    }

    <T> T exchange(HttpRequest request, Pace pace, Deadline deadline, Reader<T> reader) {
        refuseWhatIsOver(deadline);
        var pending = client.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream());
        try (var _ = deadline.cancellation().whenCancelled(() -> pending.cancel(true))) {
            var response = await(pending, deadline);
            var body = new PacedBody(response.body(), pace, deadline, watch);
            try (body) {
                return reader.read(response, body);
            } catch (IOException broken) {
                throw brokenOff(body.stopped(), broken);
            }
        }
    }

    private static void refuseWhatIsOver(Deadline deadline) {
        if (deadline.cancellation().cancelled()) {
            throw WorkspaceFailure.unsent(Kind.CANCELLED, "before it was sent", null);
        }
        if (!deadline.remaining().isPositive()) {
            throw WorkspaceFailure.unsent(Kind.TIMED_OUT, "before it was sent", null);
        }
    }

    private static HttpResponse<InputStream> await(
            CompletableFuture<HttpResponse<InputStream>> pending, Deadline deadline) {
        try {
            return pending.get(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            pending.cancel(true);
            throw WorkspaceFailure.of(Kind.TIMED_OUT, "no reply in time", late);
        } catch (CancellationException called) {
            throw WorkspaceFailure.of(Kind.CANCELLED, "before the reply", called);
        } catch (InterruptedException stopped) {
            pending.cancel(true);
            Thread.currentThread().interrupt();
            throw WorkspaceFailure.of(Kind.CANCELLED, "before the reply", stopped);
        } catch (ExecutionException failed) {
            throw unanswered(failed.getCause(), deadline);
        }
    }

    private static WorkspaceFailure unanswered(@Nullable Throwable cause, Deadline deadline) {
        if (deadline.cancellation().cancelled()) {
            return WorkspaceFailure.of(Kind.CANCELLED, "before the reply", cause);
        }
        var unsent = cause instanceof ConnectException
                || cause instanceof HttpConnectTimeoutException
                || cause instanceof SSLHandshakeException;
        return unsent
                ? WorkspaceFailure.unsent(Kind.UNREACHABLE, "no connection", cause)
                : WorkspaceFailure.of(Kind.UNREACHABLE, "no reply", cause);
    }

    private static WorkspaceFailure brokenOff(@Nullable WorkspaceFailure stopped, IOException broken) {
        return stopped == null ? WorkspaceFailure.of(Kind.UNREACHABLE, "the body broke off", broken) : stopped;
    }
}
