package salesassistant.semantics.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.query.Condition;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Order;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.query.Ranking;

/** Plans the steps from the source to the answer of a query that is legal. */
final class Planner {

    private final Query query;
    private final Catalog catalog;
    private final Cells cells = new Cells();
    private final FigureFormulas formulas;

    Planner(Query query, Catalog catalog) {
        this.query = query;
        this.catalog = catalog;
        this.formulas = new FigureFormulas(query, catalog, cells);
    }

    Plan plan() {
        var figures = figures();
        var scope = Scope.of(query, catalog);
        var sources = new Sources(query, catalog).of(cells.all());
        var steps = new ArrayList<SqlNode>();
        var lineUp = new LineUp(query, catalog, scope, cells);
        var source = lineUp.plan(sources, steps);
        return query.ranking().map(Ranking::others).orElse(false)
                ? new WithOthers(query, catalog, cells, figures).plan(steps, source)
                : new Ranked(query, figures).plan(steps, source);
    }

    /** The figures shown, then those only needed to choose and order rows. */
    private Map<Figure, Output> figures() {
        var outputs = new LinkedHashMap<Figure, Output>();
        var needed = Stream.of(
                        query.figures().stream(),
                        query.conditions().stream().map(Condition::figure),
                        query.ranking().map(Ranking::figure).stream(),
                        query.order().map(Order::figure).stream())
                .flatMap(figures -> figures)
                .toList();
        for (var figure : needed) {
            outputs.computeIfAbsent(figure, formulas::output);
        }
        return outputs;
    }
}
