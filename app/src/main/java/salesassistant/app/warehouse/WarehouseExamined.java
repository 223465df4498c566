package salesassistant.app.warehouse;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import salesassistant.app.doctor.Examined;
import salesassistant.app.doctor.Finding;
import salesassistant.app.doctor.Visit;
import salesassistant.app.identity.Caller;
import salesassistant.app.workspace.WorkspaceSettings;
import salesassistant.semantics.sql.SqlStatement;

/** Whether a statement runs: the smallest there is, as whoever lends a credential. */
@Component
@Order(30)
class WarehouseExamined implements Examined {

    private static final String SMALLEST = "SELECT 1 AS one";

    private final Warehouse warehouse;
    private final WorkspaceSettings workspace;

    WarehouseExamined(Warehouse warehouse, WorkspaceSettings workspace) {
        this.warehouse = warehouse;
        this.workspace = workspace;
    }

    @Override
    public String connection() {
        return "Warehouse";
    }

    @Override
    public Finding examine(Visit visit) {
        if (workspace.given() && visit.as().isEmpty()) {
            return Finding.untried(
                    "Statements run with the rights of whoever asks, and nobody has signed in.",
                    "Sign in and ask a question, or run ./doctor as a developer.");
        }
        try {
            var statement = new SqlStatement(SMALLEST, List.of(), SMALLEST, List.of());
            var fetched = warehouse.run(
                    statement, Page.first(1), new Caller("doctor", "Doctor", visit.as()), visit.deadline());
            return Finding.works(warehouse.capabilities().name() + " ran a statement in "
                    + fetched.executing().plus(fetched.fetching()).toMillis() + " ms.");
        } catch (WarehouseFailure failure) {
            return Finding.fails(
                    warehouse.capabilities().name() + " did not run a statement (" + failure.kind() + ").",
                    remedy(failure.kind()));
        }
    }

    private static String remedy(WarehouseFailure.Kind kind) {
        return switch (kind) {
            case SIGN_IN_AGAIN -> "See what is said of the sign-in.";
            case NO_PERMISSION -> "Let the person, or her group, use the warehouse (CAN USE).";
            case NO_SUCH_DATA, REFUSED -> "Check the warehouse's id in the settings.";
            case WAREHOUSE_STARTING, TIMED_OUT -> "It may be asleep: try again in a few minutes.";
            case UNREACHABLE -> "See what is said of the workspace; then whether the warehouse is there and may start.";
            case CANCELLED, TOO_LARGE, BUSY, RESULT_EXPIRED, INCOMPLETE, UNREADABLE ->
                "Try again; if it stays, look at the server's log.";
        };
    }
}
