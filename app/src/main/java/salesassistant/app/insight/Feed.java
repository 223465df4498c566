package salesassistant.app.insight;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Wakes those who wait for news of a caller's. */
@Component
public class Feed {

    private static final int CALLERS_KEPT = 10_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<String, Long> news = new HashMap<>();
    private boolean closed;

    /** How much news there has been for the owner since the server began. */
    public long of(String owner) {
        lock.lock();
        try {
            return news.getOrDefault(owner, 0L);
        } finally {
            lock.unlock();
        }
    }

    /** Waits until there is more than that, at most the given time; says whether it is worth waiting on. */
    public boolean await(String owner, long seen, Duration wait) throws InterruptedException {
        lock.lock();
        try {
            long left = wait.toNanos();
            while (!closed && news.getOrDefault(owner, 0L) == seen && left > 0) {
                left = changed.awaitNanos(left);
            }
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    void hasNews(String owner) {
        lock.lock();
        try {
            if (news.size() >= CALLERS_KEPT) {
                news.clear();
            }
            news.merge(owner, 1L, Long::sum);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The server stops, and streams that only wait do not hold it up. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
