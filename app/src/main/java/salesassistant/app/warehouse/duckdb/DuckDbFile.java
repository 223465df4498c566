package salesassistant.app.warehouse.duckdb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.app.warehouse.WarehouseFailure.Kind;

/** The data file, opened once, read-only and locked down; every statement gets a connection of its own. */
final class DuckDbFile implements AutoCloseable {

    private final Path path;
    private final DuckDbSettings settings;
    private @Nullable DuckDBConnection opened;

    DuckDbFile(DuckDbSettings settings) {
        this.path = settings.file();
        this.settings = settings;
    }

    /** A connection that nothing else uses, with nothing left behind by an earlier statement. */
    DuckDBConnection connect() throws SQLException {
        return (DuckDBConnection) opened().duplicate();
    }

    synchronized DuckDBConnection opened() throws SQLException {
        if (opened == null) {
            if (!Files.isRegularFile(path)) {
                throw new WarehouseFailure(Kind.UNREACHABLE, null);
            }
            opened = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:" + path, locks());
        }
        return opened;
    }

    private Properties locks() {
        var locks = new Properties();
        locks.setProperty("access_mode", "READ_ONLY");
        locks.setProperty("enable_external_access", "false");
        locks.setProperty("autoinstall_known_extensions", "false");
        locks.setProperty("autoload_known_extensions", "false");
        locks.setProperty("allow_community_extensions", "false");
        locks.setProperty("memory_limit", settings.memory());
        locks.setProperty("threads", String.valueOf(settings.threadsUsed()));
        locks.setProperty("max_temp_directory_size", "4GB");
        locks.setProperty("lock_configuration", "true");
        locks.setProperty("jdbc_stream_results", "true");
        return locks;
    }

    @Override
    public synchronized void close() throws SQLException {
        if (opened != null) {
            opened.close();
            opened = null;
        }
    }
}
