package salesassistant.app.genie;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.genie.GenieFailure.Kind;
import salesassistant.app.workspace.Credential;
import salesassistant.app.workspace.WorkspaceFailure;

/**
 * Looks at a question until Genie has answered it. What is not an end is work, also a state we do not know, and a failed
 * look is not a failed question: it takes several in a row to give up.
 */
final class Looking {

    private static final int LONGEST_PAUSE = 5;
    private static final int FAILED_LOOKS = 4;

    private final GenieCalls calls;
    private final Duration pace;

    Looking(GenieCalls calls, Duration pace) {
        this.calls = calls;
        this.pace = pace;
    }

    Message untilAnswered(Watch watch, Credential as, Deadline deadline) {
        var message = watch.latest().orElseThrow();
        int failed = 0;
        for (int look = 1; !message.ended(); look++) {
            pause(pace.multipliedBy(Math.min(look, LONGEST_PAUSE)), deadline);
            try {
                message = withItsIds(calls.look(message, as, deadline), message);
                watch.see(message);
                failed = 0;
            } catch (WorkspaceFailure unseen) {
                failed++;
                if (failed == FAILED_LOOKS || !passing(unseen)) {
                    throw unseen;
                }
            }
        }
        return answered(message);
    }

    private static Message answered(Message message) {
        if (message.answered()) {
            return message;
        }
        throw message.status().equals("CANCELLED")
                ? GenieFailure.of(Kind.STOPPED, "CANCELLED", null)
                : GenieFailure.of(ErrorTypes.of(message.error()), message.error(), null);
    }

    private static boolean passing(WorkspaceFailure unseen) {
        return switch (unseen.kind()) {
            case BUSY, UNREACHABLE, MALFORMED -> true;
            case CANCELLED, TIMED_OUT, SIGN_IN, FORBIDDEN, NOT_FOUND, REJECTED -> false;
        };
    }

    /** A reply may leave the ids out. */
    private static Message withItsIds(Message seen, Message asked) {
        return new Message(asked.conversation(), asked.id(), seen.status(), seen.error(), seen.parts());
    }

    private static void pause(Duration time, Deadline deadline) {
        var left = deadline.remaining();
        var calledOff = new CountDownLatch(1);
        try (var _ = deadline.cancellation().whenCancelled(calledOff::countDown)) {
            var nanos = Math.min(time.toNanos(), left.toNanos());
            if (calledOff.await(nanos, TimeUnit.NANOSECONDS)) {
                throw GenieFailure.of(Kind.CANCELLED, "while Genie worked", null);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw GenieFailure.of(Kind.CANCELLED, "while Genie worked", stopped);
        }
        if (!deadline.remaining().isPositive()) {
            throw GenieFailure.of(Kind.TIMED_OUT, "while Genie worked", null);
        }
    }
}
