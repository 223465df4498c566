package salesassistant.app.warehouse.duckdb;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import salesassistant.app.warehouse.Page;
import salesassistant.semantics.query.Column;
import salesassistant.semantics.result.ResultTable;

/** Reads one page of a streamed result and counts the rest, holding no more than the page. */
final class Rows {

    /** A double carries 15 decimal digits; those after it are noise of the binary form. */
    private static final MathContext DIGITS_OF_A_DOUBLE = new MathContext(15);

    private static final int ROWS_BETWEEN_LOOKS = 2048;

    private Rows() {}

    /** Rows with the columns a statement promises; one that promises none takes those that come. */
    static ResultTable read(ResultSet result, List<Column> promised, Page page, Runnable stopIfAsked)
            throws SQLException {
        var columns = promised.isEmpty() ? FoundColumns.of(result.getMetaData()) : promised;
        var rows = new ArrayList<List<@Nullable Object>>();
        long count = 0;
        while (result.next()) {
            if (count >= page.offset() && rows.size() < page.limit()) {
                rows.add(row(result, columns));
            }
            count++;
            if (count % ROWS_BETWEEN_LOOKS == 0) {
                stopIfAsked.run();
            }
        }
        return new ResultTable(columns, rows, count);
    }

    private static List<@Nullable Object> row(ResultSet result, List<Column> columns) throws SQLException {
        var row = new ArrayList<@Nullable Object>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            row.add(cell(result, i + 1, columns.get(i).kind()));
        }
        return row;
    }

    private static @Nullable Object cell(ResultSet result, int index, Column.Kind kind) throws SQLException {
        return switch (kind) {
            case TEXT -> result.getString(index);
            case NUMBER -> number(result.getObject(index));
            case INTEGER -> integer(result.getObject(index));
            case DATE -> result.getObject(index, LocalDate.class);
            case BOOLEAN -> result.getObject(index);
        };
    }

    private static @Nullable BigDecimal number(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal exact -> exact;
            case Double number -> ofDouble(number);
            case Float number -> ofDouble(number.doubleValue());
            case BigInteger whole -> new BigDecimal(whole);
            case Number whole -> BigDecimal.valueOf(whole.longValue());
            default -> new BigDecimal(value.toString());
        };
    }

    private static @Nullable BigDecimal ofDouble(double number) {
        if (!Double.isFinite(number)) {
            return null;
        }
        var rounded = BigDecimal.valueOf(number).round(DIGITS_OF_A_DOUBLE).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private static @Nullable Object integer(@Nullable Object value) {
        var number = number(value);
        return number == null ? null : number.longValueExact();
    }
}
