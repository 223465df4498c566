package salesassistant.semantics.sql;

import java.util.List;

/**
 * Cells read together, and the steps that yield them.
 *
 * @param name the last of its steps, which holds the cells
 */
record Source(String name, Scope scope, List<Cell> cells, List<SqlNode> steps) {

    Source {
        cells = List.copyOf(cells);
        steps = List.copyOf(steps);
    }

    List<String> keys() {
        return scope.keys();
    }

    boolean holds(Cell cell) {
        return cells.contains(cell);
    }

    SqlExpression field(Cell cell) {
        return new SqlExpression.Field(name, cell.name());
    }
}
