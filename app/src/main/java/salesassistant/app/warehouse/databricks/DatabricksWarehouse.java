package salesassistant.app.warehouse.databricks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;
import salesassistant.app.warehouse.Page;
import salesassistant.app.warehouse.Warehouse;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.app.warehouse.WarehouseFailure.Kind;
import salesassistant.app.warehouse.databricks.OpenResults.OpenResult;
import salesassistant.app.workspace.Workspace;
import salesassistant.app.workspace.WorkspaceFailure;
import salesassistant.semantics.result.ResultTable;
import salesassistant.semantics.sql.SqlStatement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A SQL warehouse of the workspace; every statement runs with the rights its caller lent, and never with others. */
final class DatabricksWarehouse implements Warehouse {

    private final StatementCalls calls;
    private final Execution execution;
    private final OpenResults open = new OpenResults();
    private final Health health = new Health();
    private final Semaphore places;
    private final int statements;

    DatabricksWarehouse(Workspace workspace, DatabricksSettings settings) {
        this.calls = new StatementCalls(workspace, settings);
        this.execution = new Execution(calls, settings.patience());
        this.statements = settings.statements();
        this.places = new Semaphore(statements, true);
    }

    @Override
    public Fetched run(SqlStatement statement, Page page, Caller caller, Deadline deadline) {
        var lent = caller.credential().orElseThrow(() -> new WarehouseFailure(Kind.SIGN_IN_AGAIN, null));
        enter(deadline);
        try {
            var fetched = new Run(statement, page, caller, new Errand(lent, deadline)).fetch();
            health.well();
            return fetched;
        } catch (WorkspaceFailure failure) {
            throw health.noted(DatabricksFailures.of(failure));
        } catch (WarehouseFailure failure) {
            throw health.noted(failure);
        } finally {
            places.release();
        }
    }

    private void enter(Deadline deadline) {
        if (deadline.cancellation().cancelled()) {
            throw new WarehouseFailure(Kind.CANCELLED, null);
        }
        try {
            if (!places.tryAcquire(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS)) {
                throw new WarehouseFailure(Kind.BUSY, null);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new WarehouseFailure(Kind.CANCELLED, stopped);
        }
    }

    @Override
    public Check check() {
        return health.check();
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities("Databricks", statements);
    }

    /** One page of one statement's result, from the rows the workspace still keeps or by running it. */
    private final class Run {

        private final SqlStatement statement;
        private final Page page;
        private final Caller caller;
        private final Errand errand;

        Run(SqlStatement statement, Page page, Caller caller, Errand errand) {
            this.statement = statement;
            this.page = page;
            this.caller = caller;
            this.errand = errand;
        }

        Fetched fetch() {
            var kept = page.offset() == 0 ? Optional.<OpenResult>empty() : open.find(caller, statement);
            return kept.flatMap(this::further).orElseGet(() -> executed(kept));
        }

        /** A page of a kept result; empty when the workspace does not have it any more. */
        private Optional<Fetched> further(OpenResult kept) {
            try {
                return Optional.of(page(kept, MissingNode.getInstance(), Duration.ZERO));
            } catch (WorkspaceFailure failure) {
                open.forget(caller, statement);
                return switch (failure.kind()) {
                    case NOT_FOUND, REJECTED, FORBIDDEN -> Optional.empty();
                    case CANCELLED, TIMED_OUT, SIGN_IN, BUSY, UNREACHABLE, MALFORMED -> throw failure;
                };
            }
        }

        private Fetched executed(Optional<OpenResult> before) {
            if (page.offset() > 0 && statement.columns().isEmpty()) {
                // Nobody promised an order, so another run could repeat rows or leave some out.
                throw new WarehouseFailure(Kind.RESULT_EXPIRED, null);
            }
            var began = System.nanoTime();
            var ended = whole();
            var result = new OpenResult(ended.id(), manifest(ended));
            if (before.isPresent()
                    && before.get().manifest().rows() != result.manifest().rows()) {
                // The pages before this one were of other rows.
                throw new WarehouseFailure(Kind.RESULT_EXPIRED, null);
            }
            open.keep(caller, statement, result);
            return page(result, ended.result(), Duration.ofNanos(System.nanoTime() - began));
        }

        /** A result too large to come with the reply is run again for links to it. */
        private StatementReply whole() {
            try {
                var inline = execution.run(statement, false, errand);
                return manifest(inline).truncated() ? execution.run(statement, true, errand) : inline;
            } catch (WarehouseFailure failure) {
                if (failure.kind() != Kind.TOO_LARGE) {
                    throw failure;
                }
                return execution.run(statement, true, errand);
            }
        }

        private Fetched page(OpenResult result, JsonNode first, Duration executing) {
            var began = System.nanoTime();
            var manifest = result.manifest();
            if (manifest.truncated()) {
                throw new WarehouseFailure(Kind.TOO_LARGE, null);
            }
            var cells = new Cells(statement.columns(), manifest.columns());
            var chunks = new Chunks(calls, result.statement(), errand);
            List<List<@Nullable Object>> rows = new ArrayList<>();
            for (var place : manifest.chunks()) {
                if (place.overlaps(page)) {
                    var came = place.index() == 0 ? first : MissingNode.getInstance();
                    chunks.rows(place, page, came).forEach(texts -> rows.add(cells.row(texts)));
                }
            }
            var table = new ResultTable(cells.columns(), rows, manifest.rows());
            return new Fetched(table, executing, Duration.ofNanos(System.nanoTime() - began));
        }

        private static Manifest manifest(StatementReply reply) {
            return reply.manifest().orElseThrow(() -> new WarehouseFailure(Kind.UNREADABLE, null));
        }
    }
}
