package salesassistant.simulator.statements;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import salesassistant.simulator.Knobs;
import salesassistant.simulator.http.ApiFailure;
import salesassistant.simulator.people.User;
import salesassistant.simulator.sql.SqlEngine;
import salesassistant.simulator.sql.SqlFailure;
import salesassistant.simulator.time.SimulatedClock;
import salesassistant.simulator.warehouses.Warehouse;

/** Runs statements on the warehouse and keeps them as long as a workspace does. */
public final class Statements {

    private static final Duration RESULT_KEPT = Duration.ofHours(1);
    private static final Duration RECORD_KEPT = Duration.ofHours(12);

    private final SqlEngine engine;
    private final Warehouse warehouse;
    private final SimulatedClock clock;
    private final Knobs knobs;
    private final Path folder;
    private final Map<String, Statement> kept = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("statement-", 1).factory());

    public Statements(SqlEngine engine, Warehouse warehouse, SimulatedClock clock, Knobs knobs, Path folder) {
        this.engine = engine;
        this.warehouse = warehouse;
        this.clock = clock;
        this.knobs = knobs;
        this.folder = folder;
    }

    /** Starts a statement as somebody; a warehouse that sleeps is waking when this returns. */
    public Statement submit(User user, StatementRequest request) {
        if (!request.warehouse().equals(Warehouse.ID)) {
            throw ApiFailure.missing("SQL warehouse " + request.warehouse() + " does not exist.");
        }
        forgetTheOld();
        var statement = new Statement(UUID.randomUUID().toString(), user, request, clock.instant());
        kept.put(statement.id(), statement);
        warehouse.start();
        threads.execute(() -> run(statement));
        return statement;
    }

    private void run(Statement statement) {
        try {
            warehouse.awaitRunning(statement::cancelRequested);
            if (statement.cancelRequested()) {
                statement.canceled(clock.instant());
                return;
            }
            statement.runs();
            linger(statement);
            var rows = engine.run(statement.user(), statement.request().sql(), statement.id());
            var result = new ResultWriter(statement.request(), knobs, folder, statement.id()).write(rows);
            statement.succeeded(result, clock.instant());
        } catch (SqlFailure refused) {
            end(statement, refused);
        } catch (Exception broken) {
            // Whatever it is, also of those that nobody declared: a statement ends.
            statement.failed("[INTERNAL_ERROR] " + broken, clock.instant());
        }
    }

    private void end(Statement statement, SqlFailure refused) {
        if (refused.cancelled()) {
            statement.canceled(clock.instant());
        } else {
            statement.failed(String.valueOf(refused.getMessage()), clock.instant());
        }
    }

    private void linger(Statement statement) throws InterruptedException {
        var until = clock.instant().plus(knobs.statementTakes());
        while (clock.instant().isBefore(until)) {
            if (statement.cancelRequested() && !knobs.ignoresCancel()) {
                throw SqlFailure.stopped();
            }
            Thread.sleep(5);
        }
    }

    /** One's own statement; somebody else's is refused, a forgotten one is missing. */
    public Statement find(User user, String id) {
        var statement = kept.get(id);
        if (statement == null || statement.created().plus(RECORD_KEPT).isBefore(clock.instant())) {
            throw new ApiFailure(404, "NOT_FOUND", "The statement " + id + " was not found.");
        }
        if (!statement.user().equals(user)) {
            throw ApiFailure.denied("You do not have permission to view the statement " + id + ".");
        }
        var ended = statement.ended();
        if (ended != null && ended.plus(RESULT_KEPT).isBefore(clock.instant())) {
            statement.close();
        }
        return statement;
    }

    /** Asks for an end; whether it comes before the result is a race. */
    public void cancel(Statement statement) {
        if (!knobs.ignoresCancel()) {
            statement.requestCancel();
            engine.cancel(statement.id());
        }
    }

    /** All that are remembered, newest first. */
    public List<Statement> all() {
        return kept.values().stream()
                .sorted(java.util.Comparator.comparing(Statement::created).reversed())
                .toList();
    }

    /** Stops and forgets everything. */
    public void reset() {
        for (var statement : kept.values()) {
            statement.requestCancel();
            engine.cancel(statement.id());
            statement.close();
        }
        kept.clear();
    }

    private void forgetTheOld() {
        var old = clock.instant().minus(RECORD_KEPT);
        Collection<Statement> all = kept.values();
        all.removeIf(statement -> {
            var gone = statement.created().isBefore(old) && statement.state().terminal();
            if (gone) {
                statement.close();
            }
            return gone;
        });
    }
}
