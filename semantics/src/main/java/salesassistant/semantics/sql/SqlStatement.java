package salesassistant.semantics.sql;

import java.util.List;
import salesassistant.semantics.query.Column;

/**
 * A statement ready to run: its text has a {@code ?} for every value.
 *
 * @param text what is executed
 * @param parameters the values in order: strings, numbers and {@link java.time.LocalDate}s
 * @param shown the same statement with its values written in, readable, and runnable as it stands
 * @param columns the columns it returns, in order
 */
public record SqlStatement(String text, List<Object> parameters, String shown, List<Column> columns) {

    public SqlStatement {
        parameters = List.copyOf(parameters);
        columns = List.copyOf(columns);
    }
}
