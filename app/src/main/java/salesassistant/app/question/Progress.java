package salesassistant.app.question;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;
import salesassistant.app.wording.Screen;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.result.ResultTable;

/** What has happened to a question so far, for any number of readers, each as far along as she is. */
public final class Progress {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition added = lock.newCondition();
    private final List<Step> steps = new ArrayList<>();
    private boolean withoutRows;

    /** Adds a step unless the question has ended already; says whether it did. */
    public boolean add(Step step) {
        lock.lock();
        try {
            if (ended()) {
                return false;
            }
            steps.add(step);
            added.signalAll();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Where a model's words about it appear: as steps. */
    public Screen screen() {
        return Screen.to(piece -> add(new Step.Worded(piece)), () -> add(new Step.Unworded()));
    }

    /** The steps after the first {@code seen}; waits for one where there is none yet, at most the given time. */
    public List<Step> after(int seen, Duration wait) throws InterruptedException {
        lock.lock();
        try {
            long left = wait.toNanos();
            while (steps.size() <= seen && !ended() && left > 0) {
                left = added.awaitNanos(left);
            }
            return List.copyOf(steps.subList(Math.min(seen, steps.size()), steps.size()));
        } finally {
            lock.unlock();
        }
    }

    public int size() {
        lock.lock();
        try {
            return steps.size();
        } finally {
            lock.unlock();
        }
    }

    public Step latest() {
        lock.lock();
        try {
            return steps.getLast();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for the end, at most the given time. */
    public Optional<Step.End> end(Duration wait) throws InterruptedException {
        lock.lock();
        try {
            long left = wait.toNanos();
            while (!ended() && left > 0) {
                left = added.awaitNanos(left);
            }
            return !steps.isEmpty() && steps.getLast() instanceof Step.End end ? Optional.of(end) : Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /** Its end, waited for at most the given time; a question that takes longer is to be seen to again later. */
    public Step.End ended(Duration wait) {
        try {
            return end(wait).orElseThrow(Progress::notYet);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw notYet();
        }
    }

    private static ProblemException notYet() {
        return new ProblemException(Problem.of(409, "not-answered-yet", "This question is still being answered.")
                .asRetryable());
    }

    /** The language of the words, once they are understood. */
    Optional<Language> language() {
        lock.lock();
        try {
            return steps.stream()
                    .flatMap(step -> step instanceof Step.Understood(var understood)
                            ? Stream.of(understood.language())
                            : Stream.empty())
                    .findFirst();
        } finally {
            lock.unlock();
        }
    }

    /** Keeps what happened, but not the rows, of a question that has ended. */
    void letGoOfRows() {
        lock.lock();
        try {
            if (withoutRows || !ended()) {
                return;
            }
            withoutRows = true;
            steps.replaceAll(step -> switch (step) {
                case Step.Fetched(var understood, var table) ->
                    new Step.Fetched(understood, new ResultTable(table.columns(), List.of(), table.rowCount()));
                case Step.Answered(Outcome.WithTable answered) -> new Step.Answered(answered.withoutRows());
                default -> step;
            });
        } finally {
            lock.unlock();
        }
    }

    private boolean ended() {
        return !steps.isEmpty() && steps.getLast() instanceof Step.End;
    }
}
