package salesassistant.app.table;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.narration.AnswerFormat;
import salesassistant.semantics.query.Column;

/**
 * What a column holds and how it is written.
 *
 * @param unit what its numbers count; per cent are already times 100
 * @param currency the currency of its money, where it is one
 * @param measure the measure behind it
 * @param format the pattern of its numbers, for example {@code #,##0.0}
 */
public record ColumnDetail(
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

    private static final Set<Unit> MONEY =
            Set.of(Unit.CURRENCY, Unit.CURRENCY_PER_PACK, Unit.CURRENCY_PER_KILOGRAM, Unit.CURRENCY_PER_POINT);

    /** A column of which nothing is known but what the engine says. */
    public static ColumnDetail plain(Column column) {
        return new ColumnDetail(column.name(), column.name(), type(column.kind()), null, null, null, null);
    }

    /** A column of an answer that was understood, under the heading it has there. */
    public static ColumnDetail of(Column column, String label, @Nullable String currency) {
        var figure = column.figure().orElse(null);
        return new ColumnDetail(
                column.name(),
                label,
                type(column.kind()),
                figure == null ? null : column.unit().name().toLowerCase(Locale.ROOT),
                figure == null ? null : money(column.unit(), currency),
                figure == null ? null : figure.measure(),
                figure == null ? null : AnswerFormat.pattern(column));
    }

    private static @Nullable String money(Unit unit, @Nullable String currency) {
        return MONEY.contains(unit) ? currency : unit == Unit.EUR ? "EUR" : null;
    }

    private static String type(Column.Kind kind) {
        return switch (kind) {
            case TEXT -> "string";
            case NUMBER, INTEGER, DATE, BOOLEAN -> kind.name().toLowerCase(Locale.ROOT);
        };
    }
}
