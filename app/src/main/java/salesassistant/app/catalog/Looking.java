package salesassistant.app.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;
import salesassistant.app.warehouse.Page;
import salesassistant.app.warehouse.Warehouse;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.semantics.catalog.CatalogException;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.catalog.check.DataCheck;
import salesassistant.semantics.query.Column;
import salesassistant.semantics.result.ResultTable;
import salesassistant.semantics.sql.SqlStatement;

/** Looks into the data as a caller, before she has asked anything. */
final class Looking {

    private static final Logger LOG = LoggerFactory.getLogger(Looking.class);
    private static final int AT_ONCE = 2;
    private static final int MOST_CHECKED = 100_000;

    private final Warehouse warehouse;
    private final Caller caller;
    private final Deadline deadline;

    Looking(Warehouse warehouse, Caller caller, Deadline deadline) {
        this.warehouse = warehouse;
        this.caller = caller;
        this.deadline = deadline;
    }

    /** Runs a statement of ours without values. */
    ResultTable run(String sql, List<Object> parameters, List<Column> columns, int most) {
        return run(new SqlStatement(sql, parameters, sql, columns), most);
    }

    ResultTable run(SqlStatement statement, int most) {
        return warehouse.run(statement, Page.first(most), caller, deadline).table();
    }

    /** Holds the catalog against the data; what is not fatal is only logged. */
    void check(DataCheck check) {
        verdict(check).ifPresent(complaint -> {
            switch (check.severity()) {
                case REFUSE -> throw new CatalogException(complaint);
                case MENTION -> LOG.info(complaint);
            }
        });
    }

    private Optional<String> verdict(DataCheck check) {
        try {
            return check.complaint(texts(run(check.sql(), List.of(), List.of(), MOST_CHECKED)));
        } catch (WarehouseFailure failure) {
            if (failure.kind() != WarehouseFailure.Kind.REFUSED) {
                throw failure;
            }
            LOG.warn("A check of the catalog cannot be run: {}: {}", check.name(), reason(failure));
            return Optional.of("It does not hold that " + lower(check.name()) + ".");
        }
    }

    private static String lower(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /** What an engine said, where it said anything. */
    static String reason(RuntimeException failure) {
        var cause = failure.getCause();
        return String.valueOf((cause == null ? failure : cause).getMessage());
    }

    /** Does several things side by side, but few, so that a small warehouse is left to those who ask. */
    static <T> List<T> sideBySide(List<Callable<T>> tasks) {
        try (var threads =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            var pending = tasks.stream().map(threads::submit).toList();
            var done = new ArrayList<T>();
            try {
                for (var task : pending) {
                    done.add(task.get());
                }
            } catch (ExecutionException failed) {
                threads.shutdownNow();
                throw failed.getCause() instanceof RuntimeException known ? known : new IllegalStateException(failed);
            } catch (InterruptedException stopped) {
                threads.shutdownNow();
                Thread.currentThread().interrupt();
                throw new WarehouseFailure(WarehouseFailure.Kind.CANCELLED, stopped);
            }
            return done;
        }
    }

    static List<List<@Nullable String>> texts(ResultTable table) {
        var rows = new ArrayList<List<@Nullable String>>();
        for (var row : table.rows()) {
            var texts = new ArrayList<@Nullable String>();
            row.forEach(cell -> texts.add(cell == null ? null : cell.toString()));
            rows.add(texts);
        }
        return rows;
    }

    static Column column(String name, Column.Kind kind) {
        return new Column(name, kind, Unit.NUMBER, 0, Optional.empty(), Optional.of(name));
    }
}
