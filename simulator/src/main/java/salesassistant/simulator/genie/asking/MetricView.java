package salesassistant.simulator.genie.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A metric view whose measures know their own rules; some have their weeks in their name. */
public final class MetricView implements Subject {

    private static final Map<String, List<String>> MEMBERS = Map.of(
            "product", List.of("Manufacturer", "Brand", "Category", "Segment"),
            "market", List.of("Banner", "Retailer Group", "Channel"));

    private final String table;
    private final String schema;
    private final Vocabulary vocabulary;

    /** A view of this quoted name, its tables' schema and its definition. */
    public MetricView(String table, String schema, String yaml) {
        this.table = table;
        this.schema = schema;
        var read = Vocabulary.of(yaml);
        this.vocabulary = new Vocabulary(
                read.measures(),
                read.dimensions().stream()
                        .map(dimension -> new Dimension(dimension.name(), dimension.name(), dimension.phrases()))
                        .toList());
    }

    @Override
    public String table() {
        return table;
    }

    @Override
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    @Override
    public String membersSql() {
        return MEMBERS.entrySet().stream()
                .flatMap(from -> from.getValue().stream().map(column -> part(from.getKey(), column)))
                .sorted()
                .collect(Collectors.joining("\nUNION ALL\n"));
    }

    private String part(String from, String column) {
        return "SELECT DISTINCT '%s', `%s` FROM %s.`%s`".formatted(column, column, schema, from);
    }

    @Override
    public String sql(Asked asked) throws CannotBeAsked {
        var keys = new ArrayList<String>();
        if (asked.week()) {
            keys.add("`Calendar Week`");
        }
        asked.breakdowns().forEach(dimension -> keys.add("`" + dimension.name() + "`"));
        var window = asked.week() ? null : window(asked.weeks());
        if (asked.yearAgo() && window == null) {
            throw new CannotBeAsked(
                    "I can compare with a year ago only the last 4, 12 or 52 weeks and the year to date.");
        }
        var figures = new ArrayList<String>();
        asked.measures().forEach(measure -> figures.addAll(names(measure.name(), window, asked.yearAgo())));
        var select = new ArrayList<>(keys);
        figures.forEach(name -> select.add("MEASURE(`" + name + "`) AS `" + name + "`"));
        var where = new ArrayList<String>();
        asked.members().forEach((name, members) -> where.add(condition(name, members)));
        if (window == null && !isBaked(asked)) {
            where.add(filter(asked.weeks()));
        }
        return Query.of(
                select,
                table,
                where,
                keys.isEmpty() ? List.of() : List.of("ALL"),
                order(asked, figures),
                asked.limit());
    }

    /** The prefix of the measures that are over just these weeks. */
    private static @Nullable String window(Span span) {
        return switch (span) {
            case Span.LastWeeks(int weeks) when weeks == 4 || weeks == 12 || weeks == 52 -> "l" + weeks + "w_";
            case Span.YearToDate() -> "ytd_";
            case Span.LastWeeks _, Span.Year _, Span.Week _ -> null;
        };
    }

    private static boolean isBaked(Asked asked) {
        return asked.measures().stream().allMatch(measure -> measure.name().matches("(l\\d+w|ytd)_.*"));
    }

    private static List<String> names(String measure, @Nullable String window, boolean yearAgo) {
        if (window == null || measure.matches("(l\\d+w|ytd)_.*")) {
            return List.of(measure);
        }
        return yearAgo
                ? List.of(window + measure, window + "py_" + measure, window + "pct_" + measure)
                : List.of(window + measure);
    }

    private static String condition(String name, List<String> members) {
        return "`" + name + "` IN ("
                + members.stream()
                        .map(member -> "'" + member.replace("'", "''") + "'")
                        .collect(Collectors.joining(", "))
                + ")";
    }

    private String filter(Span span) {
        var newest = "(SELECT MAX(`Calendar Day`) FROM " + schema + ".`vw_fact_sales`)";
        return switch (span) {
            case Span.LastWeeks(int weeks) -> "`Calendar Day` > DATE_SUB(" + newest + ", " + 7 * weeks + ")";
            case Span.YearToDate() -> "`ISO Year` = EXTRACT(YEAROFWEEK FROM " + newest + ")";
            case Span.Year(int year) -> "`ISO Year` = " + year;
            case Span.Week(Integer year, int week) ->
                "`ISO Year` = " + (year == null ? "EXTRACT(YEAROFWEEK FROM " + newest + ")" : year)
                        + " AND `ISO Week` = " + week;
        };
    }

    private static List<String> order(Asked asked, List<String> figures) {
        if (asked.week()) {
            return List.of("`Calendar Week`");
        }
        return asked.breakdowns().isEmpty()
                ? List.of()
                : List.of("`" + figures.getLast() + "`" + (asked.lowestFirst() ? " ASC" : " DESC"));
    }
}
