package salesassistant.semantics.insight;

/** How likely a deviation is where nothing is the matter. */
public final class Chance {

    private Chance() {}

    /** Of a normal deviate at least so far from zero, either way. */
    public static double normal(double z) {
        var x = Math.abs(z) / Math.sqrt(2);
        // Abramowitz and Stegun 7.1.26 loses its relative accuracy far out, where the asymptotic series has it.
        return x > 3 ? farOut(x) : near(x);
    }

    private static double near(double x) {
        var t = 1 / (1 + 0.3275911 * x);
        var sum = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
        return sum * Math.exp(-x * x);
    }

    private static double farOut(double x) {
        var square = 2 * x * x;
        return Math.exp(-x * x)
                / (x * Math.sqrt(Math.PI))
                * (1 - 1 / square + 3 / (square * square) - 15 / Math.pow(square, 3));
    }

    /** Of Student's t at least so far from zero, either way; by Wallace's approximation. */
    public static double student(double t, double freedom) {
        var z = Math.sqrt(freedom * Math.log1p(t * t / freedom)) * (8 * freedom + 1) / (8 * freedom + 3);
        return normal(z);
    }

    /** Of a Brownian bridge that strays at least so far from zero, by Kolmogorov's series. */
    static double bridge(double distance) {
        if (distance < 0.3) {
            return 1;
        }
        var sum = 0.0;
        for (int k = 1; k <= 20; k++) {
            sum += (k % 2 == 1 ? 2 : -2) * Math.exp(-2.0 * k * k * distance * distance);
        }
        return Math.clamp(sum, 0, 1);
    }

    /** Of a gap so many times as wide as the mean of so many others, all exponential: the tail of F with 2 and 2n. */
    static double gap(double ratio, int others) {
        return Math.pow(1 + ratio / others, -others);
    }
}
