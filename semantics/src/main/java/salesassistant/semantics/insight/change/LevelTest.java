package salesassistant.semantics.insight.change;

import java.util.Arrays;
import java.util.stream.IntStream;
import salesassistant.semantics.insight.Chance;

/**
 * Tests whether a level is another than in the same weeks of the earlier period, against the hypothesis that it only goes up and
 * down as it does within any quarter: the mean of the weekly differences, with a standard error that knows that neighbouring weeks
 * resemble each other (Newey and West 1987), and Student's t.
 *
 * @param level what should hold, week by week; not a number where nothing is known
 */
record LevelTest(Frame frame, double[] level) {

    private static final int QUARTER = 13;
    /** A promotion lasts two weeks, and the dip behind it as long. */
    private static final int RESEMBLING = 3;
    /** What a quarter's own mean leaves of what neighbours share; found by simulation, where it keeps what the level promises. */
    private static final double KEPT = 8.0 / QUARTER;

    /** The mean difference. */
    double shift() {
        return mean(differences(frame.first(), end()));
    }

    /** How often ups and downs alone take it so far; one where there are too few weeks to tell. */
    double chance() {
        var residuals = residuals();
        var weeks = differences(frame.first(), end()).length;
        int freedom = residuals.length - (residuals.length + QUARTER - 1) / QUARTER;
        if (weeks < frame.weeks() || freedom < QUARTER) {
            return 1;
        }
        return Chance.student(shift() / Math.sqrt(longRun(residuals, freedom) / weeks), freedom / (double) RESEMBLING);
    }

    private int end() {
        return Math.min(level.length, frame.first() + frame.weeks());
    }

    /** Each quarter around its own mean, so that a step between two is no noise. */
    private double[] residuals() {
        return IntStream.iterate(frame.lag(), start -> start < end(), start -> start + QUARTER)
                .mapToObj(start -> differences(start, Math.min(end(), start + QUARTER)))
                .flatMapToDouble(quarter -> {
                    var middle = mean(quarter);
                    return Arrays.stream(quarter).map(difference -> difference - middle);
                })
                .toArray();
    }

    private double[] differences(int from, int to) {
        return IntStream.range(Math.max(from, frame.lag()), to)
                .mapToDouble(week -> level[week] - level[week - frame.lag()])
                .filter(Double::isFinite)
                .toArray();
    }

    /** The variance of one week, or of one that stands for its neighbours too, whichever is larger. */
    private static double longRun(double[] residuals, int freedom) {
        var own = products(residuals, 0);
        var all = own;
        for (int apart = 1; apart <= RESEMBLING; apart++) {
            all += 2 * (1 - apart / (RESEMBLING + 1.0)) * products(residuals, apart);
        }
        return Math.max(own / freedom, all / residuals.length / KEPT);
    }

    private static double products(double[] residuals, int apart) {
        return IntStream.range(apart, residuals.length)
                .mapToDouble(i -> residuals[i] * residuals[i - apart])
                .sum();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }
}
