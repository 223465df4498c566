package salesassistant.semantics.catalog.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import salesassistant.semantics.catalog.SqlNames;

/**
 * Which field of a metric view is the day of a row, told from types, names and synonyms, and which others only repeat the
 * calendar.
 */
final class ViewTime {

    private static final Set<String> DATES = Set.of("date", "timestamp", "timestamp_ntz", "date_time", "datetime");
    private static final Set<String> CALENDAR = Set.of(
            "calendar",
            "year",
            "quarter",
            "month",
            "week",
            "weeks",
            "day",
            "date",
            "period",
            "iso",
            "number",
            "no",
            "num",
            "name",
            "of",
            "in",
            "id",
            "key",
            "fiscal",
            "half",
            "yyyymm",
            "yearmonth",
            "yearweek",
            "weekday",
            "start",
            "end",
            "ending",
            "commencing",
            "beginning",
            "begin",
            "from",
            "to",
            "short",
            "long",
            "label",
            "code",
            "sort",
            "current");
    private static final Set<String> UNITS = Set.of(
            "year",
            "quarter",
            "month",
            "week",
            "weeks",
            "day",
            "date",
            "period",
            "yyyymm",
            "yearmonth",
            "yearweek",
            "weekday",
            "half");
    private static final Set<String> NO_DAY = Set.of(
            "number", "no", "num", "name", "of", "in", "id", "key", "month", "quarter", "year", "label", "code",
            "sort");
    private static final Set<String> JOINS = Set.of("date", "dates", "calendar", "time", "period", "day");

    private final ViewFile file;
    private final Map<String, String> types;

    ViewTime(ViewFile file, Map<String, String> types) {
        this.file = file;
        this.types = types;
    }

    /** The field that is the day of a row. */
    Optional<ViewFile.Entry> day(List<String> remarks) {
        var ranked = file.fields().stream()
                .filter(field -> rank(field) > 0)
                .sorted(Comparator.comparingInt((ViewFile.Entry field) -> -rank(field)))
                .toList();
        if (ranked.size() > 1 && rank(ranked.get(0)) == rank(ranked.get(1))) {
            remarks.add("The fields " + ranked.get(0).name() + " and "
                    + ranked.get(1).name() + " may both be the day of a row; the first is taken."
                    + " Name the right one in the overlay: time: {day: …}.");
        }
        return ranked.stream().findFirst();
    }

    /** Whether a field says no more than a part of the calendar, which questions reach through the day. */
    boolean repeatsTheCalendar(ViewFile.Entry field) {
        var words = NameWords.of(field.name());
        return CALENDAR.containsAll(words) && words.stream().anyMatch(UNITS::contains);
    }

    /** The columns through which an expression can look at time. */
    Set<String> columns(ViewFile.Entry day) {
        var columns = new LinkedHashSet<String>();
        for (var field : file.fields()) {
            if (field.equals(day) || repeatsTheCalendar(field)) {
                columns.add(field.name());
                columns.add(SqlTokens.of(field.expr()).lastName());
            }
        }
        columns.remove("");
        return columns;
    }

    /** The SQL of the day itself, without a time of day. */
    String sql(ViewFile.Entry day) {
        var column = SqlNames.column(day.name());
        return type(day).equals("date") ? column : "CAST(" + column + " AS DATE)";
    }

    private int rank(ViewFile.Entry field) {
        var type = type(field);
        boolean dated = DATES.contains(type) || type.isEmpty() && DATES.contains(format(field));
        if (!type.isEmpty() && !DATES.contains(type) && !type.equals("string")) {
            return 0;
        }
        int best = 0;
        for (var name : names(field)) {
            best = Math.max(best, rank(NameWords.of(name)));
        }
        if (best == 0 && !(dated && repeatsTheCalendar(field))) {
            return 0;
        }
        return best + (dated ? 10 : 0) + (fromCalendar(field) ? 2 : 0);
    }

    private static int rank(List<String> words) {
        if (!CALENDAR.containsAll(words)) {
            return 0;
        }
        boolean week = words.contains("week") || words.contains("weeks");
        boolean edge =
                words.stream().anyMatch(Set.of("ending", "end", "start", "commencing", "beginning", "begin")::contains);
        if (week) {
            return edge || words.contains("date") ? 4 : 0;
        }
        boolean day = words.contains("day") || words.contains("date");
        return day && words.stream().noneMatch(NO_DAY::contains) ? 6 : 0;
    }

    private static List<String> names(ViewFile.Entry field) {
        var names = new ArrayList<>(List.of(field.name()));
        field.displayName().ifPresent(names::add);
        names.addAll(field.synonyms());
        return names;
    }

    private static boolean fromCalendar(ViewFile.Entry field) {
        var tokens = SqlTokens.of(field.expr());
        return tokens.isColumn()
                && tokens.tokens().size() > 1
                && JOINS.contains(tokens.at(0).text().toLowerCase(Locale.ROOT));
    }

    private String type(ViewFile.Entry field) {
        return types.getOrDefault(field.name(), "").toLowerCase(Locale.ROOT);
    }

    private static String format(ViewFile.Entry field) {
        return field.format().type().toLowerCase(Locale.ROOT);
    }
}
