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
        var difference = level(from, growth.length) - level(0, from);
        return Candidate.tested(
                () -> new Notable.Turned(
                        series.member(),
                        series.figure(),
                        new FigureRef.Formula(Operation.COUNT, weeks(from, growth.length)),
                        growthOf(from, growth.length),
                        growthOf(0, from)),
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
        var difference = level(at, growth.length) - level(0, at);
        return Optional.of(Candidate.tested(
                () -> new Notable.Shifted(
                        series.member(),
                        series.figure(),
                        series.points().get(series.growthFrom() + at).name(),
                        growthOf(at, growth.length),
                        growthOf(0, at)),
                Math.abs(difference) / 100 * part,
                Chance.bridge(Robust.strayed(growth)),
                Math.abs(difference) >= SMALLEST,
                Tenor.of(favourable, (int) Math.signum(difference))));
    }

    /** The same as the figure that will be told, as a plain number. */
    private double level(int from, int to) {
        var now = sum(series.growthFrom() + from, series.growthFrom() + to);
        var then = sum(series.growthFrom() + from - Forecast.YEAR, series.growthFrom() + to - Forecast.YEAR);
        return series.last().value().unit() == Unit.PERCENT ? (now - then) / (to - from) : 100 * (now / then - 1);
    }

    private double sum(int from, int to) {
        return series.points().subList(from, to).stream()
                .mapToDouble(WeekPoint::number)
                .sum();
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
