package salesassistant.evaluation.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Defaults;
import salesassistant.semantics.catalog.Dimension;
import salesassistant.semantics.catalog.Expression;
import salesassistant.semantics.catalog.Favourable;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.catalog.Partition;
import salesassistant.semantics.catalog.PeriodColumns;
import salesassistant.semantics.catalog.Rollup;
import salesassistant.semantics.catalog.Terms;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.catalog.ValueType;
import salesassistant.semantics.insight.Insight;
import salesassistant.semantics.insight.Insights;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Columns;
import salesassistant.semantics.query.Comparison;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.Grain;
import salesassistant.semantics.query.IsoWeek;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.result.ResultTable;

/** Answers with a season, two feasts, growth and noise, into which something is planted or not. */
final class PlantedTables {

    static final int WEEKS = 200;
    private static final LocalDate LAST = LocalDate.of(2026, 11, 15);
    private static final double NOISE = 0.06;
    private static final String MEASURE = "sales_value";
    private static final String BASE = "base_sales_value";

    private final Random random;

    PlantedTables(long seed) {
        this.random = new Random(seed);
    }

    /** The name of a week of a series, the first having the number 0. */
    static String week(int number) {
        return IsoWeek.of(LAST.minusWeeks(WEEKS - 1L - number)).toString();
    }

    /** What is found in a series of weeks, each multiplied by a factor. */
    List<Insight> series(IntToDoubleFunction factor) {
        return series(List.of(Figure.of(MEASURE)), factor, _ -> 1);
    }

    /** The same where it is known what would have been sold without promotions, which multiply each week by a lift. */
    List<Insight> promoted(IntToDoubleFunction factor, IntToDoubleFunction lift) {
        return series(List.of(Figure.of(MEASURE), Figure.of(BASE)), factor, lift);
    }

    private List<Insight> series(List<Figure> figures, IntToDoubleFunction factor, IntToDoubleFunction lift) {
        var season = 0.1 + 0.2 * random.nextDouble();
        var phase = random.nextInt(52);
        var growth = 0.06 * (random.nextDouble() - 0.5) / 52;
        var rows = new ArrayList<List<@Nullable Object>>();
        for (int week = 0; week < WEEKS; week++) {
            var feast = week % 52 == 10 || week % 52 == 36 ? 1.6 : 1;
            var level = 1e7 * (1 + season * Math.sin(2 * Math.PI * (week + phase) / 52)) * feast;
            var base = level * Math.exp(growth * week + noise(NOISE)) * factor.applyAsDouble(week);
            var value = base * lift.applyAsDouble(week);
            // What would have been sold is an estimate.
            rows.add(
                    figures.size() == 1
                            ? row(week(week), value)
                            : row(week(week), value, base * Math.exp(noise(NOISE / 2))));
        }
        return found(query(figures, new Breakdown.ByTime(Grain.WEEK, 1), WEEKS, Optional.empty()), rows);
    }

    /** What is found in members of 12 weeks against the year before, the first of them moved by a factor. */
    List<Insight> members(int count, double factor) {
        var weeks = 12;
        var rows = new ArrayList<List<@Nullable Object>>();
        // Where nothing is planted nothing grows either: growth of all together would be a find.
        var common = factor == 1 ? 0 : 0.04 * (random.nextDouble() - 0.5);
        for (int member = 0; member < count; member++) {
            // What a member of no size does matters to nobody: the one that is moved is of the usual size.
            var size = 1e7 * (member == 0 ? 1 : Math.exp(noise(0.5)));
            var spread = NOISE * Math.sqrt(1.0 / weeks);
            var before = size * Math.exp(noise(spread));
            var now = size * Math.exp(common + noise(spread)) * (member == 0 ? factor : 1);
            rows.add(row("M" + member, now, before));
        }
        var period = period(weeks, LAST);
        var comparison = new Comparison(Comparison.Kind.YEAR_AGO, period(weeks, LAST.minusDays(364)), 364);
        return found(
                new Query(
                        List.of(Figure.of(MEASURE), new Figure(MEASURE, new Calculation.BaseValue())),
                        List.of(new Breakdown.ByMember("brand")),
                        new Filter.All(),
                        period,
                        Optional.of(comparison),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()),
                rows);
    }

    private double noise(double spread) {
        return spread * random.nextGaussian();
    }

    private static List<Insight> found(Query query, List<List<@Nullable Object>> rows) {
        return Insights.of(query, new ResultTable(Columns.of(query, CATALOG), rows, rows.size()), CATALOG);
    }

    private static Query query(List<Figure> figures, Breakdown breakdown, int weeks, Optional<Comparison> comparison) {
        return new Query(
                figures,
                List.of(breakdown),
                new Filter.All(),
                period(weeks, LAST),
                comparison,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static Period period(int weeks, LocalDate last) {
        return new Period(Period.Kind.ROLLING, last.minusWeeks(weeks - 1L), last, Period.Rows.WEEK, true);
    }

    private static List<@Nullable Object> row(String name, double... values) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(name);
        for (var value : values) {
            cells.add(BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP));
        }
        return cells;
    }

    private static Measure sum(String name, String label) {
        return new Measure(
                name,
                Label.of(label),
                Label.of(label),
                new Expression.SumOf(name),
                new Rollup.Sum(),
                Unit.NUMBER,
                0,
                Favourable.UP,
                Terms.NONE);
    }

    private static final Catalog CATALOG = new Catalog(
            "planted",
            "planted",
            List.of(sum(MEASURE, "Sales value"), sum(BASE, "Base sales value")),
            List.of(new Dimension(
                    "brand",
                    "brand",
                    Label.of("Brand"),
                    Axis.PRODUCT,
                    ValueType.TEXT,
                    List.of("BRAND"),
                    Terms.NONE,
                    Map.of(),
                    false)),
            List.of(
                    new Partition(Axis.PRODUCT, "product_level", List.of("BRAND"), "BRAND"),
                    new Partition(Axis.MARKET, "market_level", List.of("COUNTRY"), "COUNTRY"),
                    new Partition(Axis.PERIOD, "period_type", List.of("WEEK"), "WEEK")),
            new PeriodColumns("period_type", "WEEK", "period_id", "period_end_date", "iso_year", "iso_week"),
            new Defaults(MEASURE, Map.of(), 52, 10, "brand", ""),
            Map.of(),
            List.of(),
            List.of(),
            Map.of());
}
