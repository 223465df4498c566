package salesassistant.semantics.insight;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Favourable;

/** Steps in a row above or below the year before, and a latest week higher or lower than any. */
record Runs(WeekSeries series, Favourable favourable, double part) {

    private static final int SHORTEST = 4;
    private static final int FEWEST_WEEKS = 26;
    private static final int GAPS = 10;
    private static final double SMALLEST_GAP = 2;

    List<Candidate> all() {
        var growth = series.growth();
        return growth.length < FEWEST_WEEKS
                ? List.of()
                : Stream.of(run(growth), peak(growth)).flatMap(Optional::stream).toList();
    }

    /** A series that has always grown goes on growing: how often the weeks before the run went the same way counts. */
    private Optional<Candidate> run(double[] growth) {
        var direction = Math.signum(growth[growth.length - 1]);
        var from = growth.length;
        while (from > 0 && Math.signum(growth[from - 1]) == direction) {
            from--;
        }
        var length = growth.length - from;
        if (length < SHORTEST || direction == 0) {
            return Optional.empty();
        }
        var alike = Arrays.stream(growth, 0, from)
                .filter(value -> Math.signum(value) == direction)
                .count();
        var usual = Math.max(0.5, (alike + 1.0) / (from + 2.0));
        var weeks = series.values(series.size() - length, series.size());
        Supplier<Notable> what = () -> new Notable.Run(
                series.member(), series.figure(), new FigureRef.Formula(Operation.COUNT, weeks), direction > 0);
        var typical = Math.abs(Math.expm1(Robust.median(Arrays.copyOfRange(growth, from, growth.length))));
        return Optional.of(Candidate.tested(
                what, typical * part, Math.pow(usual, length), typical >= 0.02, Tenor.of(favourable, (int) direction)));
    }

    /** Highest of all, and higher against the year before than any: a Christmas week that beats the rest is no news. */
    private Optional<Candidate> peak(double[] growth) {
        var last = growth.length - 1;
        var rest = Arrays.copyOf(growth, last);
        var high = Arrays.stream(rest).allMatch(value -> value < growth[last]);
        var low = Arrays.stream(rest).allMatch(value -> value > growth[last]);
        var others = series.points().subList(0, series.size() - 1);
        var rival = others.stream()
                .max((a, b) -> (high ? 1 : -1)
                        * Integer.signum(a.value().value().compareTo(b.value().value())))
                .orElseThrow();
        var beats = Integer.signum(
                series.last().value().value().compareTo(rival.value().value()));
        if (!high && !low || beats != (high ? 1 : -1)) {
            return Optional.empty();
        }
        var gap = new FigureRef.Formula(
                Operation.CHANGE_PERCENT, List.of(series.last().value(), rival.value()));
        Supplier<Notable> what = () -> new Notable.Peak(
                series.member(),
                series.figure(),
                series.last().name(),
                series.last().value(),
                new FigureRef.Formula(Operation.COUNT, series.values(0, series.size())),
                gap,
                high);
        var size = Math.abs(gap.value().doubleValue());
        return Optional.of(Candidate.tested(
                what, size / 100 * part, stray(growth, high), size >= SMALLEST_GAP, Tenor.of(favourable, beats)));
    }

    /** How likely the first stands so far before the second, by the gaps among those behind it. */
    private static double stray(double[] growth, boolean high) {
        var sorted = Arrays.stream(growth)
                .map(value -> high ? -value : value)
                .sorted()
                .toArray();
        return Gaps.first(sorted, GAPS);
    }
}
