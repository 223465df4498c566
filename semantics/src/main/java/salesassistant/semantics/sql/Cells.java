package salesassistant.semantics.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the cells and totals that a query's figures need, each once. */
final class Cells {

    private final Map<List<Object>, Cell> cells = new LinkedHashMap<>();
    private final Map<List<Object>, Total> totals = new LinkedHashMap<>();

    /** The sum of a scalar over the rows of a scope in a period. */
    Cell sum(String scalar, Scope scope, Role role) {
        var aggregate = SqlExpression.call("SUM", new SqlExpression.Written(scalar));
        return cells.computeIfAbsent(
                List.of(scope, role, aggregate), _ -> new Cell(scope, role, aggregate, name(scalar, scope, role)));
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

    List<Cell> all() {
        return List.copyOf(cells.values());
    }

    List<Total> totals() {
        return List.copyOf(totals.values());
    }

    private String name(String scalar, Scope scope, Role role) {
        var stem = scalar.matches("\\w+") ? scalar : "part";
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
