package salesassistant.app.store.sqlite;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import salesassistant.app.problem.SettingException;
import salesassistant.app.store.StoreSettings;

/** The file: opened, found whole and writable, and brought to the newest form, or the start ends with what to do. */
final class SqliteStore {

    private static final String MIGRATIONS = "classpath:db/migration";
    private static final int CONNECTIONS = 4;
    private static final int PATIENCE_MS = 10_000;

    private SqliteStore() {}

    static HikariDataSource open(StoreSettings settings) {
        if (!settings.inMemory()) {
            makeForOurselves(settings.path());
        }
        var trouble = new SqliteTrouble(settings.path());
        var pool = pool(settings, trouble);
        try {
            check(pool, trouble);
            migrate(pool, trouble);
            return pool;
        } catch (RuntimeException failure) {
            pool.close();
            throw failure;
        }
    }

    /** What people asked is nobody else's to read on this machine. */
    private static void makeForOurselves(Path file) {
        try {
            var folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            if (!Files.exists(file)
                    && FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file,
                        PosixFilePermissions.asFileAttribute(Set.copyOf(PosixFilePermissions.fromString("rw-------"))));
            }
        } catch (IOException failure) {
            throw new SettingException(
                    "The store " + file + " cannot be made ("
                            + failure.getClass().getSimpleName() + ").",
                    "Let the user of the server write that folder, or name another: STORE_FILE=/some/folder/assistant.db.");
        }
    }

    private static HikariDataSource pool(StoreSettings settings, SqliteTrouble trouble) {
        var pool = new HikariConfig();
        pool.setDataSource(source(settings));
        pool.setPoolName("store");
        pool.setConnectionTimeout(PATIENCE_MS);
        // A database in memory is its connection: there is one, and it stays.
        pool.setMaximumPoolSize(settings.inMemory() ? 1 : CONNECTIONS);
        pool.setMinimumIdle(1);
        pool.setMaxLifetime(0);
        pool.setIdleTimeout(0);
        try {
            return new HikariDataSource(pool);
        } catch (RuntimeException failure) {
            throw trouble.of(failure);
        }
    }

    private static DataSource source(StoreSettings settings) {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // Acknowledged is kept, whatever happens to the machine.
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(PATIENCE_MS);
        config.enforceForeignKeys(true);
        // A transaction that first reads and then writes would fail where another writes in between.
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + (settings.inMemory() ? ":memory:" : settings.path()));
        return source;
    }

    private static void check(DataSource store, SqliteTrouble trouble) {
        try (var connection = store.getConnection();
                var statement = connection.createStatement()) {
            try (var found = statement.executeQuery("PRAGMA quick_check(1)")) {
                if (!found.next() || !"ok".equals(found.getString(1))) {
                    throw trouble.damaged();
                }
            }
            // Fails on a file that may only be read, and changes nothing.
            connection.setAutoCommit(false);
            statement.execute("CREATE TABLE written_to (one INTEGER)");
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException failure) {
            throw trouble.of(failure);
        }
    }

    private static void migrate(DataSource store, SqliteTrouble trouble) {
        try {
            // Rooms number their tables independently of each other.
            Flyway.configure()
                    .dataSource(store)
                    .locations(MIGRATIONS)
                    .outOfOrder(true)
                    .load()
                    .migrate();
        } catch (FlywayException failure) {
            throw trouble.of(failure);
        }
    }
}
