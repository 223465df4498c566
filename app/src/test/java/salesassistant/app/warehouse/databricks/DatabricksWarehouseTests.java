package salesassistant.app.warehouse.databricks;

import org.junit.jupiter.api.BeforeAll;
import salesassistant.app.TinySample;
import salesassistant.app.identity.Caller;
import salesassistant.app.warehouse.Warehouse;
import salesassistant.app.warehouse.WarehouseContract;
import salesassistant.app.workspace.Workspaces;
import salesassistant.simulator.SimulatorProcess;

/** What every warehouse promises, at the simulated workspace with a real Spark behind it. */
class DatabricksWarehouseTests extends WarehouseContract {

    private static final SimulatorProcess SIMULATOR =
            SimulatorProcess.shared(TinySample.folder().resolve("sales.duckdb"));
    private static final DatabricksWarehouse WAREHOUSE = Warehouses.at(SIMULATOR.address());

    @BeforeAll
    static void wake() {
        SIMULATOR.control().reset();
        SIMULATOR.control().knobs("{\"cold_start_ms\": 0}");
    }

    @Override
    protected Warehouse warehouse() {
        return WAREHOUSE;
    }

    @Override
    protected Caller caller() {
        return Warehouses.anna(Workspaces.lent(SIMULATOR.tokenOf("anna")));
    }

    @Override
    protected String slow() {
        return "SELECT sum(a.id * b.id % 7) FROM range(10000000) a CROSS JOIN range(1000000) b";
    }

    @Override
    protected String threeThousandRows() {
        return "SELECT id FROM range(3000) ORDER BY id";
    }
}
