package salesassistant.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A clock that goes on by itself and can be put forward. */
final class TestClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;
    private volatile @Nullable Instant stopped;

    void putForward(Duration time) {
        ahead = ahead.plus(time);
    }

    /** Until it goes on. */
    void standStill() {
        stopped = Instant.now();
    }

    void goOn() {
        stopped = null;
    }

    @Override
    public Instant instant() {
        return Objects.requireNonNullElseGet(stopped, Instant::now).plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
