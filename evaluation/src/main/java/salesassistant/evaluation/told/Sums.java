package salesassistant.evaluation.told;

import java.util.Arrays;

/** Sums and what is made of them. */
final class Sums {

    private Sums() {}

    static double sum(double... values) {
        return Arrays.stream(values).sum();
    }

    /** The squares of the shares in per cent, added. */
    static double herfindahl(double... values) {
        double all = sum(values);
        return Arrays.stream(values)
                .map(value -> 100 * value / all)
                .map(share -> share * share)
                .sum();
    }

    static double median(double... values) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** Nothing of nothing is nothing. */
    static double ratio(double one, double other) {
        return other == 0 ? 0 : one / other;
    }
}
