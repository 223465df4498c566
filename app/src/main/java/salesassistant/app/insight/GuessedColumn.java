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

    private static final Pattern YEAR_AGO = Pattern.compile(
            "[ _]+\\(?(ya|ly|year[ _]ago|last[ _]year|previous[ _]year|föregående[ _]år|fg[ _]år)\\)?$");
    private static final Pattern ANOTHER_TIME =
            Pattern.compile("[ _]+\\(?(base|py|pp|prior|previous|prev|before|föregående|fg)\\)?$");

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
        var what = YEAR_AGO.matcher(name).replaceFirst("");
        if (!numbers || NAMES.matcher(what.replace('_', ' ')).find()) {
            return Kind.NAME;
        }
        return SUMS.matcher(name).find() && !RATIOS.matcher(name).find() ? Kind.SUM : Kind.NUMBER;
    }

    boolean isNumber() {
        return kind == Kind.SUM || kind == Kind.NUMBER;
    }

    /** The column this one seems to hold the value of a year before; empty for any other. */
    String yearBeforeOf() {
        return without(YEAR_AGO);
    }

    /** The column this one seems to hold the value of some other time; empty for any other. */
    String otherTimeOf() {
        return without(ANOTHER_TIME);
    }

    private String without(Pattern mark) {
        var lower = name.toLowerCase(Locale.ROOT);
        var marked = mark.matcher(lower);
        return marked.find() ? lower.substring(0, marked.start()) : "";
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
