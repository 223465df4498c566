package salesassistant.app.warehouse.databricks;

import java.time.Duration;
import salesassistant.app.warehouse.Warehouse.Check;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.app.warehouse.WarehouseFailure.Kind;

/** How the last statements did: without a caller's credential the warehouse cannot be asked. */
final class Health {

    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    private volatile long brokenSince = System.nanoTime() - REMEMBERED.toNanos();
    private volatile String words = "No statement has run yet.";

    void well() {
        brokenSince = System.nanoTime() - REMEMBERED.toNanos();
        words = "The last statement succeeded.";
    }

    WarehouseFailure noted(WarehouseFailure failure) {
        if (failure.kind() == Kind.UNREACHABLE) {
            brokenSince = System.nanoTime();
            words = "The warehouse cannot be reached: " + failure.getCause();
        }
        return failure;
    }

    Check check() {
        return new Check(System.nanoTime() - brokenSince >= REMEMBERED.toNanos(), words);
    }
}
