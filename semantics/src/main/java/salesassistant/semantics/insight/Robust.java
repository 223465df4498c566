package salesassistant.semantics.insight;

import java.util.Arrays;

/** Statistics that a few wild values do not spoil. */
final class Robust {

    /** What makes the median absolute deviation of normal values their standard deviation. */
    private static final double TO_SIGMA = 1.4826;

    private Robust() {}

    static double median(double[] values) {
        if (values.length == 0) {
            return Double.NaN;
        }
        var sorted = values.clone();
        Arrays.sort(sorted);
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The spread around the median, as a standard deviation. */
    static double spread(double[] values) {
        var median = median(values);
        return TO_SIGMA
                * median(Arrays.stream(values)
                        .map(value -> Math.abs(value - median))
                        .toArray());
    }

    /** The spread around zero. */
    static double spreadAroundZero(double[] values) {
        return TO_SIGMA * median(Arrays.stream(values).map(Math::abs).toArray());
    }

    /** The median of the slopes between all pairs, by Theil and Sen. */
    static double slope(double[] values) {
        var slopes = new double[values.length * (values.length - 1) / 2];
        var count = 0;
        for (int i = 0; i < values.length; i++) {
            for (int j = i + 1; j < values.length; j++) {
                slopes[count++] = (values[j] - values[i]) / (j - i);
            }
        }
        return median(slopes);
    }

    /** The standardised count of rising against falling pairs, by Mann and Kendall. */
    static double trend(double[] values) {
        var balance = 0;
        for (int i = 0; i < values.length; i++) {
            for (int j = i + 1; j < values.length; j++) {
                balance += Integer.signum(Double.compare(values[j], values[i]));
            }
        }
        var n = values.length;
        var spread = Math.sqrt(n * (n - 1.0) * (2.0 * n + 5) / 18);
        return Integer.signum(balance) * (Math.max(0, Math.abs(balance) - 1)) / spread;
    }

    /** Where the sums of deviations from the mean stray farthest: the index of the first value after the break. */
    static int breakIn(double[] values) {
        var sums = deviations(values);
        var at = 0;
        for (int i = 0; i < sums.length - 1; i++) {
            at = Math.abs(sums[i]) > Math.abs(sums[at]) ? i : at;
        }
        return at + 1;
    }

    /** How far those sums stray, in units of what independent values let expect. */
    static double strayed(double[] values) {
        var sums = deviations(values);
        var farthest = Arrays.stream(sums).map(Math::abs).max().orElse(0);
        var steps = new double[values.length - 1];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = values[i + 1] - values[i];
        }
        // From step to step, a shift of the level does not count as noise.
        var noise = Math.sqrt(
                Arrays.stream(steps).map(step -> step * step).average().orElse(0) / 2);
        return noise == 0 ? 0 : farthest / (noise * Math.sqrt(values.length));
    }

    private static double[] deviations(double[] values) {
        var mean = Arrays.stream(values).average().orElse(0);
        var sums = new double[values.length];
        var sum = 0.0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] - mean;
            sums[i] = sum;
        }
        return sums;
    }
}
