package salesassistant.semantics.insight.change;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** Two courses over the same weeks, each as the logarithm of its part of the rest. */
record CommonStep(double[] one, double[] other) {

    /** So much of what the best step of its own explains. */
    private static final double MOST_OF_IT = 0.7;

    /** The week in which both stepped to another level (least squares); empty where either stepped in another. */
    Optional<Integer> week() {
        return IntStream.range(1, one.length)
                .boxed()
                .max(Comparator.comparingDouble(
                        week -> explained(one, week) / best(one) + explained(other, week) / best(other)))
                .filter(week -> explained(one, week) >= MOST_OF_IT * best(one))
                .filter(week -> explained(other, week) >= MOST_OF_IT * best(other));
    }

    private static double best(double[] level) {
        return IntStream.range(1, level.length)
                .mapToDouble(week -> explained(level, week))
                .max()
                .orElse(0);
    }

    private static double explained(double[] level, int week) {
        var step = mean(level, week, level.length) - mean(level, 0, week);
        return step * step * week * (level.length - week);
    }

    private static double mean(double[] level, int from, int to) {
        return Arrays.stream(level, from, to).average().orElse(0);
    }
}
