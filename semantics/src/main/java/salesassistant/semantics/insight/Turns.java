package salesassistant.semantics.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import salesassistant.semantics.catalog.Favourable;
import salesassistant.semantics.catalog.Unit;

/** Whether growth against the year before has turned of late, or moved to another level since some week. */
record Turns(WeekSeries series, KnownWeeks known, Favourable favourable, boolean adds, double part) {

    private static final int LATE = 13;
    private static final int FEWEST = 39;
    private static final int SHORTEST_SIDE = 4;
    private static final double SMALLEST = 3;

    List<Candidate> all() {
        var growth = calm();
        if (growth.length < FEWEST) {
            return List.of();
        }
        var found = new ArrayList<Candidate>();
        found.add(turned(growth));
        shifted(growth).ifPresent(found::add);
        return found;
    }

    /** The growth of each week; a week that a feast makes unlike takes the typical value, for it tells nothing. */
    private double[] calm() {
        var growth = series.growth();
        var from = series.growthFrom();
        var typical = Robust.median(IntStream.range(0, growth.length)
                .filter(i -> !known.unlike(series.points().get(from + i).end()))
                .mapToDouble(i -> growth[i])
                .toArray());
        return IntStream.range(0, growth.length)
                .mapToDouble(i -> known.unlike(series.points().get(from + i).end()) ? typical : growth[i])
                .toArray();
    }

    private Candidate turned(double[] growth) {
        var from = growth.length - LATE;
        var before = Arrays.copyOfRange(growth, 0, from);
        var slope = Robust.slope(before);
        var late = IntStream.range(from, growth.length)
                .mapToDouble(i -> growth[i] - slope * (i - from))
                .toArray();
        var trend = Robust.trend(late);
        var lateGrowth = growthOf(from, growth.length);
        var beforeGrowth = growthOf(0, from);
        var difference = difference(lateGrowth, beforeGrowth);
        var what = new Notable.Turned(
                series.member(),
                series.figure(),
                new FigureRef.Formula(Operation.COUNT, weeks(from, growth.length)),
                lateGrowth,
                beforeGrowth);
        return Candidate.tested(
                what,
                Math.abs(difference) / 100 * part,
                Chance.normal(trend),
                Math.abs(difference) >= SMALLEST && Math.signum(difference) == Math.signum(trend),
                Tenor.of(favourable, (int) Math.signum(difference)));
    }

    private Optional<Candidate> shifted(double[] growth) {
        var at = Robust.breakIn(growth);
        if (at < SHORTEST_SIDE || at > growth.length - SHORTEST_SIDE) {
            return Optional.empty();
        }
        var after = growthOf(at, growth.length);
        var before = growthOf(0, at);
        var difference = difference(after, before);
        var what = new Notable.Shifted(
                series.member(),
                series.figure(),
                series.points().get(series.growthFrom() + at).name(),
                after,
                before);
        return Optional.of(Candidate.tested(
                what,
                Math.abs(difference) / 100 * part,
                Chance.bridge(Robust.strayed(growth)),
                Math.abs(difference) >= SMALLEST,
                Tenor.of(favourable, (int) Math.signum(difference))));
    }

    private static double difference(FigureRef late, FigureRef before) {
        return late.value().subtract(before.value()).doubleValue();
    }

    /** How these weeks together stand against the same weeks of the year before. */
    private FigureRef growthOf(int from, int to) {
        var operation = adds ? Operation.SUM : Operation.AVERAGE;
        var now = new FigureRef.Formula(operation, weeks(from, to));
        var then = new FigureRef.Formula(
                operation,
                series.values(series.growthFrom() + from - Forecast.YEAR, series.growthFrom() + to - Forecast.YEAR));
        var inPoints = now.unit() == Unit.PERCENT;
        return new FigureRef.Formula(inPoints ? Operation.DIFFERENCE : Operation.CHANGE_PERCENT, List.of(now, then));
    }

    private List<FigureRef> weeks(int from, int to) {
        return series.values(series.growthFrom() + from, series.growthFrom() + to);
    }
}
