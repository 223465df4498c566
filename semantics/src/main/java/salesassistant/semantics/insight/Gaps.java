package salesassistant.semantics.insight;

/**
 * Whether the first of some values stands too far from the second to be one of them. The gaps between the outermost of
 * values drawn alike, each times its rank, are exponential and alike (Rényi), so that the first can be held against the rest.
 */
final class Gaps {

    private Gaps() {}

    /** The chance of so wide a first gap; the values rise from the outermost inwards. */
    static double first(double[] sorted, int most) {
        var others = Math.min(most, sorted.length - 2);
        if (others < 3) {
            return 1;
        }
        var sum = 0.0;
        for (int i = 1; i <= others; i++) {
            sum += (i + 1) * (sorted[i + 1] - sorted[i]);
        }
        var mean = sum / others;
        return mean <= 0 ? 1 : Chance.gap((sorted[1] - sorted[0]) / mean, others);
    }
}
