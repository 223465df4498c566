package salesassistant.app.warehouse.duckdb;

import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;
import salesassistant.app.warehouse.Page;
import salesassistant.app.warehouse.Warehouse;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.app.warehouse.WarehouseFailure.Kind;
import salesassistant.semantics.sql.SqlStatement;

/**
 * The embedded warehouse. Its native calls would pin the carriers of virtual threads, so they run on a few platform
 * threads of their own, with a bounded queue before them.
 */
final class DuckDbWarehouse implements Warehouse, AutoCloseable {

    private static final int PLACES_IN_QUEUE = 64;

    private final DuckDbFile file;
    private final ThreadPoolExecutor workers;

    DuckDbWarehouse(DuckDbSettings settings) {
        this.file = new DuckDbFile(settings);
        var sideBySide = settings.statementsAtOnce();
        this.workers = new ThreadPoolExecutor(
                sideBySide,
                sideBySide,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(PLACES_IN_QUEUE),
                Thread.ofPlatform().daemon().name("duckdb-", 1).factory());
        workers.allowCoreThreadTimeOut(true);
    }

    @Override
    public Fetched run(SqlStatement statement, Page page, Caller caller, Deadline deadline) {
        var execution = new Execution(file, statement, page);
        try (var _ = deadline.cancellation().whenCancelled(() -> execution.stop(Kind.CANCELLED))) {
            workers.execute(execution);
            return execution.await(deadline);
        } catch (RejectedExecutionException full) {
            throw new WarehouseFailure(Kind.BUSY, full);
        } finally {
            workers.remove(execution);
        }
    }

    @Override
    public Check check() {
        try {
            file.opened();
            return new Check(true, "The data file is open.");
        } catch (SQLException | WarehouseFailure unreachable) {
            return new Check(false, "The data file cannot be opened: " + unreachable.getMessage());
        }
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities("DuckDB", workers.getCorePoolSize());
    }

    @Override
    public void close() throws SQLException {
        workers.shutdownNow();
        file.close();
    }
}
