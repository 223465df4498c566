package salesassistant.app.workspace;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.workspace.WorkspaceFailure.Kind;
import tools.jackson.databind.JsonNode;

/**
 * Sends a call again where that is safe and likely to help; nothing else in the server does. A waiting call ends with its
 * deadline or when it is called off, and waits as long as the workspace asks, which the framework's retry template cannot.
 */
final class RetryingWorkspace implements Workspace {

    private final Workspace workspace;
    private final RetryRules rules;
    private final RetryBudget budget;

    RetryingWorkspace(Workspace workspace, RetryRules rules, RetryBudget budget) {
        this.workspace = workspace;
        this.rules = rules;
        this.budget = budget;
    }

    @Override
    public URI host() {
        return workspace.host();
    }

    @Override
    public JsonNode send(Call call, Credential as, Deadline deadline) {
        return repeating(
                Upstream.of(call),
                new May(call::repeatable, !call.queued()),
                deadline,
                () -> workspace.send(call, as, deadline));
    }

    /** Once a part of the reply has been passed on, it cannot be taken back, and the call is not sent again. */
    @Override
    public void stream(Call call, Credential as, Deadline deadline, Consumer<Event> events) {
        var begun = new AtomicBoolean();
        var may = new May(() -> call.repeatable() && !begun.get(), !call.queued());
        repeating(Upstream.of(call), may, deadline, () -> {
            workspace.stream(call, as, deadline, event -> {
                begun.set(true);
                events.accept(event);
            });
            return true;
        });
    }

    @Override
    public <T> T fetch(Link link, Deadline deadline, Reading<T> reading) {
        return repeating(
                Upstream.STORAGE, new May(() -> true, true), deadline, () -> workspace.fetch(link, deadline, reading));
    }

    /**
     * What may be done with a call that failed.
     *
     * @param again whether sending it twice does no more than sending it once
     * @param waitHere whether a busy workspace is waited for here, and not in a queue of the sender's
     */
    private record May(BooleanSupplier again, boolean waitHere) {}

    private <T> T repeating(Upstream part, May may, Deadline deadline, Supplier<T> once) {
        for (int attempt = 1; ; attempt++) {
            try {
                var reply = once.get();
                budget.succeeded(part);
                return reply;
            } catch (WorkspaceFailure failure) {
                var wait = rules.wait(failure, may.again().getAsBoolean(), attempt)
                        .filter(_ -> may.waitHere() || failure.kind() != Kind.BUSY)
                        .filter(time -> time.compareTo(deadline.remaining()) < 0)
                        .filter(_ -> budget.take(part))
                        .orElseThrow(() -> failure);
                pause(wait, deadline);
            }
        }
    }

    private static void pause(Duration wait, Deadline deadline) {
        var calledOff = new CountDownLatch(1);
        try (var _ = deadline.cancellation().whenCancelled(calledOff::countDown)) {
            if (calledOff.await(wait.toNanos(), TimeUnit.NANOSECONDS)) {
                throw WorkspaceFailure.unsent(Kind.CANCELLED, "between two attempts", null);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw WorkspaceFailure.unsent(Kind.CANCELLED, "between two attempts", stopped);
        }
    }
}
