package salesassistant.app.insight;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import salesassistant.app.deadline.Cancellation;

/** One piece of work on its way: how far it is, what it brought, and how many still wait for it. */
final class Run<S, T> {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final List<S> stages = new ArrayList<>();
    private final Cancellation calledOff = new Cancellation();
    private int waiting;
    private boolean over;
    private @Nullable T brought;
    private @Nullable RuntimeException failed;

    Cancellation calledOff() {
        return calledOff;
    }

    /** One more waits for it, unless it is over or nobody waited any more. */
    boolean joined() {
        lock.lock();
        try {
            waiting += over ? 0 : 1;
            return !over;
        } finally {
            lock.unlock();
        }
    }

    /** One fewer waits for it. */
    void left() {
        if (lastLeft()) {
            calledOff.cancel();
        }
    }

    private boolean lastLeft() {
        lock.lock();
        try {
            waiting--;
            boolean last = waiting == 0 && !over;
            over = over || last;
            return last;
        } finally {
            lock.unlock();
        }
    }

    void reaches(S stage) {
        change(() -> stages.add(stage));
    }

    void brings(T value) {
        change(() -> {
            brought = value;
            over = true;
        });
    }

    void fails(RuntimeException failure) {
        change(() -> {
            failed = failure;
            over = true;
        });
    }

    private void change(Runnable what) {
        lock.lock();
        try {
            what.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The stages after the first {@code seen}; waits for one where there is none yet, at most the given time. */
    List<S> after(int seen, Duration wait) throws InterruptedException {
        lock.lock();
        try {
            long left = wait.toNanos();
            while (stages.size() <= seen && !over && left > 0) {
                left = changed.awaitNanos(left);
            }
            return List.copyOf(stages.subList(Math.min(seen, stages.size()), stages.size()));
        } finally {
            lock.unlock();
        }
    }

    Optional<T> brought() {
        lock.lock();
        try {
            if (failed != null) {
                throw failed;
            }
            return Optional.ofNullable(brought);
        } finally {
            lock.unlock();
        }
    }
}
