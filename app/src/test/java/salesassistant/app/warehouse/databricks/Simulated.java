package salesassistant.app.warehouse.databricks;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import salesassistant.app.TinySample;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;
import salesassistant.app.warehouse.Page;
import salesassistant.app.warehouse.Warehouse.Fetched;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.app.workspace.Workspaces;
import salesassistant.semantics.sql.SqlStatement;
import salesassistant.simulator.Control;
import salesassistant.simulator.SimulatorProcess;

/** The simulated workspace, and what statements are sent there in tests. */
final class Simulated {

    static final SimulatorProcess WORKSPACE =
            SimulatorProcess.shared(TinySample.folder().resolve("sales.duckdb"));
    static final Control CONTROL = WORKSPACE.control();
    static final String STATEMENTS = "/api/2.0/sql/statements";
    static final String ONE = STATEMENTS + "/[^/]+";
    static final SqlStatement THREE_THOUSAND = Warehouses.sql("SELECT id FROM range(3000) ORDER BY id");
    static final DatabricksWarehouse WAREHOUSE = Warehouses.at(WORKSPACE.address());

    private Simulated() {}

    static Caller somebody(String name) {
        return Warehouses.anna(Workspaces.lent(WORKSPACE.tokenOf(name)));
    }

    static Fetched run(SqlStatement statement, Page page) {
        return run(statement, page, Deadline.in(Duration.ofSeconds(60)));
    }

    static Fetched run(SqlStatement statement, Page page, Deadline deadline) {
        return WAREHOUSE.run(statement, page, somebody("anna"), deadline);
    }

    static WarehouseFailure failure(SqlStatement statement, Deadline deadline) {
        return catchThrowableOfType(WarehouseFailure.class, () -> run(statement, Page.first(10), deadline));
    }

    /** Lets the next start of a statement go wrong. */
    static void spoilStart(String fields) {
        CONTROL.fault("{\"match\": {\"method\": \"POST\", \"path\": \"" + STATEMENTS + "\"}, " + fields + "}");
    }

    static int started() {
        return CONTROL.count("POST", STATEMENTS);
    }
}
