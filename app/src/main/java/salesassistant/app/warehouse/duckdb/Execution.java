package salesassistant.app.warehouse.duckdb;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.warehouse.Page;
import salesassistant.app.warehouse.Warehouse;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.app.warehouse.WarehouseFailure.Kind;
import salesassistant.semantics.sql.SqlStatement;

/** One run of one statement: executed by a worker, awaited by whoever asked, stopped by anyone. */
final class Execution implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Execution.class);
    private static final long INTERRUPT_AGAIN_MILLIS = 10;
    private static final int INTERRUPTS = 500;

    private final DuckDbFile file;
    private final SqlStatement statement;
    private final Page page;

    private final long submitted = System.nanoTime();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private @Nullable Statement running;
    private volatile @Nullable Kind stopped;
    private Warehouse.@Nullable Fetched result;
    private @Nullable WarehouseFailure failure;

    Execution(DuckDbFile file, SqlStatement statement, Page page) {
        this.file = file;
        this.statement = statement;
        this.page = page;
    }

    @Override
    public void run() {
        try (var connection = file.connect()) {
            finish(execute(connection), null);
        } catch (SQLException | WarehouseFailure thrown) {
            finish(null, failure(thrown));
        } catch (Throwable thrown) {
            // Whatever went wrong, somebody waits for the end.
            finish(null, new WarehouseFailure(Kind.REFUSED, thrown));
        }
    }

    private Warehouse.Fetched execute(Connection connection) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement.text())) {
            var parameters = statement.parameters();
            for (int i = 0; i < parameters.size(); i++) {
                prepared.setObject(i + 1, parameters.get(i));
            }
            start(prepared);
            try (var rows = prepared.executeQuery()) {
                var executed = System.nanoTime();
                var table = Rows.read(rows, statement.columns(), page, this::stopIfAsked);
                return new Warehouse.Fetched(
                        table, Duration.ofNanos(executed - submitted), Duration.ofNanos(System.nanoTime() - executed));
            }
        }
    }

    /** Asks the engine to stop; the first reason given is the one told. */
    void stop(Kind why) {
        lock.lock();
        try {
            if (stopped == null) {
                stopped = why;
            }
            interruptEngine();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for the result, and stops the engine when the deadline passes or the statement is called off. */
    Warehouse.Fetched await(Deadline deadline) {
        lock.lock();
        try {
            while (!ended() && stopped == null) {
                if (changed.awaitNanos(deadline.remaining().toNanos()) <= 0) {
                    stop(Kind.TIMED_OUT);
                }
            }
            awaitStop();
            return outcome();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            stop(Kind.CANCELLED);
            throw new WarehouseFailure(Kind.CANCELLED, interrupted);
        } finally {
            lock.unlock();
        }
    }

    /** An interrupt that reaches the engine just before it begins is forgotten by it, so it is sent until it has ended. */
    private void awaitStop() throws InterruptedException {
        for (int i = 0; i < INTERRUPTS && running != null && !ended(); i++) {
            interruptEngine();
            var _ = changed.await(INTERRUPT_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private Warehouse.Fetched outcome() {
        if (result != null) {
            return result;
        }
        if (failure != null) {
            throw failure;
        }
        throw new WarehouseFailure(stopped == null ? Kind.CANCELLED : stopped, null);
    }

    private void start(Statement begun) {
        lock.lock();
        try {
            stopIfAsked();
            running = begun;
        } finally {
            lock.unlock();
        }
    }

    private void finish(Warehouse.@Nullable Fetched table, @Nullable WarehouseFailure thrown) {
        lock.lock();
        try {
            running = null;
            result = table;
            failure = thrown;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private boolean ended() {
        return result != null || failure != null;
    }

    private void stopIfAsked() {
        var why = stopped;
        if (why != null) {
            throw new WarehouseFailure(why, null);
        }
    }

    private void interruptEngine() {
        try {
            if (running != null) {
                running.cancel();
            }
        } catch (SQLException alreadyOver) {
            LOG.debug("The statement was over before it could be stopped.", alreadyOver);
        }
    }

    private WarehouseFailure failure(Exception thrown) {
        var why = stopped;
        if (why != null) {
            return new WarehouseFailure(why, thrown);
        }
        return thrown instanceof WarehouseFailure known ? known : DuckDbFailures.classify((SQLException) thrown);
    }
}
