package salesassistant.simulator.http;

import java.time.Duration;

/** What happens to the bytes of a reply, counted from the first byte of its head; -1 is never. */
public record Harm(long resetAt, long truncateAt, Duration pause) {

    /** The bytes go out as they are. */
    public static Harm none() {
        return new Harm(-1, -1, Duration.ZERO);
    }

    boolean harmless() {
        return resetAt < 0 && truncateAt < 0 && !dribbles();
    }

    boolean dribbles() {
        return !pause.isZero();
    }
}
