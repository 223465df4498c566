package salesassistant.app.question.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import salesassistant.app.question.Question;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.narration.AnswerFormat;
import salesassistant.semantics.narration.Contributions;
import salesassistant.semantics.query.Column;
import salesassistant.semantics.query.Wording;
import salesassistant.semantics.reading.Interpretation.Understood;
import salesassistant.semantics.result.ResultTable;

/** Writes a table the way the wire has it. */
class Tables {

    /** What a JavaScript number holds without loss. */
    static final int DIGITS_OF_A_NUMBER = 15;

    private static final Set<Unit> MONEY =
            Set.of(Unit.CURRENCY, Unit.CURRENCY_PER_PACK, Unit.CURRENCY_PER_KILOGRAM, Unit.CURRENCY_PER_POINT);

    private Tables() {}

    static Results results(Question question, Optional<Understood> understood, ResultTable table) {
        return new Results(
                table.columns().stream().map(Column::name).toList(),
                understood
                        .map(known -> details(question.catalog().catalog(), known, table.columns()))
                        .orElseGet(() -> plain(table.columns())),
                rows(table),
                table.rowCount(),
                table.truncated(),
                table.truncated() ? new Cursor(question.id(), table.rows().size()).text() : null);
    }

    static List<List<@Nullable Object>> rows(ResultTable table) {
        var rows = new ArrayList<List<@Nullable Object>>(table.rows().size());
        for (var row : table.rows()) {
            var cells = new ArrayList<@Nullable Object>(row.size());
            row.forEach(value -> cells.add(cell(value)));
            rows.add(cells);
        }
        return rows;
    }

    static @Nullable Object cell(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal number -> number(number);
            case Long number -> number(BigDecimal.valueOf(number));
            case LocalDate date -> date.toString();
            default -> value;
        };
    }

    private static Object number(BigDecimal number) {
        var plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return plain.precision() > DIGITS_OF_A_NUMBER
                ? plain.toPlainString()
                : plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static List<ColumnDetail> details(Catalog catalog, Understood understood, List<Column> columns) {
        var wording = new Wording(catalog, understood.language());
        var currency = AnswerFormat.of(understood.query(), catalog, understood.language())
                .currency()
                .orElse(null);
        return columns.stream()
                .map(column -> detail(
                        column,
                        Contributions.head(column, understood.language())
                                .orElseGet(() -> wording.column(column, understood.query())),
                        currency))
                .toList();
    }

    /** Columns of which nothing is known but what the engine says. */
    private static List<ColumnDetail> plain(List<Column> columns) {
        return columns.stream()
                .map(column ->
                        new ColumnDetail(column.name(), column.name(), type(column.kind()), null, null, null, null))
                .toList();
    }

    private static ColumnDetail detail(Column column, String label, @Nullable String currency) {
        var figure = column.figure().orElse(null);
        return new ColumnDetail(
                column.name(),
                label,
                type(column.kind()),
                figure == null ? null : Chip.lower(column.unit()),
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
