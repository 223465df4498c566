package salesassistant.simulator.genie.asking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The sample's wide table, which holds its own totals: every query pins one kind of period, market and product. */
public final class WideTable implements Subject {

    private static final Map<String, String> MARKET_LEVELS = Map.of(
            "country", "COUNTRY",
            "channel", "CHANNEL",
            "retailer_group", "RETAILER_GROUP",
            "banner", "BANNER",
            "region", "REGION");
    private static final Map<String, String> PRODUCT_LEVELS = Map.of(
            "category", "CATEGORY",
            "segment", "SEGMENT",
            "manufacturer", "MANUFACTURER",
            "brand", "BRAND",
            "product_name", "ITEM");

    private final String table;
    private final Vocabulary vocabulary;

    public WideTable(String table, Vocabulary vocabulary) {
        this.table = table;
        this.vocabulary = vocabulary;
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
        var parts = new ArrayList<String>();
        MARKET_LEVELS.forEach((name, level) -> parts.add(part(name, "market_level", level)));
        PRODUCT_LEVELS.forEach((name, level) -> parts.add(part(name, "product_level", level)));
        return String.join("\nUNION ALL\n", parts);
    }

    private String part(String name, String levels, String level) {
        return "SELECT DISTINCT '%s', `%s` FROM %s WHERE period_type = 'MAT' AND %s = '%s'"
                .formatted(name, vocabulary.dimension(name).column(), table, levels, level);
    }

    @Override
    public String sql(Asked asked) throws CannotBeAsked {
        var columns = keys(asked);
        var weeks = Weeks.of(asked.weeks(), table);
        var select = new ArrayList<>(columns);
        for (var measure : asked.measures()) {
            select.addAll(figures(measure, asked.yearAgo(), weeks));
        }
        var where = new ArrayList<String>();
        where.add("`period_type` = 'WEEK'");
        where.add("`market_level` = '" + level(asked, MARKET_LEVELS, "COUNTRY", "BANNER") + "'");
        where.add("`product_level` = '" + level(asked, PRODUCT_LEVELS, "CATEGORY", "ITEM") + "'");
        asked.members().forEach((name, members) -> where.add(condition(name, members)));
        where.add(asked.yearAgo() ? "((" + weeks.now() + ")\n    OR (" + weeks.yearAgo() + "))" : weeks.now());
        return Query.of(select, table, where, columns, order(asked), asked.limit());
    }

    private List<String> keys(Asked asked) {
        var columns = new ArrayList<String>();
        if (asked.week()) {
            columns.add("`period_id`");
        }
        for (var dimension : asked.breakdowns()) {
            columns.add("`" + dimension.column() + "`");
        }
        return columns;
    }

    private static List<String> figures(Measure measure, boolean yearAgo, Weeks weeks) {
        var name = measure.name();
        if (!yearAgo) {
            return List.of(measure.expression() + " AS `" + name + "`");
        }
        var now = Aggregates.filtered(measure.expression(), weeks.now());
        var then = Aggregates.filtered(measure.expression(), weeks.yearAgo());
        return List.of(
                now + " AS `" + name + "`",
                then + " AS `" + name + "_year_ago`",
                "100 * (" + now + " / NULLIF(" + then + ", 0) - 1) AS `" + name + "_change_pct`");
    }

    /** The one level whose rows carry every column that is asked for. */
    private static String level(Asked asked, Map<String, String> levels, String whole, String finest)
            throws CannotBeAsked {
        var named = used(asked).stream()
                .filter(levels::containsKey)
                .map(levels::get)
                .collect(Collectors.toSet());
        named.remove(whole);
        if (named.size() <= 1) {
            return named.isEmpty() ? whole : named.iterator().next();
        }
        if (named.contains("REGION")) {
            throw new CannotBeAsked("The data are not published for regions together with retailers or channels.");
        }
        return named.equals(Set.of("BRAND", "MANUFACTURER")) ? "BRAND" : finest;
    }

    private static Set<String> used(Asked asked) {
        var used = new LinkedHashSet<>(asked.members().keySet());
        asked.breakdowns().forEach(dimension -> used.add(dimension.name()));
        return used;
    }

    private String condition(String name, List<String> members) {
        var column = "`" + vocabulary.dimension(name).column() + "`";
        var values = members.stream()
                .map(member -> "'" + member.replace("'", "''") + "'")
                .toList();
        return values.size() == 1
                ? column + " = " + values.getFirst()
                : column + " IN (" + String.join(", ", values) + ")";
    }

    private static List<String> order(Asked asked) {
        if (asked.week()) {
            return List.of("`period_id`");
        }
        if (asked.breakdowns().isEmpty()) {
            return List.of();
        }
        var by = asked.measures().getFirst().name() + (asked.yearAgo() ? "_change_pct" : "");
        return List.of("`" + by + "`" + (asked.lowestFirst() ? " ASC" : " DESC"));
    }
}
