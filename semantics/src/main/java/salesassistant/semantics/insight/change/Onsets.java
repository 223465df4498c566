package salesassistant.semantics.insight.change;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** Dates a change: the split of the weeks that tells most between before and after (a CUSUM of one step). */
final class Onsets {

    private static final int WEEKS_BEFORE = 26;
    private static final double LEAST = 0.02;
    private static final double ON_THE_WAY = 0.25;

    private Onsets() {}

    /** The first week of a change in a series held against the rest, or against its own year ago where there is no rest. */
    static Optional<Onset> of(Courses courses, Frame frame, double[] series, double[] rest) {
        var alone = Arrays.stream(rest).sum() == 0;
        var from = Math.max(alone ? frame.lag() : 0, frame.first() - WEEKS_BEFORE);
        var to = Math.min(courses.weeks(), frame.first() + frame.weeks());
        if (to - from < 3) {
            return Optional.empty();
        }
        var floor = LEAST
                        * Frame.median(IntStream.range(from, to)
                                .mapToDouble(t -> series[t])
                                .toArray())
                + 1e-9;
        var level = IntStream.range(from, to)
                .mapToDouble(t ->
                        log(series[t], floor) - (alone ? log(series[t - frame.lag()], floor) : log(rest[t], floor)))
                .toArray();
        int step = split(level);
        var before = Frame.median(Arrays.copyOfRange(level, 0, step));
        var after = Frame.median(Arrays.copyOfRange(level, step, Math.min(level.length, step + 4)));
        int split = step;
        // What goes over some weeks began before its largest step.
        while (split > 1 && (level[split - 1] - before) / (after - before) > ON_THE_WAY) {
            split--;
        }
        var end = Frame.median(Arrays.copyOfRange(level, Math.max(split, level.length - 2), level.length));
        var lasting = Math.abs(end - before) > Math.abs(after - before) / 2;
        return Optional.of(new Onset(courses.weekEnd(from + split), lasting));
    }

    private static double log(double value, double floor) {
        return Math.log(Math.max(value, floor));
    }

    /** A change that ends again has two steps; the earlier of two about equal ones is the start. */
    private static int split(double[] level) {
        int best = 1;
        double most = -1;
        var middle = Frame.median(level);
        for (int k = 1; k < level.length; k++) {
            var step = mean(level, k, Math.min(level.length, k + 4)) - mean(level, Math.max(0, k - 8), k);
            var weight = Math.sqrt(Math.min(4, level.length - k) / 4.0);
            var away = Math.abs(mean(level, k, Math.min(level.length, k + 4)) - middle)
                                    >= Math.abs(mean(level, Math.max(0, k - 8), k) - middle)
                            || level.length - k > level.length / 2
                    ? 1
                    : 0.8;
            if (Math.abs(step) * weight * away > most) {
                most = Math.abs(step) * weight * away;
                best = k;
            }
        }
        return best;
    }

    private static double mean(double[] values, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        return sum / Math.max(1, to - from);
    }
}
