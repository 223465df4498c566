package salesassistant.app.warehouse.databricks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.app.warehouse.WarehouseFailure.Kind;
import salesassistant.app.warehouse.databricks.Manifest.ColumnType;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.query.Column;

/** Turns the texts of a result into values; the engine's type says how, the column says into what. */
final class Cells {

    /** A double carries 15 decimal digits; those after it are noise of the binary form. */
    private static final MathContext DIGITS_OF_A_DOUBLE = new MathContext(15);

    private static final int LENGTH_OF_A_DATE = 10;

    private final List<Column> columns;
    private final List<ColumnType> types;

    /** Cells for the columns a statement promises; one that promises none takes what comes. */
    Cells(List<Column> promised, List<ColumnType> types) {
        if (!promised.isEmpty() && promised.size() != types.size()) {
            throw new WarehouseFailure(Kind.REFUSED, new DatabricksFailures.Words("another number of columns"));
        }
        this.columns = promised.isEmpty() ? types.stream().map(Cells::column).toList() : promised;
        this.types = types;
    }

    List<Column> columns() {
        return columns;
    }

    List<@Nullable Object> row(List<@Nullable String> texts) {
        if (texts.size() != columns.size()) {
            throw new WarehouseFailure(Kind.INCOMPLETE, null);
        }
        var row = new ArrayList<@Nullable Object>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            row.add(cell(texts.get(i), columns.get(i).kind(), types.get(i).type()));
        }
        return row;
    }

    private static @Nullable Object cell(@Nullable String text, Column.Kind kind, String type) {
        if (text == null) {
            return null;
        }
        try {
            return switch (kind) {
                case TEXT -> text;
                case NUMBER -> number(text, type);
                case INTEGER -> new BigDecimal(text).longValueExact();
                case DATE -> LocalDate.parse(text.substring(0, Math.min(LENGTH_OF_A_DATE, text.length())));
                case BOOLEAN -> bool(text);
            };
        } catch (ArithmeticException | DateTimeException | NumberFormatException unreadable) {
            throw new WarehouseFailure(Kind.UNREADABLE, unreadable);
        }
    }

    private static @Nullable BigDecimal number(String text, String type) {
        var binary = type.startsWith("DOUBLE") || type.startsWith("FLOAT");
        if (binary && !Double.isFinite(Double.parseDouble(text))) {
            return null;
        }
        var exact = new BigDecimal(text);
        var number = binary ? exact.round(DIGITS_OF_A_DOUBLE).stripTrailingZeros() : exact;
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static boolean bool(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new NumberFormatException("neither true nor false");
        };
    }

    /** A column nobody promised, as its type has it; what has no kind of its own stays the text it is. */
    private static Column column(ColumnType type) {
        var words = type.type().toUpperCase(Locale.ROOT);
        var kind = switch (words.split("[ (<]", 2)[0]) {
            case "DECIMAL", "DOUBLE", "FLOAT" -> Column.Kind.NUMBER;
            case "BIGINT", "INT", "SMALLINT", "TINYINT", "LONG", "SHORT", "BYTE" -> Column.Kind.INTEGER;
            case "DATE" -> Column.Kind.DATE;
            case "BOOLEAN" -> Column.Kind.BOOLEAN;
            default -> Column.Kind.TEXT;
        };
        var says = kind == Column.Kind.NUMBER || kind == Column.Kind.INTEGER;
        return new Column(
                type.name(),
                kind,
                Unit.NUMBER,
                kind == Column.Kind.NUMBER ? decimals(words) : 0,
                Optional.empty(),
                says ? Optional.empty() : Optional.of(type.name()));
    }

    private static int decimals(String type) {
        return type.matches("DECIMAL\\(\\d+, ?\\d+\\)") ? Integer.parseInt(type.replaceAll(".*, ?(\\d+)\\)", "$1")) : 2;
    }
}
