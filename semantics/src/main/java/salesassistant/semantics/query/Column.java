package salesassistant.semantics.query;

import java.util.Optional;
import salesassistant.semantics.catalog.Unit;

/**
 * A column of the answer, as the query promises it.
 *
 * @param name its name in the SQL, in the table and on the wire, for example {@code sales_value_change_pct}
 * @param figure the figure it holds; empty for a column that says what the row is about
 * @param dimension the dimension or grain ("week") it names; empty for a figure
 */
public record Column(
        String name, Kind kind, Unit unit, int decimals, Optional<Figure> figure, Optional<String> dimension) {

    /** What kind of values it holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        INTEGER,
        DATE,
        BOOLEAN
    }
}
