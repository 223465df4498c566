package salesassistant.app.warehouse.duckdb;

import java.sql.SQLException;
import java.util.Map;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.app.warehouse.WarehouseFailure.Kind;

/** What DuckDB's messages mean; it gives no error codes, so the message's first words decide. */
final class DuckDbFailures {

    private static final Map<String, Kind> MEANINGS = Map.of(
            "Out of Memory Error", Kind.TOO_LARGE,
            "Catalog Error: Table with name", Kind.NO_SUCH_DATA,
            "IO Error", Kind.UNREACHABLE,
            "Connection Error", Kind.UNREACHABLE);

    private DuckDbFailures() {}

    static WarehouseFailure classify(SQLException thrown) {
        var message = String.valueOf(thrown.getMessage());
        var kind = MEANINGS.entrySet().stream()
                .filter(meaning -> message.contains(meaning.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Kind.REFUSED);
        return new WarehouseFailure(kind, thrown);
    }
}
