package salesassistant.app.insight;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table nobody has described, with what its name and its cells let guess; in doubt it is taken for less.
 *
 * @param kind what it seems to hold
 */
record GuessedColumn(int index, String name, Kind kind) {

    private static final Pattern WEEK = Pattern.compile("\\d{4}-W\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,12})?");
    private static final Pattern NAMES = Pattern.compile(
            "(^|[^a-z])(id|code|ean|gtin|upc|sku|year|month|quarter|week|day|date|rank|no|nr|kod|år|vecka)([^a-z]|$)");
    private static final Pattern RATIOS = Pattern.compile(
            "share|pct|percent|%|price|avg|average|mean|index|rate|ratio|per[ _]|distribution|growth|change|margin|velocity"
                    + "|andel|pris|snitt|procent|tillväxt|förändring|tdp|difference|diff|delta");
    private static final Pattern SUMS = Pattern.compile(
            "sales|value|units?\\b|volume|revenue|turnover|quantity|qty|omsättning|försäljning|antal|volym|belopp|kilo|packs?\\b");

    private static final int LONGEST_NUMBER = 40;

    /** What a column holds, as far as it shows. */
    enum Kind {
        /** Numbers that may be added over rows. */
        SUM,
        /** Numbers that may not, or nobody knows. */
        NUMBER,
        WEEK,
        NAME
    }

    static GuessedColumn of(int index, String header, List<? extends List<@Nullable Object>> rows) {
        var cells = rows.stream()
                .map(row -> row.get(index))
                .filter(Objects::nonNull)
                .toList();
        var name = header.replaceAll("\\p{Cntrl}", " ").strip();
        return new GuessedColumn(index, name, kind(name.toLowerCase(Locale.ROOT), cells));
    }

    private static Kind kind(String name, List<Object> cells) {
        if (cells.isEmpty()) {
            return Kind.NAME;
        }
        if (cells.stream().allMatch(cell -> WEEK.matcher(cell.toString()).matches())) {
            return Kind.WEEK;
        }
        var numbers = cells.stream().allMatch(cell -> number(cell) != null);
        if (!numbers || NAMES.matcher(name.replace('_', ' ')).find()) {
            return Kind.NAME;
        }
        return SUMS.matcher(name).find() && !RATIOS.matcher(name).find() ? Kind.SUM : Kind.NUMBER;
    }

    boolean isNumber() {
        return kind == Kind.SUM || kind == Kind.NUMBER;
    }

    /** The column this one seems to hold the earlier value of; empty for any other. */
    String earlierOf() {
        var lower = name.toLowerCase(Locale.ROOT);
        var marked = lower.replaceAll(
                "[ _]*(\\(?(base|ya|ly|py|year ago|last year|previous year|previous|year_ago|last_year|föregående år|fg år)\\)?)$",
                "");
        return marked.equals(lower) ? "" : marked;
    }

    /** The cell as a number; null for none. */
    static @Nullable BigDecimal number(@Nullable Object cell) {
        return switch (cell) {
            case BigDecimal decimal -> decimal;
            case Number number when isPlain(number) -> new BigDecimal(number.toString());
            case String text when NUMBER.matcher(text).matches() -> new BigDecimal(text);
            case null, default -> null;
        };
    }

    /** Neither endless nor so long that reckoning with it would take its time. */
    private static boolean isPlain(Number number) {
        return Double.isFinite(number.doubleValue()) && number.toString().length() <= LONGEST_NUMBER;
    }
}
