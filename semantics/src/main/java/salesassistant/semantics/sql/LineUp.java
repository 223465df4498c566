package salesassistant.semantics.sql;

import java.util.ArrayList;
import java.util.List;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.query.Query;

/** Puts the cells of all sources beside each other, a row for each key that occurs in any of them. */
final class LineUp {

    private static final String CELLS = "cells";

    private final Query query;
    private final Catalog catalog;
    private final Scope scope;
    private final Cells cells;

    LineUp(Query query, Catalog catalog, Scope scope, Cells cells) {
        this.query = query;
        this.catalog = catalog;
        this.scope = scope;
        this.cells = cells;
    }

    /** Adds the steps and returns the name of the one that holds all cells. */
    String plan(List<Source> sources, List<SqlNode> steps) {
        var rows = new AnswerRows(query, catalog, scope, cells);
        steps.addAll(rows.calendar());
        sources.forEach(source -> steps.addAll(source.steps()));
        var own = sources.stream()
                .filter(source -> source.scope().sameRowsAs(scope))
                .toList();
        var from = rows.plan(own, steps);
        if (sources.size() == 1
                && from.equals(own.getFirst().name())
                && cells.totals().isEmpty()) {
            return from;
        }
        steps.add(cellsStep(sources, from, rows));
        return CELLS;
    }

    private Select cellsStep(List<Source> sources, String from, AnswerRows rows) {
        var outputs = new ArrayList<Output>();
        scope.keys().forEach(key -> outputs.add(new Output(new SqlExpression.Field(from, key), key)));
        cells.weekCounts().forEach(count -> outputs.add(new Output(new SqlExpression.Field(from, count), count)));
        for (var source : sources) {
            source.cells().forEach(cell -> outputs.add(new Output(rows.lined(source, cell), cell.name())));
        }
        cells.totals().forEach(total -> outputs.add(total(total, sources, from)));
        var joins = sources.stream()
                .filter(source -> !source.name().equals(from))
                .map(source -> new Select.Join(source.name(), source.keys()))
                .toList();
        var comment = "The numbers of all steps side by side; what has no row did not sell.";
        return new Select(CELLS, comment, from, joins, outputs, List.of(), List.of(), List.of());
    }

    private static Output total(Total total, List<Source> sources, String from) {
        var source =
                sources.stream().filter(s -> s.holds(total.cell())).findFirst().orElseThrow();
        var within = total.within().stream()
                .<SqlExpression>map(key -> new SqlExpression.Field(from, key))
                .toList();
        var sum = SqlExpression.call("SUM", SqlExpression.orZero(source.field(total.cell())));
        return new Output(new SqlExpression.Over(sum, within, List.of()), total.name());
    }
}
