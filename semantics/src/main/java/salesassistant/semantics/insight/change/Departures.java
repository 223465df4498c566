package salesassistant.semantics.insight.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.insight.Subject;
import salesassistant.semantics.query.Figure;

/**
 * Tells which members of a ratio moved against all the others week by week, so that what happened to all alike, such as inflation,
 * a tax or a season, is nobody's own.
 *
 * @param courses the members' sums week by week
 * @param around the same of the category around what was asked about, where that is a part of one
 * @param accident how often ups and downs alone may name one member
 */
record Departures(Courses courses, Optional<Courses> around, Frame frame, Measures measures, double accident) {

    /** What a percentage moved less than this is no news. */
    private static final double LEAST_PERCENT = 0.01;

    /** A cause whose member surely moved, and how far. */
    private record Departure(Cause cause, double shift) {

        /** A regular price may rise while less is paid, as more is promoted: then it is not what moved the price paid. */
        boolean worksAsItMoved() {
            return cause.kind() != Cause.Kind.RATE
                    || shift * cause.effect().value().signum() > 0;
        }
    }

    /** Those of the causes that are the members' own; the farthest is found first, and left out of what the next are held against. */
    List<Cause> among(Collection<Cause> candidates) {
        var left = new ArrayList<>(candidates);
        var found = new ArrayList<Departure>();
        for (var next = farthest(left, found); next.isPresent(); next = farthest(left, found)) {
            found.add(next.get());
            left.remove(next.get().cause());
        }
        return found.stream()
                .filter(Departure::worksAsItMoved)
                .map(Departure::cause)
                .toList();
    }

    private Optional<Departure> farthest(List<Cause> left, List<Departure> found) {
        var others = found.stream().map(known -> known.cause().place()).toList();
        return left.stream()
                .flatMap(cause -> shifts(cause, others).mapToObj(shift -> new Departure(cause, shift)))
                .max(Comparator.comparingDouble(departure -> Math.abs(departure.shift())));
    }

    /** How far a member surely moved; none where it did not. */
    private DoubleStream shifts(Cause cause, List<List<Subject.Name>> others) {
        if (cause.kind() != Cause.Kind.RATE) {
            return weight(cause.place(), others);
        }
        var least = isPercent() ? LEAST_PERCENT : Diagnosis.LEAST_PRICE;
        return ratios(cause.place(), others)
                .filter(test -> Math.abs(test.shift()) >= least && test.chance() <= accident)
                .mapToDouble(LevelTest::shift);
    }

    /** Its own ratio, and the regular price behind what was paid. */
    private Stream<LevelTest> ratios(List<Subject.Name> place, List<List<Subject.Name>> others) {
        return Stream.concat(measures.parts().stream(), measures.regularParts().stream())
                .filter(parts -> parts.stream().allMatch(courses::has))
                .map(parts -> test(
                        ratio(own(place, parts.getFirst()), own(place, parts.getLast())),
                        ratio(rest(place, others, parts.getFirst()), rest(place, others, parts.getLast())),
                        // What inflation does to prices is in proportion to them.
                        isPercent() ? DoubleUnaryOperator.identity() : Math::log));
    }

    /** What came or went is a fact, whatever else is usual. */
    private DoubleStream weight(List<Subject.Name> place, List<List<Subject.Name>> others) {
        var weight = measures.parts().orElseThrow().getLast();
        var own = own(place, weight);
        if (frame.cameIn(own).isPresent() || frame.wentIn(own).isPresent()) {
            return DoubleStream.of(Double.MAX_VALUE);
        }
        var test = test(own, rest(place, others, weight), Math::log);
        return Math.abs(test.shift()) >= Movers.LEAST_SHIFT && test.chance() <= accident
                ? DoubleStream.of(test.shift())
                : DoubleStream.empty();
    }

    private double[] own(List<Subject.Name> place, Figure figure) {
        return courses.series(Courses.of(place), figure);
    }

    private double[] rest(List<Subject.Name> place, List<List<Subject.Name>> others, Figure figure) {
        Predicate<List<Subject.Name>> known = Courses.of(place)
                .or(member ->
                        others.stream().anyMatch(other -> Courses.of(other).test(member)));
        return around.filter(table -> table.has(figure))
                .map(table -> {
                    var all = table.series(_ -> true, figure);
                    var out = courses.series(known, figure);
                    return IntStream.range(0, all.length)
                            .mapToDouble(week -> Math.max(0, all[week] - out[week]))
                            .toArray();
                })
                .orElseGet(() -> courses.series(known.negate(), figure));
    }

    private boolean isPercent() {
        return measures.asked().unit() == Unit.PERCENT;
    }

    private static double[] ratio(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(week -> other[week] == 0 ? Double.NaN : one[week] / other[week])
                .toArray();
    }

    private LevelTest test(double[] own, double[] rest, DoubleUnaryOperator scale) {
        return new LevelTest(
                frame,
                IntStream.range(0, own.length)
                        .mapToDouble(week -> scale.applyAsDouble(own[week]) - scale.applyAsDouble(rest[week]))
                        .toArray());
    }
}
