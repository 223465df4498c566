package salesassistant.app.chat.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import salesassistant.app.identity.Caller;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;

/** How much each person may still say. */
final class Budget {

    private static final int CALLERS_KNOWN = 10_000;

    private final Cache<String, Bucket> left = Caffeine.newBuilder()
            .maximumSize(CALLERS_KNOWN)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();
    private final int aMinute;

    Budget(ChatSettings settings) {
        this.aMinute = settings.aMinute();
    }

    void spend(Caller caller) {
        var bucket = left.get(
                caller.subject(),
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(aMinute).refillGreedy(aMinute, Duration.ofMinutes(1)))
                        .build());
        if (bucket != null && !bucket.tryConsume(1)) {
            throw new ProblemException(Problem.of(
                            429,
                            "too-many-messages",
                            "You have sent " + aMinute + " messages in a minute. Wait a moment, then go on.")
                    .asRetryable());
        }
    }
}
