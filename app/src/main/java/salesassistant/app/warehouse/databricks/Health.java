package salesassistant.app.warehouse.databricks;

import java.time.Duration;
import salesassistant.app.warehouse.Warehouse.Check;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.app.warehouse.WarehouseFailure.Kind;
import salesassistant.app.workspace.WorkspaceFailure;

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
        if (unanswered(failure)) {
            brokenSince = System.nanoTime();
            words = "The warehouse cannot be reached: " + failure.getCause();
        }
        return failure;
    }

    /** What the warehouse says of one person's statement is no reason to keep everybody away. */
    private static boolean unanswered(WarehouseFailure failure) {
        return failure.kind() == Kind.UNREACHABLE
                && failure.getCause() instanceof WorkspaceFailure call
                && call.kind() == WorkspaceFailure.Kind.UNREACHABLE;
    }

    Check check() {
        return new Check(System.nanoTime() - brokenSince >= REMEMBERED.toNanos(), words);
    }
}
