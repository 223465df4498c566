package salesassistant.semantics.insight.change;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The change of a product of factors split among them: each gets ΔV · ln(k₁ ÷ k₀) ÷ ln(V₁ ÷ V₀), which is symmetric and adds up
 * (domain.md §1.2). Where a logarithm fails — a factor of zero, or a product that did not change — each gets the mean of its
 * effects over all orders of change (Shapley). The last factor takes what rounding leaves, so that the sum is exact.
 */
final class FactorSplit {

    /** One factor before and now. */
    record Factor(BigDecimal before, BigDecimal now) {}

    private FactorSplit() {}

    /** The effects of the factors on the given change of their product, in their order. */
    static List<BigDecimal> of(BigDecimal change, List<Factor> factors) {
        var raw = logarithmic(factors) ? logarithms(change, factors) : shapley(factors);
        var total = raw.stream().mapToDouble(d -> d).sum();
        var rest = change;
        var effects = new ArrayList<BigDecimal>();
        for (int i = 0; i < raw.size() - 1; i++) {
            // The factors' product may differ a little from the value where they were rounded; the whole change is
            // shared out.
            var effect = logarithmic(factors) || total == 0
                    ? exact(raw.get(i))
                    : exact(raw.get(i) * change.doubleValue() / total);
            effects.add(effect);
            rest = rest.subtract(effect);
        }
        effects.add(rest);
        return effects;
    }

    private static boolean logarithmic(List<Factor> factors) {
        return factors.stream().allMatch(f -> f.before().signum() > 0 && f.now().signum() > 0)
                && Math.abs(logarithm(factors)) > 1e-9;
    }

    private static double logarithm(List<Factor> factors) {
        return factors.stream().mapToDouble(FactorSplit::logarithm).sum();
    }

    private static double logarithm(Factor factor) {
        return Math.log(factor.now().doubleValue() / factor.before().doubleValue());
    }

    private static List<Double> logarithms(BigDecimal change, List<Factor> factors) {
        var all = logarithm(factors);
        return factors.stream()
                .map(factor -> change.doubleValue() * logarithm(factor) / all)
                .toList();
    }

    private static List<Double> shapley(List<Factor> factors) {
        return IntStream.range(0, factors.size())
                .mapToObj(i -> shapley(factors, i))
                .toList();
    }

    /** Over all sets of other factors that moved before it. */
    private static double shapley(List<Factor> factors, int which) {
        int n = factors.size();
        double effect = 0;
        for (int moved = 0; moved < 1 << n; moved++) {
            if ((moved & 1 << which) == 0) {
                double product = 1;
                for (int i = 0; i < n; i++) {
                    var factor = factors.get(i);
                    product *= i == which ? 1 : ((moved & 1 << i) == 0 ? factor.before() : factor.now()).doubleValue();
                }
                var step = factors.get(which).now().subtract(factors.get(which).before());
                effect += weight(Integer.bitCount(moved), n) * product * step.doubleValue();
            }
        }
        return effect;
    }

    private static double weight(int moved, int n) {
        return factorial(moved) * factorial(n - 1 - moved) / factorial(n);
    }

    private static double factorial(int n) {
        return IntStream.rangeClosed(2, n).asDoubleStream().reduce(1, (a, b) -> a * b);
    }

    private static BigDecimal exact(double number) {
        return new BigDecimal(number, MathContext.DECIMAL64);
    }
}
