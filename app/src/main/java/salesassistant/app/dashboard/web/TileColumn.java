package salesassistant.app.dashboard.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.narration.AnswerFormat;
import salesassistant.semantics.query.Column;
import salesassistant.semantics.result.ResultTable;

/**
 * What a column of a tile holds, written as a column of an answer is.
 *
 * @param unit what its numbers count; per cent are already times 100
 * @param currency the currency of its money, where it is one
 * @param measure the measure behind it
 * @param format the pattern of its numbers, for example {@code #,##0.0}
 */
record TileColumn(
        @JsonProperty("name") String name,
        @JsonProperty("label") String label,

        @JsonProperty("type") @Schema(allowableValues = {"string", "number", "integer", "date", "boolean"})
        String type,

        @JsonProperty("unit")
        @Schema(
                allowableValues = {
                    "currency",
                    "eur",
                    "packs",
                    "kilograms",
                    "currency_per_pack",
                    "currency_per_kilogram",
                    "percent",
                    "points",
                    "distribution_points",
                    "currency_per_point",
                    "stores",
                    "items",
                    "weeks",
                    "index",
                    "number"
                })
        @Nullable
        String unit,

        @JsonProperty("currency") @Nullable String currency,

        @JsonProperty("measure") @Nullable String measure,
        @JsonProperty("format") @Nullable String format) {

    private static final int DIGITS_OF_A_NUMBER = 15;
    private static final Set<Unit> MONEY =
            Set.of(Unit.CURRENCY, Unit.CURRENCY_PER_PACK, Unit.CURRENCY_PER_KILOGRAM, Unit.CURRENCY_PER_POINT);

    static TileColumn of(Column column, String label, @Nullable String currency) {
        if (column.figure().isEmpty()) {
            return new TileColumn(column.name(), label, "string", null, null, null, null);
        }
        var unit = column.unit();
        return new TileColumn(
                column.name(),
                label,
                "number",
                unit.name().toLowerCase(Locale.ROOT),
                MONEY.contains(unit) ? currency : unit == Unit.EUR ? "EUR" : null,
                column.figure().get().measure(),
                AnswerFormat.pattern(column));
    }

    static List<List<@Nullable Object>> rows(ResultTable table) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var row : table.rows()) {
            var cells = new ArrayList<@Nullable Object>();
            row.forEach(value -> cells.add(cell(value)));
            rows.add(cells);
        }
        return rows;
    }

    private static @Nullable Object cell(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal number -> number(number);
            case Long number -> number(BigDecimal.valueOf(number));
            case LocalDate date -> date.toString();
            default -> value;
        };
    }

    /** A number that JavaScript could not hold goes as text. */
    private static Object number(BigDecimal number) {
        var plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return plain.precision() > DIGITS_OF_A_NUMBER
                ? plain.toPlainString()
                : plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
