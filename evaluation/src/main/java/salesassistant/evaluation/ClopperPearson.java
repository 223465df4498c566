package salesassistant.evaluation;

/** The exact one-sided bounds of a proportion, found by halving on the binomial tail. */
public final class ClopperPearson {

    private ClopperPearson() {}

    /** The lowest true proportion under which so many successes would still be seen with the given improbability. */
    public static double lowerBound(int successes, int trials, double improbability) {
        if (successes == 0) {
            return 0;
        }
        double low = 0;
        double high = 1;
        for (int step = 0; step < 100; step++) {
            double middle = (low + high) / 2;
            if (atLeast(successes, trials, middle) < improbability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The highest true proportion under which so few successes would still be seen with the given improbability. */
    public static double upperBound(int successes, int trials, double improbability) {
        return 1 - lowerBound(trials - successes, trials, improbability);
    }

    private static double atLeast(int successes, int trials, double probability) {
        double sum = 0;
        for (int count = successes; count <= trials; count++) {
            sum += Math.exp(logChoose(trials, count)
                    + count * Math.log(probability)
                    + (trials - count) * Math.log1p(-probability));
        }
        return Math.min(1, sum);
    }

    private static double logChoose(int n, int k) {
        double sum = 0;
        for (int factor = 1; factor <= k; factor++) {
            sum += Math.log(n - k + factor) - Math.log(factor);
        }
        return sum;
    }
}
