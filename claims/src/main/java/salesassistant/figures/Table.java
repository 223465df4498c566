package salesassistant.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A result as a text speaks of it: named columns and rows of cells; a cell is a number, a text, a truth value or nothing.
 *
 * @param currencies the codes of the money there may be in columns that state none; where empty, any one currency may be meant
 */
public record Table(List<Column> columns, List<List<@Nullable Object>> rows, Set<String> currencies) {

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
        currencies = Set.copyOf(currencies);
    }

    /** A table of which nobody knows in which currency its money is, unless a column says so. */
    public Table(List<Column> columns, List<List<@Nullable Object>> rows) {
        this(columns, rows, Set.of());
    }

    /** The same table, its money being in one of these currencies. */
    public Table in(Collection<String> currencies) {
        return new Table(columns, rows, Set.copyOf(currencies));
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
