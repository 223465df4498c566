package salesassistant.semantics.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Columns;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.Query;

/** Puts the cells of all scans beside each other, a row for each key that occurs in any of them. */
final class LineUp {

    private static final String MEMBERS = "members";
    private static final String ROWS = "answer_rows";
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
    String plan(Map<Scan, Scope> scans, List<SqlNode> steps) {
        scope.time().ifPresent(time -> steps.add(calendar(time)));
        steps.addAll(scans.keySet());
        var own = scans.keySet().stream()
                .filter(scan -> keys(scan).equals(scope.keys()))
                .toList();
        var from = rows(own, steps);
        if (scans.size() == 1
                && from.equals(own.getFirst().name())
                && cells.totals().isEmpty()) {
            return from;
        }
        steps.add(cellsStep(scans, from));
        return CELLS;
    }

    private Calendar calendar(Breakdown.ByTime time) {
        return new Calendar(
                Scans.CALENDAR,
                "Every week of the period, so that weeks without sales are rows too.",
                query.period().firstWeekEnd(),
                query.period().lastWeekEnd(),
                time.grain());
    }

    private String rows(List<Scan> own, List<SqlNode> steps) {
        var named = named();
        if (scope.keys().isEmpty()
                || (own.size() == 1 && named.isEmpty() && scope.time().isEmpty())) {
            return own.getFirst().name();
        }
        var names = own.stream().map(Scan::name).toList();
        var memberKeys = new ArrayList<>(scope.keys());
        scope.time().map(Columns::name).ifPresent(memberKeys::remove);
        if (!memberKeys.isEmpty()) {
            var name = scope.time().isPresent() ? MEMBERS : ROWS;
            steps.add(new Keys(
                    name,
                    "Every member in any of the periods, and those asked for by name.",
                    memberKeys,
                    names,
                    named));
        }
        scope.time().ifPresent(time -> steps.add(timeRows(memberKeys, Columns.name(time))));
        return ROWS;
    }

    private Select timeRows(List<String> memberKeys, String time) {
        var outputs = new ArrayList<Output>();
        for (var key : scope.keys()) {
            var step = key.equals(time) ? Scans.CALENDAR : MEMBERS;
            outputs.add(new Output(new SqlExpression.Field(step, key), key));
        }
        var joins = memberKeys.isEmpty() ? List.<Select.Join>of() : List.of(new Select.Join(MEMBERS, List.of()));
        return new Select(
                ROWS,
                "A row for each part of the period" + (memberKeys.isEmpty() ? "." : " and member."),
                Scans.CALENDAR,
                joins,
                outputs,
                List.of(),
                outputs.stream().map(Output::expression).toList(),
                List.of());
    }

    /** Members the filter names, which are shown even without rows. */
    private List<List<SqlExpression>> named() {
        var dimensions = scope.memberDimensions();
        if (dimensions.size() != 1) {
            return List.of();
        }
        var dimension = dimensions.iterator().next();
        var conditions = new Conditions(catalog);
        return namedValues(query.filter(), dimension).stream()
                .map(value -> List.of(conditions.value(dimension, value)))
                .toList();
    }

    private static List<String> namedValues(Filter filter, String dimension) {
        return switch (Negations.pushedDown(filter)) {
            case Filter.In in when in.dimension().equals(dimension) -> in.values();
            case Filter.And and ->
                and.parts().stream()
                        .flatMap(part -> namedValues(part, dimension).stream())
                        .toList();
            case Filter.In _,
                    Filter.All _,
                    Filter.NotIn _,
                    Filter.Range _,
                    Filter.Compare _,
                    Filter.Pattern _,
                    Filter.Or _,
                    Filter.Not _ -> List.of();
        };
    }

    private Select cellsStep(Map<Scan, Scope> scans, String from) {
        var outputs = new ArrayList<Output>();
        scope.keys().forEach(key -> outputs.add(new Output(new SqlExpression.Field(from, key), key)));
        for (var scan : scans.keySet()) {
            scan.values().forEach(value -> outputs.add(cell(scan, value.name())));
        }
        cells.totals().forEach(total -> outputs.add(total(total, scans, from)));
        var joins = scans.keySet().stream()
                .filter(scan -> !scan.name().equals(from))
                .map(scan -> new Select.Join(scan.name(), keys(scan)))
                .toList();
        return new Select(
                CELLS,
                "The numbers of all steps side by side; what has no row did not sell.",
                from,
                joins,
                outputs,
                List.of(),
                List.of(),
                List.of());
    }

    private static List<String> keys(Scan scan) {
        return scan.keys().stream().map(Output::name).toList();
    }

    private static Output cell(Scan scan, String name) {
        return new Output(orZero(scan, name), name);
    }

    private static SqlExpression orZero(Scan scan, String name) {
        return SqlExpression.orZero(new SqlExpression.Field(scan.name(), name));
    }

    private static Output total(Total total, Map<Scan, Scope> scans, String from) {
        var scan = scans.keySet().stream()
                .filter(s -> s.values().stream()
                        .anyMatch(v -> v.name().equals(total.cell().name())))
                .findFirst()
                .orElseThrow();
        var within = total.within().stream()
                .<SqlExpression>map(key -> new SqlExpression.Field(from, key))
                .toList();
        var sum = SqlExpression.call("SUM", orZero(scan, total.cell().name()));
        return new Output(new SqlExpression.Over(sum, within, List.of()), total.name());
    }
}
