package salesassistant.semantics.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.result.ResultTable;

/** A query being made for a test, with the obvious left as it usually is: Sweden, the latest 52 weeks, value sales. */
public final class Questions {

    /** The last Sunday of the examples' data. */
    public static final LocalDate LAST = LocalDate.of(2026, 11, 15);

    public static final Figure VALUE = Figure.of("sales_value");
    public static final Figure BASE = new Figure("sales_value", new Calculation.BaseValue());
    public static final Figure CHANGE = new Figure("sales_value", new Calculation.Change());
    public static final Figure PERCENT = new Figure("sales_value", new Calculation.ChangePercent());

    private final List<Figure> figures;
    private final List<Breakdown> breakdowns = new ArrayList<>();
    private final List<Filter> filters = new ArrayList<>(List.of(new Filter.In("country", List.of("SE"))));
    private final List<Condition> conditions = new ArrayList<>();
    private Period period = rolling(52, LAST);
    private Optional<Comparison> comparison = Optional.empty();
    private Optional<Ranking> ranking = Optional.empty();
    private Optional<Order> order = Optional.empty();

    private Questions(Figure... figures) {
        this.figures = List.of(figures);
    }

    public static Questions of(Figure... figures) {
        return new Questions(figures);
    }

    public static Period rolling(int weeks, LocalDate last) {
        return new Period(Period.Kind.ROLLING, last.minusWeeks(weeks - 1L), last, Period.Rows.WEEK, true);
    }

    public Questions by(String dimension) {
        breakdowns.add(new Breakdown.ByMember(dimension));
        return this;
    }

    public Questions by(Breakdown breakdown) {
        breakdowns.add(breakdown);
        return this;
    }

    public Questions by(Grain grain) {
        breakdowns.add(new Breakdown.ByTime(grain, 1));
        return this;
    }

    public Questions in(String dimension, String... members) {
        filters.add(new Filter.In(dimension, List.of(members)));
        return this;
    }

    /** Without the country the product always names. */
    public Questions anywhere() {
        filters.clear();
        return this;
    }

    public Questions during(Period asked) {
        period = asked;
        return this;
    }

    /** Against the same weeks a year before. */
    public Questions againstYearAgo() {
        return against(Comparison.Kind.YEAR_AGO, 364);
    }

    public Questions against(Comparison.Kind kind, int shiftDays) {
        comparison = Optional.of(new Comparison(
                kind,
                new Period(
                        period.kind(),
                        period.firstWeekEnd().minusDays(shiftDays),
                        period.lastWeekEnd().minusDays(shiftDays),
                        period.rows(),
                        true),
                shiftDays));
        return this;
    }

    /** Against a period of its own. */
    public Questions against(Period base) {
        comparison = Optional.of(new Comparison(Comparison.Kind.EXPLICIT, base, 0));
        return this;
    }

    public Questions where(Figure figure, Comparator comparator, long limit) {
        conditions.add(new Condition(figure, comparator, BigDecimal.valueOf(limit)));
        return this;
    }

    public Questions top(int count, Figure figure) {
        ranking = Optional.of(Ranking.top(figure, count));
        return this;
    }

    /** With a last row of everything else. */
    public Questions topWithOthers(int count, Figure figure) {
        ranking = Optional.of(new Ranking(figure, Direction.DESCENDING, count, false, Optional.empty(), true));
        return this;
    }

    public Questions bottom(int count, Figure figure) {
        ranking = Optional.of(new Ranking(figure, Direction.ASCENDING, count, false, Optional.empty(), false));
        return this;
    }

    /** Ranked anew inside each member of a dimension. */
    public Questions eachIn(String dimension, Direction direction, int count, Figure figure) {
        ranking = Optional.of(new Ranking(figure, direction, count, false, Optional.of(dimension), false));
        return this;
    }

    public Query query() {
        return new Query(figures, breakdowns, Filter.allOf(filters), period, comparison, conditions, ranking, order);
    }

    /** The answer with these rows; whole numbers and decimals may be written plainly. */
    public ResultTable answer(Object[]... rows) {
        return answer(SmallCatalog.catalog(), rows);
    }

    public ResultTable answer(Catalog catalog, Object[]... rows) {
        var cells = Arrays.stream(rows).map(Questions::cells).toList();
        return new ResultTable(Columns.of(query(), catalog), cells, rows.length);
    }

    /** A row of an answer; null is an empty cell. */
    public static Object[] row(@Nullable Object... cells) {
        return cells;
    }

    private static List<@Nullable Object> cells(Object[] row) {
        var cells = new ArrayList<@Nullable Object>();
        for (var value : row) {
            cells.add(cell(value));
        }
        return cells;
    }

    private static @Nullable Object cell(@Nullable Object value) {
        return switch (value) {
            case Integer whole -> BigDecimal.valueOf(whole);
            case Double number -> BigDecimal.valueOf(number);
            case null, default -> value;
        };
    }
}
