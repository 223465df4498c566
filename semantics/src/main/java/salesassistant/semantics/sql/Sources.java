package salesassistant.semantics.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.query.Comparison;
import salesassistant.semantics.query.Query;

/** Gathers cells that can be read together: one source for each scope, period and kind of row. */
final class Sources {

    private final Query query;
    private final Scans scans;
    private final Sides sides;
    private final boolean metricView;

    Sources(Query query, Catalog catalog) {
        this.query = query;
        this.scans = new Scans(query, catalog);
        this.sides = new Sides(catalog, scans);
        this.metricView = catalog.isMetricView();
    }

    List<Source> of(List<Cell> cells) {
        var groups = new LinkedHashMap<List<Object>, List<Cell>>();
        for (var cell : cells) {
            groups.computeIfAbsent(together(cell), _ -> new ArrayList<>()).add(cell);
        }
        var sources = new ArrayList<Source>();
        for (var group : groups.values()) {
            sources.add(source(group, sources));
        }
        return sources;
    }

    /** Both periods are read at once where they do not overlap and need not be aligned week by week. */
    private List<Object> together(Cell cell) {
        if (cell.reading() == Reading.OWN_WINDOW) {
            return List.of(cell.scope(), cell.reading());
        }
        var bothAtOnce = !metricView
                && cell.scope().time().isEmpty()
                && query.comparison().stream().anyMatch(this::apart);
        return bothAtOnce ? List.of(cell.scope(), cell.reading()) : List.of(cell.scope(), cell.reading(), cell.role());
    }

    private boolean apart(Comparison comparison) {
        return comparison.base().lastWeekEnd().isBefore(query.period().firstWeekEnd());
    }

    private Source source(List<Cell> cells, List<Source> earlier) {
        var scope = cells.getFirst().scope();
        var name = name(cells, earlier);
        var steps = scope.versus()
                .map(versus -> sides.steps(name, versus, cells))
                .orElseGet(() -> cells.getFirst().reading() == Reading.OWN_WINDOW
                                && !scope.keys().isEmpty()
                        ? scans.inOwnWindow(name, scope, cells)
                        : List.of(scans.scan(name, scope, cells)));
        return new Source(name, scope, cells, steps);
    }

    private static String step(List<Cell> cells) {
        if (cells.getFirst().reading() == Reading.OWN_WINDOW) {
            return "own_window";
        }
        return Scans.bothPeriods(cells)
                ? "both_periods"
                : cells.getFirst().role().step();
    }

    private static String name(List<Cell> cells, List<Source> earlier) {
        var cell = cells.getFirst();
        var scope = cell.scope();
        var name = (scope.name().isEmpty() ? "" : scope.name() + "_")
                + step(cells)
                + (cell.reading() == Reading.PERIOD_ROW ? "_row" : "");
        var taken = earlier.stream().map(Source::name).toList();
        var unique = name;
        for (int i = 2; taken.contains(unique); i++) {
            unique = name + "_" + i;
        }
        return unique;
    }
}
