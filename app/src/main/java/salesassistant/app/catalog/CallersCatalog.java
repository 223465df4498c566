package salesassistant.app.catalog;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;
import salesassistant.app.problem.Category;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;
import salesassistant.app.warehouse.WarehouseFailure;

/**
 * One caller's catalog: opened once however many of her questions wait for it, and opened anew in the background once it
 * has grown old, while questions go on with what is there.
 */
final class CallersCatalog {

    private static final Logger LOG = LoggerFactory.getLogger(CallersCatalog.class);

    /** So often it may have outlived its refresh, before a question rather waits than uses it. */
    private static final int TOO_OLD = 4;

    /** A page asks several things at once; for this long they share the same no. */
    private static final Duration FAILURE_KEPT = Duration.ofSeconds(5);

    /** Whoever asks may stop waiting sooner; what she began goes on for her next question. */
    private static final Duration LONGEST_OPENING = Duration.ofMinutes(5);

    private final Opening opening;
    private final Duration refresh;
    private final Executor threads;
    private final Ticker ticker;

    private @Nullable OpenCatalog open;
    private @Nullable CompletableFuture<OpenCatalog> attempt;
    private long attemptEnded;
    private long openedAt;

    CallersCatalog(Opening opening, Duration refresh, Executor threads, Ticker ticker) {
        this.opening = opening;
        this.refresh = refresh;
        this.threads = threads;
        this.ticker = ticker;
    }

    /** The catalog, from memory or opened now. */
    OpenCatalog get(Caller caller, Deadline deadline) {
        return known(caller).orElseGet(() -> await(attempt(caller), deadline));
    }

    /** The catalog where it is open and not too old; else, and where it should be looked at again, opening begins. */
    synchronized Optional<OpenCatalog> known(Caller caller) {
        if (open == null || age() > refresh.toNanos()) {
            var _ = attempt(caller);
        }
        return Optional.ofNullable(open).filter(_ -> age() <= TOO_OLD * refresh.toNanos());
    }

    private long age() {
        return ticker.read() - openedAt;
    }

    private synchronized CompletableFuture<OpenCatalog> attempt(Caller caller) {
        var latest = attempt;
        if (latest != null && stillCounts(latest)) {
            return latest;
        }
        var begun = new CompletableFuture<OpenCatalog>();
        attempt = begun;
        threads.execute(() -> run(caller, begun));
        return begun;
    }

    private boolean stillCounts(CompletableFuture<OpenCatalog> latest) {
        if (!latest.isDone()) {
            return true;
        }
        return latest.isCompletedExceptionally()
                ? ticker.read() - attemptEnded < FAILURE_KEPT.toNanos()
                : age() <= refresh.toNanos();
    }

    private void run(Caller caller, CompletableFuture<OpenCatalog> begun) {
        try {
            var opened = opening.open(caller, Deadline.in(LONGEST_OPENING));
            keep(opened);
            begun.complete(opened);
        } catch (RuntimeException | Error failed) {
            LOG.warn("The catalog of a caller could not be opened: {}", failed.getMessage(), failed);
            lose(failed);
            begun.completeExceptionally(failed);
        }
    }

    private synchronized void keep(OpenCatalog opened) {
        open = opened;
        openedAt = ticker.read();
        attemptEnded = openedAt;
    }

    /** Where she may no longer see the data, neither may we go on with what she saw before. */
    private synchronized void lose(Throwable failed) {
        attemptEnded = ticker.read();
        var hers = failed instanceof ProblemException told
                && (told.problem().status() == 401 || told.problem().status() == 403);
        if (hers || failed instanceof WarehouseFailure known && known.kind().category() == Category.ASKERS) {
            open = null;
        }
    }

    private static OpenCatalog await(CompletableFuture<OpenCatalog> attempt, Deadline deadline) {
        var calledOff = new CompletableFuture<OpenCatalog>();
        try (var _ = deadline.cancellation().whenCancelled(() -> calledOff.completeExceptionally(cancelled(null)))) {
            return (OpenCatalog) CompletableFuture.anyOf(attempt, calledOff)
                    .get(Math.max(0, deadline.remaining().toNanos()), TimeUnit.NANOSECONDS);
        } catch (ExecutionException failed) {
            throw told(Objects.requireNonNullElse(failed.getCause(), failed));
        } catch (TimeoutException late) {
            throw new ProblemException(stillOpening(), late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw cancelled(stopped);
        }
    }

    /** A new exception for each waiter, so that its stack trace is hers. */
    private static RuntimeException told(Throwable failed) {
        return switch (failed) {
            case ProblemException known -> new ProblemException(known.problem(), known);
            case WarehouseFailure known -> new WarehouseFailure(known.kind(), known);
            default -> new IllegalStateException(failed);
        };
    }

    private static WarehouseFailure cancelled(@Nullable Throwable cause) {
        return new WarehouseFailure(WarehouseFailure.Kind.CANCELLED, cause);
    }

    private static Problem stillOpening() {
        return Problem.of(
                        503,
                        "catalog-opening",
                        "Your data are still being looked at; the warehouse may have to start first."
                                + " Ask again in a minute.")
                .asRetryable();
    }
}
