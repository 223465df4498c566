package salesassistant.app.warehouse.databricks;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.springframework.util.unit.DataSize;
import salesassistant.app.identity.Caller;
import salesassistant.app.workspace.Credential;
import salesassistant.app.workspace.Workspaces;

/** Warehouses and callers for tests. */
final class Warehouses {

    /** The id of the simulated workspace's warehouse. */
    static final String ID = "5a6b7c8d9e0f1a2b";

    private Warehouses() {}

    static DatabricksWarehouse at(URI host) {
        return at(host, Duration.ofMinutes(3), 1_000_000);
    }

    static DatabricksWarehouse at(URI host, Duration patience, long rowLimit) {
        return new DatabricksWarehouse(
                Workspaces.at(host),
                new DatabricksSettings(
                        host.toString(), ID, "", "", "", patience, 4, rowLimit, DataSize.ofGigabytes(1)));
    }

    static Caller anna(Credential credential) {
        return new Caller("anna", "Anna", Optional.of(credential));
    }
}
