package salesassistant.evaluation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** How often something can be done in a second by several at once. */
final class Rate {

    private static final int CALLERS = 4;

    private Rate() {}

    /** One piece of work out of many, by its number. */
    interface Work {
        void run(int number) throws Exception;
    }

    static double perSecond(Work work, Duration duration) throws InterruptedException, ExecutionException {
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        long end = start + duration.toNanos();
        Callable<Integer> caller = () -> {
            int done = 0;
            while (System.nanoTime() < end) {
                work.run(next.getAndIncrement());
                done++;
            }
            return done;
        };
        int total = 0;
        try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
            List<Future<Integer>> counts = new ArrayList<>();
            for (int number = 0; number < CALLERS; number++) {
                counts.add(callers.submit(caller));
            }
            for (Future<Integer> count : counts) {
                total += count.get();
            }
        }
        return total / ((System.nanoTime() - start) / 1e9);
    }
}
