package salesassistant.app.warehouse.databricks;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.app.warehouse.WarehouseFailure.Kind;

/** Waits between two looks at a statement, longer each time, and never beyond its deadline. */
final class Pauses {

    private static final long SHORTEST_MILLIS = 20;
    private static final long LONGEST_MILLIS = 1000;

    /** Waits after a look, the first being 0; ends at once with a failure when the work is called off or out of time. */
    void after(int look, Deadline deadline) {
        var grown = (long) (SHORTEST_MILLIS * Math.pow(1.5, Math.min(look, 20)));
        var pause = Math.min(
                Duration.ofMillis(Math.min(grown, LONGEST_MILLIS)).toNanos(),
                deadline.remaining().toNanos());
        var calledOff = new CountDownLatch(1);
        try (var _ = deadline.cancellation().whenCancelled(calledOff::countDown)) {
            if (calledOff.await(pause, TimeUnit.NANOSECONDS)) {
                throw new WarehouseFailure(Kind.CANCELLED, null);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new WarehouseFailure(Kind.CANCELLED, stopped);
        }
    }
}
