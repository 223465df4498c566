package salesassistant.simulator.genie;

import java.time.Duration;
import salesassistant.simulator.time.SimulatedClock;

/** Lets simulated time pass, also when the clock is moved ahead or hurried meanwhile. */
final class Pace {

    private static final Duration LOOK = Duration.ofMillis(10);

    private final SimulatedClock clock;

    Pace(SimulatedClock clock) {
        this.clock = clock;
    }

    void pass(Duration simulated) throws InterruptedException {
        var until = clock.instant().plus(simulated);
        while (clock.instant().isBefore(until)) {
            Thread.sleep(LOOK);
        }
    }
}
