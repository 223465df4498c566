package salesassistant.app.language;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import salesassistant.app.language.Completion.LimitReached.Whose;

/** How often, and how many at once, the model may be asked: by one caller, and by all of them together. */
final class Limits {

    private static final int CALLERS_KEPT = 10_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Most each;
    private final TimeMeter time;
    private final Allowance everybodys;
    private final Cache<String, Allowance> byCaller;

    /**
     * What is allowed.
     *
     * @param aMinute how often in a minute
     * @param atOnce how many at the same time
     */
    record Most(int aMinute, int atOnce) {}

    Limits(Most each, Most everybody, TimeMeter time) {
        this.each = each;
        this.time = time;
        this.everybodys = new Allowance(everybody, time);
        this.byCaller = Caffeine.newBuilder()
                .maximumSize(CALLERS_KEPT)
                .expireAfterAccess(MINUTE.multipliedBy(10))
                .executor(Runnable::run)
                .build();
    }

    /** Asks if that is allowed; else says whose limit stands against it. */
    Completion within(String caller, Supplier<Completion> ask) {
        var hers = byCaller.get(caller, _ -> new Allowance(each, time));
        return hers.within(Whose.CALLERS, () -> everybodys.within(Whose.EVERYBODYS, ask));
    }

    /** Some asking a minute, some at once. */
    private static final class Allowance {

        private final Bucket aMinute;
        private final Semaphore atOnce;

        Allowance(Most most, TimeMeter time) {
            this.aMinute = Bucket.builder()
                    .addLimit(limit -> limit.capacity(most.aMinute()).refillGreedy(most.aMinute(), MINUTE))
                    .withCustomTimePrecision(time)
                    .build();
            this.atOnce = new Semaphore(most.atOnce());
        }

        Completion within(Whose whose, Supplier<Completion> ask) {
            if (!atOnce.tryAcquire()) {
                return new Completion.LimitReached(whose, Optional.empty());
            }
            try {
                var taken = aMinute.tryConsumeAndReturnRemaining(1);
                return taken.isConsumed()
                        ? ask.get()
                        : new Completion.LimitReached(
                                whose, Optional.of(Duration.ofNanos(taken.getNanosToWaitForRefill())));
            } finally {
                atOnce.release();
            }
        }
    }
}
