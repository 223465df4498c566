package salesassistant.semantics.insight.change;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.insight.Subject;
import salesassistant.semantics.query.Figure;

/** Tells by what a mover moved: distribution, price, promotion, or demand alone. */
record Diagnosis(Suspects suspects, Measures measures) {

    private static final double NOTHING = 0.03;
    private static final double FAR_LESS = 0.5;
    private static final double TRACE = 1e-3;
    private static final double LEAST_DISTRIBUTION = 0.05;
    private static final double PART_OF_THE_MOVE = 0.35;
    static final double LEAST_PRICE = 0.025;
    private static final double PART_OF_THE_RIVAL = 0.3;

    /** What moved by how much, as logarithms; without a number where the data do not hold it. */
    record Moves(double demand, Optional<Distribution> distribution, Optional<Double> price) {}

    /** How far distribution moved, and whether it surely did. */
    record Distribution(double points, boolean isSure) {}

    Cause.Kind kind(Mover mover, List<Mover> all) {
        var courses = mover.element().courses();
        if (mover.sort() == Mover.Sort.PROMOTION) {
            return Cause.Kind.PROMOTION;
        }
        if (mover.sort() == Mover.Sort.DISTRIBUTION) {
            return Cause.Kind.DISTRIBUTION;
        }
        if (mover.sort() == Mover.Sort.REPLACEMENT) {
            return Cause.Kind.REPLACEMENT;
        }
        if (mover.sort() == Mover.Sort.ASSORTMENT) {
            return mover.excess() > 0 ? Cause.Kind.LAUNCH : gone(mover);
        }
        var frame = suspects.frame(courses);
        var series = courses.series(mover.rows(courses), measures.demand(courses));
        if (isNew(series, frame)) {
            return Cause.Kind.LAUNCH;
        }
        if (frame.now(series) <= NOTHING * frame.before(series)) {
            return gone(mover);
        }
        var moves = moves(mover);
        if (isDistribution(moves)) {
            return Cause.Kind.DISTRIBUTION;
        }
        if (isPrice(moves)) {
            return Cause.Kind.PRICE;
        }
        if (mover.place().isEmpty() && new Together(measures, suspects).movedWithCategory()) {
            return Cause.Kind.CATEGORY;
        }
        if (rival(mover, all)) {
            return Cause.Kind.COMPETITION;
        }
        return moves.distribution().isEmpty() && moves.price().isEmpty() ? Cause.Kind.UNKNOWN : Cause.Kind.DEMAND;
    }

    /** Nothing in the first weeks compared with, and far less than now in all of them. */
    private static boolean isNew(double[] series, Frame frame) {
        var start = Math.max(0, frame.first() - frame.lag());
        double early = 0;
        for (int week = start; week < start + Math.max(1, frame.weeks() / 4); week++) {
            early += series[week];
        }
        return early == 0 && frame.before(series) <= FAR_LESS * frame.now(series);
    }

    /** What is gone from everywhere is no longer made; else somebody else may sell it still. */
    private Cause.Kind gone(Mover mover) {
        return isOfAllMarkets(mover) ? Cause.Kind.DELISTING : Cause.Kind.DISTRIBUTION;
    }

    private boolean isOfAllMarkets(Mover mover) {
        var catalog = measures.roles().catalog();
        return !new Cuts(catalog, measures.question().scope()).isLocal() && namesNoMarket(mover);
    }

    private boolean namesNoMarket(Mover mover) {
        return mover.place().stream()
                .map(name -> measures.roles().catalog().findDimension(name.column()))
                .flatMap(Optional::stream)
                .noneMatch(dimension -> dimension.axis() == Axis.MARKET);
    }

    private static boolean isDistribution(Moves moves) {
        return moves.distribution()
                .filter(moved -> moved.isSure() || Math.abs(moved.points()) >= LEAST_DISTRIBUTION)
                .map(Distribution::points)
                .filter(points -> points * moves.demand() > 0)
                .filter(points -> Math.abs(points) >= PART_OF_THE_MOVE * Math.abs(moves.demand()))
                .isPresent();
    }

    private static boolean isPrice(Moves moves) {
        return moves.price()
                .filter(price -> Math.abs(price) >= LEAST_PRICE)
                .filter(price -> price * moves.demand() < 0)
                .isPresent();
    }

    /** A novelty that won a good part of what this lost: in what was asked about, or beside it; it came everywhere, not to one market. */
    private boolean rival(Mover mover, List<Mover> all) {
        return mover.excess() < 0
                && namesNoMarket(mover)
                && (all.stream()
                                .filter(other ->
                                        other != mover && other.excess() >= -PART_OF_THE_RIVAL * mover.excess())
                                .anyMatch(other -> kind(other, List.of()) == Cause.Kind.LAUNCH)
                        || suspects.newRivals(measures.subject()) >= -PART_OF_THE_RIVAL * mover.excess());
    }

    Moves moves(Mover mover) {
        var table = suspects.telling(mover);
        var frame = suspects.frame(table);
        var here = mover.rows(table);
        var demand = table.series(here, measures.demand(table));
        var shift = mover.place().isEmpty()
                ? frame.alone(demand)
                : frame.relative(demand, table.series(here.negate(), measures.demand(table)));
        return new Moves(shift.shift(), distribution(table, here), price(mover.place(), table, here));
    }

    private Optional<Distribution> distribution(Courses table, Predicate<List<Subject.Name>> here) {
        var frame = suspects.frame(table);
        return Stream.of(measures.points(), measures.distribution())
                .flatMap(Optional::stream)
                .filter(table::has)
                .map(figure -> table.series(here, figure))
                .filter(points -> frame.before(points) > 0)
                .findFirst()
                .map(points -> new Distribution(
                        Math.log((frame.now(points) + TRACE * frame.before(points)) / frame.before(points)),
                        Math.abs(frame.ofDistribution(points).score()) >= Movers.SURE));
    }

    /** The price of the place against that of all the rest, so that inflation and tax drop out. */
    private Optional<Double> price(List<Subject.Name> place, Courses table, Predicate<List<Subject.Name>> here) {
        var value = measures.baseValue().filter(table::has);
        var units = measures.baseUnits().filter(table::has);
        if (value.isEmpty() || units.isEmpty() || value.equals(units)) {
            return Optional.empty();
        }
        var frame = suspects.frame(table);
        if (place.isEmpty()) {
            return suspects.courses(Step.CATEGORY)
                    .filter(category -> category.has(value.get()) && category.has(units.get()))
                    .map(category -> price(table, here, value.get(), units.get(), frame)
                            - price(category, _ -> true, value.get(), units.get(), suspects.frame(category)));
        }
        return Optional.of(price(table, here, value.get(), units.get(), frame)
                - price(table, here.negate(), value.get(), units.get(), frame));
    }

    private static double price(
            Courses courses, Predicate<List<Subject.Name>> which, Figure value, Figure units, Frame frame) {
        var paid = courses.series(which, value);
        var packs = courses.series(which, units);
        var now = frame.now(paid) / Math.max(1e-9, frame.now(packs));
        var before = frame.before(paid) / Math.max(1e-9, frame.before(packs));
        return now <= 0 || before <= 0 ? 0 : Math.log(now / before);
    }
}
