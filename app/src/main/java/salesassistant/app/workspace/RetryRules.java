package salesassistant.app.workspace;

import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import salesassistant.app.workspace.WorkspaceFailure.Kind;

/** When a call may be sent again, and after how long. */
final class RetryRules {

    static final int ATTEMPTS = 3;

    private static final Duration SHORTEST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final DoubleSupplier chance;

    /** Rules that spread repetitions by chance, a number from 0 to 1. */
    RetryRules(DoubleSupplier chance) {
        this.chance = chance;
    }

    /** How long to wait before attempt {@code attempt + 1}; empty when there is to be none. */
    Optional<Duration> wait(WorkspaceFailure failure, boolean repeatable, int attempt) {
        if (failure.spared() || attempt >= most(failure) || !mayBeSentAgain(failure, repeatable)) {
            return Optional.empty();
        }
        return Optional.of(failure.retryAfter().map(this::notBefore).orElseGet(() -> backOff(attempt)));
    }

    private static int most(WorkspaceFailure failure) {
        return failure.kind() == Kind.MALFORMED ? 2 : ATTEMPTS;
    }

    private static boolean mayBeSentAgain(WorkspaceFailure failure, boolean repeatable) {
        return switch (failure.kind()) {
            case BUSY -> true;
            case UNREACHABLE -> repeatable ? failure.status() != 501 : !failure.mayHaveStarted();
            case MALFORMED -> repeatable && failure.mayHaveStarted();
            case CANCELLED, TIMED_OUT, SIGN_IN, FORBIDDEN, NOT_FOUND, REJECTED -> false;
        };
    }

    /** Never sooner than asked, and not all callers in the same instant. */
    private Duration notBefore(Duration asked) {
        return asked.plusMillis((long) (SHORTEST.toMillis() * chance.getAsDouble()));
    }

    private Duration backOff(int attempt) {
        var ceiling = Math.min(LONGEST.toMillis(), SHORTEST.toMillis() << attempt);
        return Duration.ofMillis((long) (ceiling * chance.getAsDouble()));
    }
}
