package salesassistant.simulator.warehouses;

import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import salesassistant.simulator.Knobs;
import salesassistant.simulator.time.SimulatedClock;

/** A SQL warehouse: stopped, starting or running. */
public final class Warehouse {

    /** The only one there is. */
    public static final String ID = "5a6b7c8d9e0f1a2b";

    private final SimulatedClock clock;
    private final Knobs knobs;
    private @Nullable Instant readyAt;

    public Warehouse(SimulatedClock clock, Knobs knobs) {
        this.clock = clock;
        this.knobs = knobs;
        readyAt = Instant.MIN;
    }

    public synchronized String state() {
        return readyAt == null ? "STOPPED" : clock.instant().isBefore(readyAt) ? "STARTING" : "RUNNING";
    }

    public synchronized void start() {
        if (readyAt == null) {
            readyAt = clock.instant().plus(knobs.coldStart());
        }
    }

    public synchronized void stop() {
        readyAt = null;
    }

    /** Running, as it is when the simulator starts. */
    public synchronized void reset() {
        readyAt = Instant.MIN;
    }

    /** Starts when it must, and returns when it runs or the wait is given up. */
    public void awaitRunning(BooleanSupplier givenUp) throws InterruptedException {
        start();
        while (!state().equals("RUNNING") && !givenUp.getAsBoolean()) {
            start();
            Thread.sleep(10);
        }
    }
}
