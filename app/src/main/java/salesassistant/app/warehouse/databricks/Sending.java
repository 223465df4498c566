package salesassistant.app.warehouse.databricks;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.app.warehouse.WarehouseFailure.Kind;
import salesassistant.app.warehouse.databricks.StatementCalls.Order;
import salesassistant.app.workspace.WorkspaceFailure;

/**
 * One statement on its way, sent once. Its reply is awaited even when nobody else waits any more, for only the reply
 * brings the id by which it can be stopped; a reply that is lost is looked for in the query history.
 */
final class Sending {

    private static final int WAIT_SECONDS = 5;
    private static final Duration TIME_TO_SPARE = Duration.ofSeconds(WAIT_SECONDS + 1L);
    private static final int LOOKS_INTO_HISTORY = 12;

    private final StatementCalls calls;
    private final Pauses pauses;
    private final Order order;
    private final CompletableFuture<StatementReply> reply = new CompletableFuture<>();

    Sending(StatementCalls calls, Pauses pauses, Order order) {
        this.calls = calls;
        this.pauses = pauses;
        this.order = order;
    }

    /** Sends it and waits for the reply. */
    StatementReply send(Errand errand) {
        var remaining = errand.deadline().remaining();
        // The wait cannot be cut short, so that there must be time for all of it.
        var wait = remaining.compareTo(TIME_TO_SPARE) > 0 ? WAIT_SECONDS : 0;
        var unhurried =
                Deadline.in(remaining.plus(TIME_TO_SPARE)).of(errand.deadline().work());
        Thread.ofVirtual().name("sending-" + order.attempt()).start(() -> complete(errand.by(unhurried), wait));
        return await(errand.deadline());
    }

    /** The statement's id, once it is known that there is one or that there is none. */
    CompletableFuture<Optional<String>> id() {
        return reply.handle((came, failure) -> Optional.ofNullable(came).map(StatementReply::id));
    }

    private void complete(Errand errand, int wait) {
        try {
            reply.complete(startOrFind(errand, wait));
        } catch (Throwable thrown) {
            // Somebody waits for the end, whatever went wrong.
            reply.completeExceptionally(thrown);
        }
    }

    private StatementReply startOrFind(Errand errand, int wait) {
        try {
            return calls.start(order, errand, wait);
        } catch (WorkspaceFailure lost) {
            if (!lost.mayHaveStarted()) {
                throw lost;
            }
            return found(errand).orElseThrow(() -> lost);
        } catch (WarehouseFailure unreadable) {
            return found(errand).orElseThrow(() -> unreadable);
        }
    }

    private Optional<StatementReply> found(Errand errand) {
        for (int look = 0; look < LOOKS_INTO_HISTORY; look++) {
            pauses.after(look, errand.deadline());
            var statement = lookedFor(errand);
            if (statement.isPresent()) {
                return statement;
            }
        }
        return Optional.empty();
    }

    private Optional<StatementReply> lookedFor(Errand errand) {
        try {
            return calls.sentAs(order.attempt(), errand).map(id -> calls.state(id, errand));
        } catch (WorkspaceFailure failure) {
            Aside.endIfOver(failure);
        } catch (WarehouseFailure _) {
            // It may be readable at the next look.
        }
        return Optional.empty();
    }

    private StatementReply await(Deadline deadline) {
        var calledOff = new CompletableFuture<StatementReply>();
        try (var _ = deadline.cancellation()
                .whenCancelled(() -> calledOff.completeExceptionally(new WarehouseFailure(Kind.CANCELLED, null)))) {
            return (StatementReply) CompletableFuture.anyOf(reply, calledOff)
                    .get(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            throw new WarehouseFailure(Kind.TIMED_OUT, late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new WarehouseFailure(Kind.CANCELLED, stopped);
        } catch (ExecutionException failed) {
            throw failure(failed.getCause());
        }
    }

    private static RuntimeException failure(@Nullable Throwable cause) {
        return switch (cause) {
            case WorkspaceFailure failure -> DatabricksFailures.of(failure);
            case RuntimeException failure -> failure;
            case null, default -> new CompletionException(cause);
        };
    }
}
