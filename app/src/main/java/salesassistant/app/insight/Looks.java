package salesassistant.app.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.catalog.Dimension;
import salesassistant.semantics.catalog.ValueType;
import salesassistant.semantics.insight.Promotions;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Grain;
import salesassistant.semantics.query.Periods;
import salesassistant.semantics.query.Query;

/** The questions a look at a followed measure asks: its weeks, its brands week by week, and who moved of late. */
record Looks(Catalog catalog, DataSpan span) {

    private static final List<Integer> HISTORIES = List.of(200, 160, 112);
    private static final int LATE = 12;

    List<Query> at(Followed followed) {
        var looks = new ArrayList<Query>();
        history(followed, List.of(weeks())).ifPresent(looks::add);
        var below = below(followed, Axis.PRODUCT);
        below.flatMap(dimension -> history(followed, List.of(by(dimension), weeks())))
                .ifPresent(looks::add);
        below.flatMap(dimension -> late(followed, dimension)).ifPresent(looks::add);
        below(followed, Axis.MARKET)
                .flatMap(dimension -> late(followed, dimension))
                .ifPresent(looks::add);
        return looks;
    }

    /** As many weeks as there are, three years at best: the seasons are learned from them. */
    private Optional<Query> history(Followed followed, List<Breakdown> breakdowns) {
        return HISTORIES.stream()
                .flatMap(weeks -> new Periods(span).rolling(weeks).stream())
                .findFirst()
                .map(period -> new Query(
                        withPromotions(followed.measure()),
                        breakdowns,
                        followed.filter(),
                        period,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** So that what promotions did is no news. */
    private List<Figure> withPromotions(String measure) {
        return Stream.concat(Stream.of(Figure.of(measure)), Promotions.beside(measure, catalog).stream())
                .toList();
    }

    private Optional<Query> late(Followed followed, Dimension dimension) {
        var periods = new Periods(span);
        return periods.rolling(LATE)
                .flatMap(period -> periods.yearAgo(period)
                        .map(comparison -> new Query(
                                List.of(
                                        Figure.of(followed.measure()),
                                        new Figure(followed.measure(), new Calculation.BaseValue())),
                                List.of(by(dimension)),
                                followed.filter(),
                                period,
                                Optional.of(comparison),
                                List.of(),
                                Optional.empty(),
                                Optional.empty())));
    }

    /** The next finer dimension of an axis than those the measure is limited to. */
    private Optional<Dimension> below(Followed followed, Axis axis) {
        var levels = catalog.partition(axis).members();
        var own = followed.members().keySet().stream()
                .flatMap(name -> catalog.findDimension(name).stream())
                .filter(dimension ->
                        dimension.axis() == axis && !dimension.levels().isEmpty())
                .mapToInt(dimension -> levels.indexOf(dimension.levels().getFirst()))
                .max()
                .orElse(axis == Axis.MARKET ? 0 : -1);
        var wanted = axis == Axis.MARKET ? levels.size() - 1 : own + 1;
        return wanted <= own || wanted >= levels.size() ? Optional.empty() : at(axis, levels.get(wanted));
    }

    private Optional<Dimension> at(Axis axis, String level) {
        return catalog.dimensions().stream()
                .filter(dimension -> dimension.axis() == axis
                        && dimension.type() == ValueType.TEXT
                        && !dimension.levels().isEmpty()
                        && dimension.levels().getFirst().equals(level))
                .min(Comparator.comparing(dimension -> !dimension.searchable()));
    }

    private static Breakdown by(Dimension dimension) {
        return new Breakdown.ByMember(dimension.name());
    }

    private static Breakdown weeks() {
        return new Breakdown.ByTime(Grain.WEEK, 1);
    }
}
