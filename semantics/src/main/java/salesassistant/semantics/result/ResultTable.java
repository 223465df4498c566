package salesassistant.semantics.result;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import salesassistant.semantics.query.Column;

/**
 * Rows a statement returned.
 *
 * @param rows cells in column order: String, BigDecimal, Long, LocalDate, Boolean or null
 * @param rowCount how many rows the whole result has
 */
public record ResultTable(List<Column> columns, List<List<@Nullable Object>> rows, long rowCount) {

    public ResultTable {
        columns = List.copyOf(columns);
        var copy = new ArrayList<List<@Nullable Object>>(rows.size());
        rows.forEach(row -> copy.add(Collections.unmodifiableList(row)));
        rows = Collections.unmodifiableList(copy);
    }

    /** Whether there are more rows than these. */
    public boolean truncated() {
        return rowCount > rows.size();
    }
}
