package salesassistant.app.warehouse.databricks;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.app.workspace.Credential;
import salesassistant.app.workspace.WorkspaceFailure;

/**
 * Stops statements nobody waits for any more, until the warehouse says that they have ended: it takes a cancel and may
 * go on all the same.
 */
final class Stopping {

    private static final Logger LOG = LoggerFactory.getLogger(Stopping.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int CANCEL_EVERY = 8;
    private static final Duration AFTERWARDS = Duration.ofMillis(400);

    private final StatementCalls calls;
    private final Pauses pauses;

    Stopping(StatementCalls calls, Pauses pauses) {
        this.calls = calls;
        this.pauses = pauses;
    }

    /** Stops a statement whose id is known or still to come, and waits a moment for it to have ended. */
    void stop(CompletableFuture<Optional<String>> id, String attempt, Credential as) {
        var over = new CompletableFuture<Void>();
        Thread.ofVirtual().name("stopping-" + attempt).start(() -> {
            stopNow(id, attempt, new Errand(as, Deadline.in(PATIENCE)));
            over.complete(null);
        });
        over.completeOnTimeout(null, AFTERWARDS.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private void stopNow(CompletableFuture<Optional<String>> id, String attempt, Errand errand) {
        try {
            var known = id.isDone() ? id.join() : found(attempt, errand).or(id::join);
            known.ifPresent(statement -> untilItHasEnded(statement, errand));
        } catch (WorkspaceFailure | WarehouseFailure unanswered) {
            LOG.warn(
                    "Whether the statement of attempt {} was stopped is not known: {}",
                    attempt,
                    unanswered.getMessage());
        }
    }

    /** The query history may know of it before the reply comes; where it does not, the reply is awaited. */
    private Optional<String> found(String attempt, Errand errand) {
        try {
            return calls.sentAs(attempt, errand);
        } catch (WorkspaceFailure unanswered) {
            return Optional.empty();
        }
    }

    private void untilItHasEnded(String statement, Errand errand) {
        var asked = -CANCEL_EVERY;
        for (int look = 0; errand.deadline().remaining().isPositive(); look++) {
            try {
                // Asked again now and then: the first cancel may have come before the statement did.
                if (look - asked >= CANCEL_EVERY) {
                    calls.cancel(statement, errand);
                    asked = look;
                }
                if (calls.state(statement, errand).state().terminal()) {
                    return;
                }
            } catch (WorkspaceFailure | WarehouseFailure unanswered) {
                LOG.debug("Stopping the statement {} is tried again: {}", statement, unanswered.getMessage());
            }
            pauses.after(look, errand.deadline());
        }
        LOG.warn("Whether the statement {} has stopped at the warehouse is not known; it was cancelled.", statement);
    }
}
