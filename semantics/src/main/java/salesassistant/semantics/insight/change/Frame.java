package salesassistant.semantics.insight.change;

import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import salesassistant.semantics.insight.Chance;

/**
 * Where in a series the two periods lie, and how much a series usually moves between two such periods: the same comparison made
 * for all earlier weeks, out of the sample it is held against.
 *
 * @param first the first week of the period
 * @param weeks how many weeks it has
 * @param lag how many weeks before each of them the week lies it is compared with
 */
record Frame(int first, int weeks, int lag) {

    /** Below this a shift is not told from rounding, whatever the noise. */
    private static final double FINEST = 0.012;

    private static final double TINY = 1e-9;

    private static final double FINEST_POINTS = 0.002;

    private static final double HALF_TO_DEVIATION = 1.4826;
    /** From the median of the absolute steps between two weeks to the deviation of one. */
    private static final double STEP_TO_DEVIATION = 1.4826 / Math.sqrt(2);

    private static final double UNKNOWN_DEVIATION = 0.05;
    private static final int ENOUGH = 8;
    /** Of what there is in a week on average. */
    private static final double QUIET = 0.1;

    private static final double ACCIDENT = 0.001;

    /** What has no sales for so many weeks is not there. */
    static final int PAUSE = 4;

    private static final double SMALLEST_PART = 0.005;

    /**
     * How a series moved.
     *
     * @param shift by how much more than it usually does, as a logarithm or in the series' own unit
     * @param deviation how much it usually moves
     * @param chance how often an accident takes it so far, as far as so few earlier comparisons can tell
     */
    record Shift(double shift, double deviation, double chance) {

        /** The shift in units of its usual deviation. */
        double score() {
            return shift / deviation;
        }
    }

    /** The logarithmic change of a series against that of another. */
    Shift relative(double[] series, double[] rest) {
        var changes = IntStream.rangeClosed(0, first)
                .mapToDouble(start -> change(series, start) - change(rest, start))
                .toArray();
        return judged(changes, Math.max(FINEST, noise(t -> logarithm(series, t) - logarithm(rest, t))));
    }

    /** Its change against its own past alone. */
    Shift alone(double[] series) {
        var changes = IntStream.rangeClosed(0, first)
                .mapToDouble(start -> change(series, start))
                .toArray();
        return judged(changes, Math.max(FINEST, noise(t -> logarithm(series, t))));
    }

    /** The same of distribution, which hardly moves from week to week. */
    Shift ofDistribution(double[] points) {
        var changes = IntStream.rangeClosed(0, first)
                .mapToDouble(start -> change(points, start))
                .toArray();
        return judged(changes, Math.max(FINEST_POINTS, noise(t -> logarithm(points, t))));
    }

    /** What the weeks' own ups and downs leave in the comparison of two periods; told from week to week, so that no season counts. */
    private double noise(IntToDoubleFunction level) {
        var steps = IntStream.range(1, first)
                .mapToDouble(t -> Math.abs(level.applyAsDouble(t) - level.applyAsDouble(t - 1)))
                .filter(Double::isFinite)
                .toArray();
        return median(steps) * STEP_TO_DEVIATION * Math.sqrt(2.0 / weeks);
    }

    private static double logarithm(double[] series, int t) {
        return series[t] > 0 ? Math.log(series[t]) : Double.NaN;
    }

    /**
     * The first week of a silence at the end of a series that is silent in less than half of its weeks and was never so as long
     * before, so that it is no accident; empty where there is none that began after the first week compared with.
     */
    OptionalInt silentSince(double[] series) {
        int end = end(series);
        var little = QUIET * Arrays.stream(series, 0, end).average().orElse(0);
        int from = end;
        while (from > 0 && series[from - 1] <= little) {
            from--;
        }
        int longest = 0;
        int quiet = 0;
        for (int week = 0, run = 0; week < from; week++) {
            run = series[week] <= little ? run + 1 : 0;
            quiet += run > 0 ? 1 : 0;
            longest = Math.max(longest, run);
        }
        var chance = Math.pow((quiet + 1.0) / (from + 2.0), end - from);
        boolean isUsual = quiet < from / 2;
        return isUsual && from > first - lag && end - from > longest && chance < ACCIDENT
                ? OptionalInt.of(from)
                : OptionalInt.empty();
    }

    /** The week since which something is sold that was not at the start of the earlier period. */
    OptionalInt cameIn(double[] series) {
        var sold = sold(series);
        return sold.getMin() > first - lag && sold.getMin() >= PAUSE && sold.getMax() >= end(series) - PAUSE
                ? OptionalInt.of(sold.getMin())
                : OptionalInt.empty();
    }

    /** The week since which nothing is sold of what was at the start of the earlier period; for longer than ever, as it may have a season. */
    OptionalInt wentIn(double[] series) {
        var sold = sold(series);
        int silent = end(series) - 1 - sold.getMax();
        return sold.getMin() <= first - lag
                        && sold.getMax() >= first - lag
                        && silent >= PAUSE
                        && silent > longestGap(series, sold.getMin(), sold.getMax())
                ? OptionalInt.of(sold.getMax() + 1)
                : OptionalInt.empty();
    }

    private static int longestGap(double[] series, int from, int to) {
        int longest = 0;
        for (int week = from, run = 0; week < to; week++) {
            run = series[week] > 0 ? 0 : run + 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private IntSummaryStatistics sold(double[] series) {
        return IntStream.range(0, end(series)).filter(week -> series[week] > 0).summaryStatistics();
    }

    private int end(double[] series) {
        return Math.min(series.length, first + weeks);
    }

    /** Whether there are enough earlier comparisons to know what is usual. */
    boolean knowsUsual() {
        return first - weeks - lag + 1 >= ENOUGH;
    }

    /** The last is the one asked about; earlier ones count where they have a base and do not reach into the period. */
    private Shift judged(double[] changes, double least) {
        var usual = IntStream.rangeClosed(lag, first - weeks)
                .mapToDouble(start -> changes[start])
                .filter(Double::isFinite)
                .toArray();
        var half = Half.of(usual);
        var deviation = usual.length < ENOUGH ? UNKNOWN_DEVIATION : half.deviation();
        var shift = changes[first] - half.middle();
        var usually = Math.max(least, deviation);
        return new Shift(
                shift,
                usually,
                usual.length < ENOUGH
                        ? Chance.normal(shift / usually)
                        : chance(shift / Math.max(TINY, deviation), (double) usual.length / weeks));
    }

    /** Comparisons that overlap are no more than so many that do not; the new one strays by as much again as their mean. */
    private static double chance(double score, double comparisons) {
        return Chance.student(score / Math.sqrt(1 + 1 / comparisons), Math.max(1, comparisons - 1));
    }

    /** The densest half of the earlier changes: what is usual, even if something lasting began before the period. */
    private record Half(double middle, double deviation) {

        static Half of(double[] changes) {
            var sorted = changes.clone();
            Arrays.sort(sorted);
            int size = sorted.length / 2 + 1;
            int best = 0;
            for (int start = 1; start + size <= sorted.length; start++) {
                if (sorted[start + size - 1] - sorted[start] < sorted[best + size - 1] - sorted[best]) {
                    best = start;
                }
            }
            return sorted.length == 0
                    ? new Half(0, 0)
                    : new Half(
                            median(Arrays.copyOfRange(sorted, best, best + size)),
                            HALF_TO_DEVIATION * (sorted[best + size - 1] - sorted[best]) / 2);
        }
    }

    private double change(double[] series, int start) {
        if (start < lag) {
            return Double.NaN;
        }
        var least = SMALLEST_PART * weeks * Arrays.stream(series).max().orElse(0) + 1e-9;
        return Math.log((Math.max(0, sum(series, start)) + least) / (Math.max(0, sum(series, start - lag)) + least));
    }

    double now(double[] series) {
        return sum(series, first);
    }

    double before(double[] series) {
        return sum(series, first - lag);
    }

    private double sum(double[] series, int start) {
        double sum = 0;
        for (int week = Math.max(0, start); week < Math.min(series.length, start + weeks); week++) {
            sum += series[week];
        }
        return sum;
    }

    /** What most of some changes are about, which is where the densest half of them lies. */
    static double usual(double[] changes) {
        return Half.of(changes).middle();
    }

    static double median(double[] values) {
        if (values.length == 0) {
            return 0;
        }
        var sorted = values.clone();
        Arrays.sort(sorted);
        var half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
