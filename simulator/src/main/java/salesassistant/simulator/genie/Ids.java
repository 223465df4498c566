package salesassistant.simulator.genie;

import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/** Ids as the workspace gives them: 32 hexadecimal digits whose first twelve are the time. */
public final class Ids {

    /** From the start of the Gregorian calendar to 1970, in steps of 100 ns, as in UUIDs of version 1. */
    private static final long GREGORIAN = 0x01B21DD213814000L;

    /** The last four bits of the time do not stand in an id. */
    private static final long STEP = 16;

    private final Clock clock;
    private final AtomicLong last = new AtomicLong();

    public Ids(Clock clock) {
        this.clock = clock;
    }

    /** An id that sorts after every one given before. */
    public String next() {
        long now = clock.millis() * 10_000 + GREGORIAN;
        long time = last.updateAndGet(before -> Math.max(before + STEP, now));
        long node = ThreadLocalRandom.current().nextLong() & 0xFFFF_FFFF_FFFFL;
        long sequence = 0x8000L | ThreadLocalRandom.current().nextInt(0x4000);
        return "%012x1%03x%04x%012x".formatted(time >>> 16, time >>> 4 & 0xFFF, sequence, node);
    }
}
