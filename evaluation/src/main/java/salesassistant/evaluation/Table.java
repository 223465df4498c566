package salesassistant.evaluation;

import java.util.List;

/** Columns and rows, from the database or from the product. */
record Table(List<String> columns, List<List<Cell>> rows) {

    Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    int column(String name) {
        int index = columns.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("no column " + name + " among " + columns);
        }
        return index;
    }

    Table first(int count) {
        return new Table(columns, rows.subList(0, count));
    }
}
