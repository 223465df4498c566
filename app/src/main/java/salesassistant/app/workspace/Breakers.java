package salesassistant.app.workspace;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.workspace.WorkspaceFailure.Kind;

/** Circuit breakers: open when half of at least twenty calls in thirty seconds failed, and trying again after fifteen. */
final class Breakers {

    private static final Duration OPEN = Duration.ofSeconds(15);

    /** A caller in a hurry says nothing about the workspace. */
    private static final Duration FAIR_TIME = Duration.ofSeconds(2);

    private final CircuitBreakerConfig config;

    Breakers(Clock clock) {
        this.config = CircuitBreakerConfig.custom()
                .slidingWindowType(CircuitBreakerConfig.SlidingWindowType.TIME_BASED)
                .slidingWindowSize(30)
                .minimumNumberOfCalls(20)
                .failureRateThreshold(50)
                .waitDurationInOpenState(OPEN)
                .permittedNumberOfCallsInHalfOpenState(3)
                .clock(clock)
                .currentTimestampFunction(_ -> clock.millis(), TimeUnit.MILLISECONDS)
                .build();
    }

    CircuitBreaker of(Upstream part) {
        return CircuitBreaker.of(part.name(), config);
    }

    static <T> T through(CircuitBreaker breaker, Deadline deadline, Supplier<T> call) {
        if (!breaker.tryAcquirePermission()) {
            throw WorkspaceFailure.spared(Kind.UNREACHABLE, "too many calls failed", OPEN);
        }
        var given = deadline.remaining();
        var began = System.nanoTime();
        try {
            var reply = call.get();
            breaker.onSuccess(System.nanoTime() - began, TimeUnit.NANOSECONDS);
            return reply;
        } catch (WorkspaceFailure failure) {
            tell(breaker, failure, given, System.nanoTime() - began);
            throw failure;
        } catch (RuntimeException | Error ours) {
            breaker.releasePermission();
            throw ours;
        }
    }

    private static void tell(CircuitBreaker breaker, WorkspaceFailure failure, Duration given, long nanos) {
        if (isIll(failure, given)) {
            breaker.onError(nanos, TimeUnit.NANOSECONDS, failure);
        } else if (failure.kind() == Kind.CANCELLED || failure.kind() == Kind.TIMED_OUT) {
            breaker.releasePermission();
        } else {
            breaker.onSuccess(nanos, TimeUnit.NANOSECONDS);
        }
    }

    /** Whether a failure says that this part of the workspace does not work; being asked to slow down does not. */
    private static boolean isIll(WorkspaceFailure failure, Duration given) {
        return switch (failure.kind()) {
            case UNREACHABLE, MALFORMED -> true;
            case BUSY -> failure.status() == 503;
            case TIMED_OUT -> given.compareTo(FAIR_TIME) >= 0;
            case CANCELLED, SIGN_IN, FORBIDDEN, NOT_FOUND, REJECTED -> false;
        };
    }
}
