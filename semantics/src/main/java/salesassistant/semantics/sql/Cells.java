package salesassistant.semantics.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import salesassistant.semantics.catalog.Measure;

/** Collects the cells and totals that a query's figures need, each once. */
final class Cells {

    private final Map<List<Object>, Cell> cells = new LinkedHashMap<>();
    private final Map<List<Object>, Total> totals = new LinkedHashMap<>();
    private final Set<String> weekCounts = new TreeSet<>();

    /** The sum of a scalar over the weekly rows of a scope in a period. */
    Cell sum(String scalar, Scope scope, Role role) {
        return sum(scalar, scope, role, Reading.WEEKS);
    }

    Cell sum(String scalar, Scope scope, Role role, Reading reading) {
        var stem = scalar.matches("\\w+") ? scalar : "part";
        return cell(stem, SqlExpression.call("SUM", new SqlExpression.Written(scalar)), scope, role, reading);
    }

    /** How many rows were read. */
    Cell count(Scope scope, Role role, Reading reading) {
        return cell("rows_read", SqlExpression.call("COUNT", new SqlExpression.Written("*")), scope, role, reading);
    }

    /** How many different values a scalar has on the rows where another is more than zero. */
    Cell countDistinct(String scalar, SqlExpression positive, Scope scope, Role role) {
        var sold = SqlExpression.operation(">", positive, new SqlExpression.Number(0));
        var counted = new SqlExpression.Choice(sold, new SqlExpression.Written(scalar), new SqlExpression.Nothing());
        return cell("items_sold", new SqlExpression.CountDistinct(counted), scope, role, Reading.WEEKS);
    }

    /** How many different weeks or months have rows, of whatever product. */
    Cell delivered(SqlExpression part, Scope scope) {
        return cell("delivered", new SqlExpression.CountDistinct(part), scope, Role.CURRENT, Reading.WEEKS);
    }

    /** A measure of a metric view, evaluated by its engine. */
    Cell measure(Measure measure, String viewName, Scope scope, Role role, Reading reading) {
        return cell(measure.name(), new SqlExpression.MeasureOf(viewName), scope, role, reading, measure.additive());
    }

    private Cell cell(String stem, SqlExpression aggregate, Scope scope, Role role, Reading reading) {
        return cell(stem, aggregate, scope, role, reading, true);
    }

    private Cell cell(String stem, SqlExpression aggregate, Scope scope, Role role, Reading reading, boolean adds) {
        return cells.computeIfAbsent(
                List.of(scope, role, reading, aggregate),
                _ -> new Cell(scope, role, reading, aggregate, name(stem, scope, role), adds));
    }

    /** A cell added up over all rows of the answer that agree in some keys. */
    Total total(Cell cell, List<String> within) {
        return totals.computeIfAbsent(
                List.of(cell, within),
                _ -> new Total(
                        cell,
                        within,
                        cell.name() + "_total" + (within.isEmpty() ? "" : "_by_" + String.join("_", within))));
    }

    /** How many weeks each row of the answer covers, all of them or only those with a base. */
    SqlExpression weeksInRow(boolean withBase) {
        var name = withBase ? PublishedRows.WEEKS_WITH_BASE : PublishedRows.WEEKS_IN_ROW;
        weekCounts.add(name);
        return new SqlExpression.Field("", name);
    }

    /** The counts of weeks that figures are computed from. */
    Set<String> weekCounts() {
        return Set.copyOf(weekCounts);
    }

    Cell named(String name) {
        return cells.values().stream()
                .filter(cell -> cell.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    List<Cell> all() {
        return List.copyOf(cells.values());
    }

    List<Total> totals() {
        return List.copyOf(totals.values());
    }

    private String name(String stem, Scope scope, Role role) {
        var name = stem + (scope.name().isEmpty() ? "" : "_of_" + scope.name()) + role.suffix();
        var taken = new ArrayList<String>();
        cells.values().forEach(cell -> taken.add(cell.name()));
        var unique = name;
        for (int i = 2; taken.contains(unique); i++) {
            unique = name + "_" + i;
        }
        return unique;
    }
}
