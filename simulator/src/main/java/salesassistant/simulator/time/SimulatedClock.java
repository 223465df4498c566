package salesassistant.simulator.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The workspace's time: the machine's, moved ahead and hurried as a test wishes. */
public final class SimulatedClock extends Clock {

    private Instant shown = Instant.now();
    private long since = System.nanoTime();
    private double speed = 1;

    @Override
    public synchronized Instant instant() {
        return shown.plusNanos((long) ((System.nanoTime() - since) * speed));
    }

    /** Moves the time ahead at once. */
    public synchronized void advance(Duration by) {
        set(instant().plus(by), speed);
    }

    /** Lets the time run that many times as fast as the machine's. */
    public synchronized void run(double times) {
        set(instant(), times);
    }

    /** The machine's time again, at its own speed. */
    public synchronized void reset() {
        set(Instant.now(), 1);
    }

    /** Lets simulated time pass. */
    public void sleep(Duration simulated) throws InterruptedException {
        double times;
        synchronized (this) {
            times = speed;
        }
        Thread.sleep(Duration.ofNanos((long) (simulated.toNanos() / times)));
    }

    private void set(Instant now, double times) {
        shown = now;
        since = System.nanoTime();
        speed = times;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
