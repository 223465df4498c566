package salesassistant.app.dashboard.builtin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import salesassistant.app.catalog.OpenCatalog;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;
import salesassistant.app.warehouse.Page;
import salesassistant.app.warehouse.Warehouse;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.query.Columns;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.result.ResultTable;
import salesassistant.semantics.sql.Compilation;
import salesassistant.semantics.sql.Refusal;
import salesassistant.semantics.sql.SqlStatement;

/** Fills one tile: its exact question compiled, run as the caller, and the words that ask the same. */
record TileFilling(Warehouse warehouse, OpenCatalog open, Language language, Caller caller, Deadline deadline) {

    private static final int MOST_ROWS = 500;

    private static final Label NOT_PUBLISHED =
            new Label("Not published for this market.", "Publiceras inte för den här marknaden.");
    private static final Label NOT_FOR_THIS =
            new Label("Cannot be computed for this selection.", "Kan inte räknas ut för det här urvalet.");
    private static final Label NOT_NOW = new Label("Could not be loaded just now.", "Kunde inte laddas just nu.");

    TileView fill(TilePlan plan, boolean ownBoard, Scope board) {
        var queries = new TileQueries(open.catalog());
        var scope = queries.scope(plan, ownBoard, board);
        var query = queries.of(plan, scope);
        return switch (open.compiler().compile(query)) {
            case Compilation.Refused(Refusal.NotPublished _) -> troubled(plan, query, NOT_PUBLISHED);
            case Compilation.Refused _ -> troubled(plan, query, NOT_FOR_THIS);
            case Compilation.Compiled compiled -> run(plan, query, scope, compiled.statement());
        };
    }

    private TileView run(TilePlan plan, Query query, Scope scope, SqlStatement statement) {
        try {
            var all = warehouse
                    .run(statement, Page.first(MOST_ROWS), caller, deadline)
                    .table();
            var table = plan.kind() == TilePlan.Kind.MOVERS ? Movers.of(all, query, () -> losers(query)) : all;
            var questions = new TileQuestions(open, language);
            return new TileView(
                    face(plan, query),
                    query,
                    table,
                    questions.of(plan, query, scope),
                    table.rows().stream()
                            .map(row -> questions.of(plan, query, scope, row.getFirst()))
                            .toList(),
                    new TileView.Why(
                            questions.why(plan, query, scope),
                            table.rows().stream()
                                    .map(row -> questions.why(plan, query, scope, row.getFirst()))
                                    .toList()),
                    Optional.empty());
        } catch (WarehouseFailure failure) {
            return troubled(plan, query, NOT_NOW);
        }
    }

    /** The other end of an order of which only the beginning was fetched. */
    private ResultTable losers(Query query) {
        if (open.compiler().compile(Movers.losersFirst(query)) instanceof Compilation.Compiled compiled) {
            return warehouse
                    .run(compiled.statement(), Page.first(Movers.EACH_WAY), caller, deadline)
                    .table();
        }
        throw new IllegalStateException("A query could be asked in one order and not in the other.");
    }

    private TileView troubled(TilePlan plan, Query query, Label why) {
        var empty = new ResultTable(Columns.of(query, open.catalog()), List.of(), 0);
        return new TileView(
                face(plan, query),
                query,
                empty,
                Optional.empty(),
                List.of(),
                TileView.Why.NOBODY_ASKS,
                Optional.of(why.in(language)));
    }

    private TileFace face(TilePlan plan, Query query) {
        var leading = open.catalog().measure(query.figures().getFirst().measure());
        return new TileFace(
                plan.id(),
                plan.kind().name().toLowerCase(Locale.ROOT),
                plan.title().in(language),
                leading.favourable().name().toLowerCase(Locale.ROOT));
    }
}
