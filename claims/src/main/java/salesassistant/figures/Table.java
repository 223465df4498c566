package salesassistant.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A result as a text speaks of it: named columns and rows of cells; a cell is a number, a text, a truth value or nothing. */
public record Table(List<Column> columns, List<List<@Nullable Object>> rows) {

    /** A column's name with, where known, what people call it and its unit (%, pp, SEK, kr thousand …). */
    public record Column(String name, Optional<String> label, Optional<String> unit) {

        /** A column of which only the name is known. */
        public static Column of(String name) {
            return new Column(name, Optional.empty(), Optional.empty());
        }

        String words() {
            return name
                    + label.map(said -> " " + said).orElse("")
                    + unit.map(said -> " (" + said + ")").orElse("");
        }
    }

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A table of which only the columns' names are known. */
    public static Table of(List<String> names, List<? extends List<? extends @Nullable Object>> rows) {
        var copied = new ArrayList<List<@Nullable Object>>();
        for (List<? extends @Nullable Object> row : rows) {
            copied.add(new ArrayList<@Nullable Object>(row));
        }
        return new Table(names.stream().map(Column::of).toList(), copied);
    }

    @Nullable
    Object cell(int row, int column) {
        List<@Nullable Object> cells = rows.get(row);
        return column < cells.size() ? cells.get(column) : null;
    }
}
