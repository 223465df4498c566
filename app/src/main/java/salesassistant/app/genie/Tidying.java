package salesassistant.app.genie;

import java.time.Duration;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.workspace.Credential;
import salesassistant.app.workspace.WorkspaceFailure;

/**
 * What can still be done when nobody waits for Genie any more. There is no call that stops it: its statement can be
 * stopped once it can be seen, and the message can be deleted.
 */
final class Tidying {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final GenieCalls calls;
    private final boolean deletes;

    Tidying(GenieCalls calls, boolean deletes) {
        this.calls = calls;
        this.deletes = deletes;
    }

    GenieProgress.CalledOff after(Watch watch, Credential as) {
        // Calling off interrupts whoever waits; what follows is done all the same.
        var _ = Thread.interrupted();
        var known = watch.latest();
        if (known.isEmpty() || known.get().ended()) {
            return new GenieProgress.CalledOff(false, false);
        }
        var deadline = Deadline.in(PATIENCE);
        return new GenieProgress.CalledOff(
                stopped(known.get(), as, deadline), deletes && deleted(known.get(), as, deadline));
    }

    private boolean stopped(Message message, Credential as, Deadline deadline) {
        try {
            var now = message.statement().isPresent() ? message : calls.look(message, as, deadline);
            now.statement().ifPresent(statement -> calls.stop(statement, as, deadline));
            return now.statement().isPresent();
        } catch (WorkspaceFailure | GenieFailure unanswered) {
            return false;
        }
    }

    private boolean deleted(Message message, Credential as, Deadline deadline) {
        try {
            calls.delete(message, as, deadline);
            return true;
        } catch (WorkspaceFailure | GenieFailure unanswered) {
            return false;
        }
    }
}
