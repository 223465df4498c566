package salesassistant.evaluation;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.lang.management.ThreadMXBean;
import java.util.Locale;

/** What else the machine has to do, which decides how far times may be trusted. */
final class Busyness {

    private static final long WORK = 500_000_000;

    private Busyness() {}

    static BenchLine measure() {
        OperatingSystemMXBean machine = ManagementFactory.getOperatingSystemMXBean();
        return BenchLine.told(
                "load of the last minute on %d processors; a second of computing takes"
                        .formatted(machine.getAvailableProcessors()),
                String.format(Locale.ROOT, "%.1f; %.1f s", machine.getSystemLoadAverage(), slowness()));
    }

    /** How much longer half a second of one processor's time takes, because others want it too. */
    private static double slowness() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = System.nanoTime();
        long worked = threads.getCurrentThreadCpuTime();
        long until = worked + WORK;
        while (worked < until) {
            worked = threads.getCurrentThreadCpuTime();
        }
        return (double) (System.nanoTime() - start) / WORK;
    }
}
