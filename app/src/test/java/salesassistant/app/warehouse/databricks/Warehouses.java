package salesassistant.app.warehouse.databricks;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;
import salesassistant.app.identity.Caller;
import salesassistant.app.warehouse.Warehouse.Fetched;
import salesassistant.app.workspace.Credential;
import salesassistant.app.workspace.Workspaces;
import salesassistant.semantics.sql.SqlStatement;

/** Warehouses and callers for tests. */
final class Warehouses {

    /** The id of the simulated workspace's warehouse. */
    static final String ID = "5a6b7c8d9e0f1a2b";

    private Warehouses() {}

    static DatabricksWarehouse at(URI host) {
        return at(host, Duration.ofMinutes(3), 1_000_000);
    }

    static DatabricksWarehouse at(URI host, Duration patience, long rowLimit) {
        return new DatabricksWarehouse(Workspaces.at(host), settings(host, 4, patience, rowLimit));
    }

    static DatabricksSettings settings(URI host, int statements, Duration patience, long rowLimit) {
        return new DatabricksSettings(
                host.toString(), ID, "", "", "", patience, statements, rowLimit, DataSize.ofGigabytes(1));
    }

    static Caller anna(Credential credential) {
        return new Caller("anna", "Anna", Optional.of(credential));
    }

    static SqlStatement sql(String text) {
        return new SqlStatement(text, List.of(), text, List.of());
    }

    /** The first column. */
    static List<@Nullable Object> ids(Fetched fetched) {
        var ids = new ArrayList<@Nullable Object>();
        fetched.table().rows().forEach(row -> ids.add(row.getFirst()));
        return ids;
    }
}
