package salesassistant.app.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import salesassistant.semantics.result.ResultTable;

/** Writes cells the way the wire has them: dates as ISO 8601 text, numbers without trailing zeros. */
public final class Cells {

    /** What a JavaScript number holds without loss. */
    public static final int DIGITS_OF_A_NUMBER = 15;

    private Cells() {}

    /** Each row's cells in the order of the columns. */
    public static List<List<@Nullable Object>> rows(ResultTable table) {
        var rows = new ArrayList<List<@Nullable Object>>(table.rows().size());
        for (var row : table.rows()) {
            var cells = new ArrayList<@Nullable Object>(row.size());
            row.forEach(value -> cells.add(cell(value)));
            rows.add(cells);
        }
        return rows;
    }

    /** One cell; null where there is nothing. */
    public static @Nullable Object cell(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal number -> number(number);
            case Long number -> number(BigDecimal.valueOf(number));
            case LocalDate date -> date.toString();
            default -> value;
        };
    }

    /** A number of more digits goes as text. */
    private static Object number(BigDecimal number) {
        var plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return plain.precision() > DIGITS_OF_A_NUMBER
                ? plain.toPlainString()
                : plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
