package salesassistant.app.warehouse.databricks;

import org.junit.jupiter.api.BeforeAll;
import salesassistant.app.identity.Caller;
import salesassistant.app.warehouse.Warehouse;
import salesassistant.app.warehouse.WarehouseContract;

/** What every warehouse promises, at the simulated workspace with a real Spark behind it. */
class DatabricksWarehouseTests extends WarehouseContract {

    @BeforeAll
    static void asNew() {
        Simulated.CONTROL.reset();
    }

    @Override
    protected Warehouse warehouse() {
        return Simulated.WAREHOUSE;
    }

    @Override
    protected Caller caller() {
        return Simulated.somebody("anna");
    }

    @Override
    protected String slow() {
        return "SELECT sum(id % 7) FROM range(0, 1000000000000, 1, 1)";
    }

    @Override
    protected String threeThousandRows() {
        return "SELECT id FROM range(3000) ORDER BY id";
    }
}
