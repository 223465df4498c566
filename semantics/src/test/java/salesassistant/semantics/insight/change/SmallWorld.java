package salesassistant.semantics.insight.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Columns;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.IsoWeek;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.query.Periods;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.query.SmallCatalog;
import salesassistant.semantics.reading.Premise;
import salesassistant.semantics.result.ResultTable;

/** Items at retailers with what they sell in each week, nothing of it promoted; it answers an investigation in the small catalog. */
final class SmallWorld {

    static final Filter SWEDEN = new Filter.In("country", List.of("SE"));
    static final Filter KETCHUP = Filter.allOf(List.of(SWEDEN, new Filter.In("category", List.of("Ketchup"))));

    static final Period LATEST = new Periods(SmallCatalog.SPAN).rolling(12).orElseThrow();

    private final List<Sales> sales = new ArrayList<>();

    /** What sells, by the weeks counted from the first of the period asked about; earlier ones are negative. */
    private record Sales(Map<String, String> traits, IntToDoubleFunction value, Optional<IntToDoubleFunction> points) {}

    SmallWorld sells(String category, String brand, String item, String retailer, IntToDoubleFunction value) {
        var traits = Map.of("country", "SE", "category", category, "brand", brand, "item", item, "retailer", retailer);
        sales.add(new Sales(traits, value, Optional.empty()));
        return this;
    }

    /** The same at a retailer's shops in one region, with the points of distribution it has there. */
    SmallWorld sells(
            String brand, String retailer, String region, IntToDoubleFunction value, IntToDoubleFunction points) {
        var traits = Map.of(
                "country",
                "SE",
                "category",
                "Ketchup",
                "brand",
                brand,
                "item",
                brand + " 500",
                "retailer",
                retailer,
                "region",
                region);
        sales.add(new Sales(traits, value, Optional.of(points)));
        return this;
    }

    /** What is sold steadily, and changes to another level in the period asked about. */
    static IntToDoubleFunction steady(double before, double now) {
        return week -> week < 0 ? before : now;
    }

    Explanation why(Filter scope) {
        return why(scope, SmallCatalog.catalog());
    }

    Explanation why(Filter scope, Catalog catalog) {
        var base = new Periods(SmallCatalog.SPAN).yearAgo(LATEST).orElseThrow();
        var question =
                new WhyQuestion(Figure.of("sales_value"), scope, LATEST, base, SmallCatalog.SPAN, Premise.CHANGED);
        var investigation = Investigation.of(question, catalog);
        for (var next = investigation.next(); next.isPresent(); next = investigation.next()) {
            investigation.learned(answer(next.get().query()));
        }
        return investigation.explanation();
    }

    private ResultTable answer(Query query) {
        var groups = new LinkedHashMap<List<String>, List<Sales>>();
        sales.stream()
                .filter(one -> isTold(query, one))
                .forEach(one -> groups.computeIfAbsent(members(query, one), _ -> new ArrayList<>())
                        .add(one));
        var rows = new ArrayList<List<@Nullable Object>>();
        groups.forEach((members, group) -> add(query, members, group, rows));
        return new ResultTable(Columns.of(query, SmallCatalog.catalog()), rows, rows.size());
    }

    private static boolean isTold(Query query, Sales one) {
        return matches(query.filter(), one)
                && query.breakdowns().stream()
                        .filter(Breakdown.ByMember.class::isInstance)
                        .allMatch(by -> one.traits().containsKey(Columns.name(by)));
    }

    private static boolean matches(Filter filter, Sales one) {
        return switch (filter) {
            case Filter.All _ -> true;
            case Filter.In in -> in.values().contains(one.traits().getOrDefault(in.dimension(), ""));
            case Filter.And and -> and.parts().stream().allMatch(part -> matches(part, one));
            default -> throw new IllegalArgumentException(filter.toString());
        };
    }

    private static List<String> members(Query query, Sales one) {
        return query.breakdowns().stream()
                .filter(Breakdown.ByMember.class::isInstance)
                .map(by -> one.traits().getOrDefault(Columns.name(by), ""))
                .toList();
    }

    private static void add(Query query, List<String> members, List<Sales> group, List<List<@Nullable Object>> rows) {
        var period = query.period();
        if (members.size() == query.breakdowns().size()) {
            var base = query.comparison().map(comparison -> sum(group, comparison.base()));
            rows.add(row(query, members, sum(group, period), base.orElse(0.0), Optional.empty()));
            return;
        }
        for (int week = 0; week < period.weeks(); week++) {
            var end = period.firstWeekEnd().plusWeeks(week);
            var value = at(group, week(end));
            if (value > 0) {
                var names = new ArrayList<>(members);
                names.add(IsoWeek.of(end).toString());
                rows.add(row(query, names, value, 0, points(group, week(end))));
            }
        }
    }

    private static double sum(List<Sales> group, Period period) {
        var from = week(period.firstWeekEnd());
        double sum = 0;
        for (int week = 0; week < period.weeks(); week++) {
            sum += at(group, from + week);
        }
        return sum;
    }

    private static int week(LocalDate end) {
        return (int) ChronoUnit.WEEKS.between(LATEST.firstWeekEnd(), end);
    }

    private static Optional<Double> points(List<Sales> group, int week) {
        return group.stream().allMatch(one -> one.points().isPresent())
                ? Optional.of(group.stream()
                        .flatMap(one -> one.points().stream())
                        .mapToDouble(points -> points.applyAsDouble(week))
                        .sum())
                : Optional.empty();
    }

    private static double at(List<Sales> group, int week) {
        return group.stream()
                .mapToDouble(one -> one.value().applyAsDouble(week))
                .sum();
    }

    private static List<@Nullable Object> row(
            Query query, List<String> names, double now, double before, Optional<Double> points) {
        var row = new ArrayList<@Nullable Object>(names);
        Predicate<Figure> isKnown = figure ->
                figure.measure().equals("sales_value") || figure.measure().equals("base_value");
        query.figures()
                .forEach(figure -> row.add(
                        figure.equals(Figure.of("tdp"))
                                ? points.map(BigDecimal::valueOf).orElse(null)
                                : isKnown.test(figure) ? cell(figure, now, before) : null));
        return row;
    }

    private static @Nullable BigDecimal cell(Figure figure, double now, double before) {
        return switch (figure.calculation()) {
            case Calculation.Value _ -> BigDecimal.valueOf(now);
            case Calculation.BaseValue _ -> BigDecimal.valueOf(before);
            case Calculation.Change _ -> BigDecimal.valueOf(now - before);
            case Calculation.ChangePercent _ -> BigDecimal.valueOf(100 * (now - before) / Math.max(1e-9, before));
            default -> null;
        };
    }
}
