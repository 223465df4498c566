package salesassistant.app.chat.counsel;

import java.util.Objects;
import java.util.Optional;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.question.Question;
import salesassistant.app.question.Step;

/** Waits for a question that was asked for another's sake. */
final class LookingUp {

    private LookingUp() {}

    /** How it ended; where there is no time left, or the other is called off, it is called off as well. */
    static Optional<Step.End> end(Question question, Deadline deadline) throws InterruptedException {
        try (var registration = deadline.cancellation().whenCancelled(question::cancel)) {
            Objects.requireNonNull(registration);
            var end = question.progress().end(deadline.remaining());
            if (end.isEmpty()) {
                question.cancel();
            }
            return end;
        }
    }
}
