package salesassistant.app.warehouse.duckdb;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.query.Column;

/** The columns a result has, where nobody promised any. */
final class FoundColumns {

    private static final int DECIMALS_OF_A_FRACTION = 2;

    private FoundColumns() {}

    static List<Column> of(ResultSetMetaData found) throws SQLException {
        var columns = new ArrayList<Column>();
        for (int i = 1; i <= found.getColumnCount(); i++) {
            columns.add(column(found, i));
        }
        return columns;
    }

    private static Column column(ResultSetMetaData found, int i) throws SQLException {
        var kind = kind(found.getColumnType(i));
        var figure = kind == Column.Kind.NUMBER || kind == Column.Kind.INTEGER;
        var name = found.getColumnLabel(i);
        return new Column(
                name,
                kind,
                Unit.NUMBER,
                decimals(found, i, kind),
                Optional.empty(),
                figure ? Optional.empty() : Optional.of(name));
    }

    private static int decimals(ResultSetMetaData found, int i, Column.Kind kind) throws SQLException {
        if (kind != Column.Kind.NUMBER) {
            return 0;
        }
        return found.getColumnType(i) == Types.DECIMAL ? found.getScale(i) : DECIMALS_OF_A_FRACTION;
    }

    private static Column.Kind kind(int type) {
        return switch (type) {
            case Types.DECIMAL, Types.NUMERIC, Types.DOUBLE, Types.FLOAT, Types.REAL -> Column.Kind.NUMBER;
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> Column.Kind.INTEGER;
            case Types.DATE -> Column.Kind.DATE;
            case Types.BOOLEAN -> Column.Kind.BOOLEAN;
            default -> Column.Kind.TEXT;
        };
    }
}
