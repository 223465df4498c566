package salesassistant.semantics.sql;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Comparator;
import salesassistant.semantics.query.Comparison;
import salesassistant.semantics.query.Condition;
import salesassistant.semantics.query.Direction;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.Grain;
import salesassistant.semantics.query.Order;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.query.Ranking;
import salesassistant.semantics.query.Whole;

/** Says a query in the words of the trade; what is left open is Sweden and the last 52 weeks. */
final class QueryBuilder {

    static final LocalDate LATEST = LocalDate.of(2026, 11, 15);
    static final Whole CATEGORY = new Whole(
            Whole.Kind.CATEGORY,
            Set.of("brand", "manufacturer", "segment", "product_name", "private_label", "organic", "pack_size_g"));
    static final Whole SEGMENT =
            new Whole(Whole.Kind.SEGMENT, Set.of("brand", "manufacturer", "product_name", "private_label", "organic"));
    static final Whole MARKET = new Whole(Whole.Kind.MARKET, Set.of("retailer_group", "banner", "region", "channel"));
    static final Whole SHOWN = new Whole(Whole.Kind.SHOWN, Set.of());

    private final List<Figure> figures = new ArrayList<>();
    private final List<Breakdown> breakdowns = new ArrayList<>();
    private final List<Filter> filters = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();
    private String country = "SE";
    private Period period = weeks(52);
    private Optional<Comparison> comparison = Optional.empty();
    private Optional<Ranking> ranking = Optional.empty();
    private Optional<Order> order = Optional.empty();

    static QueryBuilder of(String... measures) {
        var builder = new QueryBuilder();
        for (var measure : measures) {
            builder.figures.add(Figure.of(measure));
        }
        return builder;
    }

    static Period weeks(int count) {
        return period(Period.Kind.ROLLING, LATEST.minusWeeks(count - 1L), LATEST);
    }

    static Period period(Period.Kind kind, LocalDate first, LocalDate last) {
        return new Period(kind, first, last, Period.Rows.WEEK, true);
    }

    QueryBuilder and(String measure, Calculation calculation) {
        figures.add(new Figure(measure, calculation));
        return this;
    }

    QueryBuilder and(Calculation calculation) {
        return and(figures.getFirst().measure(), calculation);
    }

    QueryBuilder by(String... dimensions) {
        for (var dimension : dimensions) {
            breakdowns.add(new Breakdown.ByMember(dimension));
        }
        return this;
    }

    QueryBuilder by(Grain grain) {
        breakdowns.add(new Breakdown.ByTime(grain, 1));
        return this;
    }

    QueryBuilder rolling(int weeks) {
        breakdowns.add(new Breakdown.ByTime(Grain.WEEK, weeks));
        return this;
    }

    QueryBuilder versus(Breakdown.Other other, String dimension, String... members) {
        breakdowns.add(new Breakdown.Versus(dimension, List.of(members), other));
        return this;
    }

    QueryBuilder where(String dimension, String... values) {
        return where(new Filter.In(dimension, List.of(values)));
    }

    QueryBuilder where(Filter filter) {
        filters.add(filter);
        return this;
    }

    QueryBuilder inAnyCountry() {
        country = "";
        return this;
    }

    QueryBuilder in(String... countries) {
        country = "";
        return where("country", countries);
    }

    QueryBuilder lastWeeks(int count) {
        return during(weeks(count));
    }

    QueryBuilder during(Period chosen) {
        period = chosen;
        return this;
    }

    QueryBuilder rows(Period.Rows rows) {
        period = new Period(period.kind(), period.firstWeekEnd(), period.lastWeekEnd(), rows, true);
        return this;
    }

    /** Against the same weeks a year before. */
    QueryBuilder yearAgo() {
        return against(Comparison.Kind.YEAR_AGO, 364);
    }

    QueryBuilder previousPeriod() {
        return against(Comparison.Kind.PREVIOUS_PERIOD, 7 * period.weeks());
    }

    private QueryBuilder against(Comparison.Kind kind, int days) {
        var base = new Period(
                period.kind(),
                period.firstWeekEnd().minusDays(days),
                period.lastWeekEnd().minusDays(days),
                period.rows(),
                true);
        return against(new Comparison(kind, base, days));
    }

    QueryBuilder against(Comparison chosen) {
        comparison = Optional.of(chosen);
        return this;
    }

    QueryBuilder having(Comparator comparator, String limit) {
        return having(figures.getLast(), comparator, limit);
    }

    QueryBuilder having(Figure figure, Comparator comparator, String limit) {
        conditions.add(new Condition(figure, comparator, new BigDecimal(limit)));
        return this;
    }

    QueryBuilder top(int count) {
        return rank(Ranking.top(figures.getFirst(), count));
    }

    QueryBuilder bottom(int count) {
        return rank(new Ranking(figures.getFirst(), Direction.ASCENDING, count, false, Optional.empty(), false));
    }

    QueryBuilder rank(Ranking chosen) {
        ranking = Optional.of(chosen);
        return this;
    }

    QueryBuilder ordered(Direction direction) {
        return ordered(figures.getFirst(), direction);
    }

    QueryBuilder ordered(Figure by, Direction direction) {
        order = Optional.of(new Order(by, direction));
        return this;
    }

    Figure firstFigure() {
        return figures.getFirst();
    }

    Query build() {
        var all = new ArrayList<Filter>();
        if (!country.isEmpty()) {
            all.add(new Filter.In("country", List.of(country)));
        }
        all.addAll(filters);
        return new Query(figures, breakdowns, Filter.allOf(all), period, comparison, conditions, ranking, order);
    }
}
