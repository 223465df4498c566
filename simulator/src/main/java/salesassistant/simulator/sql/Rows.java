package salesassistant.simulator.sql;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A result: its columns, and its rows with every value as the text the API sends. */
public record Rows(List<Column> columns, Iterator<List<@Nullable String>> rows) {

    public Rows {
        columns = List.copyOf(columns);
    }
}
