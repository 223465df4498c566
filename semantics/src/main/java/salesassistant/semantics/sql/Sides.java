package salesassistant.semantics.sql;

import java.util.ArrayList;
import java.util.List;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Columns;

/** Members taken together on one side, the rest or the whole on the other; the rest is the whole less the members. */
final class Sides {

    private final Catalog catalog;
    private final Scans scans;

    Sides(Catalog catalog, Scans scans) {
        this.catalog = catalog;
        this.scans = scans;
    }

    List<SqlNode> steps(String name, Breakdown.Versus versus, List<Cell> cells) {
        var scope = cells.getFirst().scope();
        var members = scans.scan(name + "_members", scope.members(versus, catalog), cells);
        if (catalog.isMetricView() && rest(versus)) {
            return evaluated(name, versus, members, cells);
        }
        var total = scans.scan(name + "_total", scope.total(versus, catalog), cells);
        var comment = "The members together, and " + (rest(versus) ? "everything else." : "everything.");
        var parts = List.of(memberSide(members, scope, versus, cells), otherSide(total, members, scope, versus, cells));
        return List.of(members, total, new Stack(name, comment, parts));
    }

    /** A metric view evaluates the rest itself, which is right for ratios too. */
    private List<SqlNode> evaluated(String name, Breakdown.Versus versus, Scan members, List<Cell> cells) {
        var scope = cells.getFirst().scope();
        var rest = scans.scan(name + "_rest", scope.rest(versus, catalog), cells);
        var label = new SqlExpression.Text("rest");
        var outputs = new ArrayList<>(keys(rest, scope, versus, label));
        cells.forEach(cell -> outputs.add(new Output(field(rest, cell), cell.name())));
        var parts = List.of(memberSide(members, scope, versus, cells), select(rest, List.of(), outputs));
        return List.of(members, rest, new Stack(name, "The members together, and everything else.", parts));
    }

    private static boolean rest(Breakdown.Versus versus) {
        return versus.other() == Breakdown.Other.REST;
    }

    private static Select memberSide(Scan members, Scope scope, Breakdown.Versus versus, List<Cell> cells) {
        var label = new SqlExpression.Parameter(String.join(" + ", versus.members()));
        var outputs = new ArrayList<>(keys(members, scope, versus, label));
        cells.forEach(cell -> outputs.add(new Output(field(members, cell), cell.name())));
        return select(members, List.of(), outputs);
    }

    private static Select otherSide(Scan total, Scan members, Scope scope, Breakdown.Versus versus, List<Cell> cells) {
        var label = new SqlExpression.Text(rest(versus) ? "rest" : "total");
        var outputs = new ArrayList<>(keys(total, scope, versus, label));
        for (var cell : cells) {
            var whole = field(total, cell);
            var rest = SqlExpression.operation("-", whole, SqlExpression.orZero(field(members, cell)));
            outputs.add(new Output(rest(versus) ? rest : whole, cell.name()));
        }
        var join = new Select.Join(
                members.name(), members.keys().stream().map(Output::name).toList());
        return select(total, rest(versus) ? List.of(join) : List.of(), outputs);
    }

    private static List<Output> keys(Scan scan, Scope scope, Breakdown.Versus versus, SqlExpression label) {
        return scope.keys().stream()
                .map(key -> new Output(
                        key.equals(Columns.name(versus)) ? label : new SqlExpression.Field(scan.name(), key), key))
                .toList();
    }

    private static SqlExpression field(Scan scan, Cell cell) {
        return new SqlExpression.Field(scan.name(), cell.name());
    }

    private static Select select(Scan from, List<Select.Join> joins, List<Output> outputs) {
        return new Select("side", "One side.", from.name(), joins, outputs, List.of(), List.of(), List.of());
    }
}
