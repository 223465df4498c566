package salesassistant.semantics.narration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Column;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.query.WordingNumbers;

/** How the values of an answer are displayed: a pattern for programs, text for people. */
public final class AnswerFormat {

    private static final String NOTHING = "–";
    private static final Label NEW = new Label("new", "ny");
    private static final Label YES = new Label("yes", "ja");
    private static final Label NO = new Label("no", "nej");

    private final Language language;
    private final Numerals numerals;

    private AnswerFormat(Language language, Numerals numerals) {
        this.language = language;
        this.numerals = numerals;
    }

    /** The format of one query's answer. */
    public static AnswerFormat of(Query query, Catalog catalog, Language language) {
        return new AnswerFormat(language, Numerals.of(query, catalog, language));
    }

    /** The display pattern of a column, for example {@code #,##0.0}; empty for a column of words. */
    public static String pattern(Column column) {
        return switch (column.kind()) {
            case NUMBER -> column.decimals() == 0 ? "#,##0" : "#,##0." + "0".repeat(column.decimals());
            case INTEGER -> "0";
            case DATE -> "yyyy-MM-dd";
            case TEXT, BOOLEAN -> "";
        };
    }

    /** The currency amounts are in, where the query is limited to one. */
    public Optional<String> currency() {
        return numerals.currency();
    }

    /** A cell as text without its unit, all digits of its column shown. */
    public String text(@Nullable Object cell, Column column) {
        return switch (cell) {
            case null ->
                column.figure()
                                .map(f -> f.calculation() instanceof Calculation.ChangePercent)
                                .orElse(false)
                        ? NEW.in(language)
                        : NOTHING;
            case BigDecimal number -> numbers().digits(number, column.decimals());
            case Long number when column.kind() == Column.Kind.INTEGER -> number.toString();
            case Long number -> numbers().digits(BigDecimal.valueOf(number), column.decimals());
            case LocalDate day -> day.toString();
            case Boolean truth -> (truth ? YES : NO).in(language);
            default -> cell.toString();
        };
    }

    /** A cell as text with its unit, shortened as the trade does: SEK 1.2 m. */
    public String brief(@Nullable Object cell, Column column) {
        return switch (cell) {
            case BigDecimal number
            when column.figure().isPresent() -> numbers().compact(number, column.unit(), column.decimals(), currency());
            case Long number
            when column.figure().isPresent() ->
                numbers().compact(BigDecimal.valueOf(number), column.unit(), column.decimals(), currency());
            case null -> text(null, column);
            default -> text(cell, column);
        };
    }

    private WordingNumbers numbers() {
        return numerals.numbers();
    }
}
