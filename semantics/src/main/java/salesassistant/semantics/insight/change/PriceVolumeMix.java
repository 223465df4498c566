package salesassistant.semantics.insight.change;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * A change of value split into volume, price and mix of the items sold in both periods, and into those that came and went. The
 * parts add up to the change without a rest, and the order of the items does not matter.
 *
 * <p>Over the items of both periods, with Q = Σq and p = v ÷ q: volume = V₀·(Q₁ ÷ Q₀ − 1), price = Σq₁·(p₁ − p₀), and mix what
 * is left of their change, which is Q₁·Σ(s₁ − s₀)·p₀ for shares s = q ÷ Q (domain.md §1.2, engine.md §6).
 */
record PriceVolumeMix(BigDecimal volume, BigDecimal price, BigDecimal mix, BigDecimal entered, BigDecimal left) {

    private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL128;

    /** One item: quantity and value before and now; absent is zero. */
    record Line(BigDecimal q0, BigDecimal v0, BigDecimal q1, BigDecimal v1) {

        private boolean before() {
            return q0.signum() > 0;
        }

        private boolean now() {
            return q1.signum() > 0;
        }

        private BigDecimal change() {
            return v1.subtract(v0);
        }

        private BigDecimal priceEffect() {
            return v1.subtract(q1.multiply(v0).divide(q0, EXACT_ENOUGH));
        }
    }

    static PriceVolumeMix of(List<Line> lines) {
        var both = lines.stream().filter(l -> l.before() && l.now()).toList();
        var entered =
                sum(lines.stream().filter(l -> !l.before()).map(Line::change).toList());
        var left = sum(lines.stream()
                .filter(l -> l.before() && !l.now())
                .map(Line::change)
                .toList());
        var price = sum(both.stream().map(Line::priceEffect).toList());
        var volume = volume(both);
        var mix = sum(both.stream().map(Line::change).toList()).subtract(volume).subtract(price);
        return new PriceVolumeMix(volume, price, mix, entered, left);
    }

    private static BigDecimal volume(List<Line> both) {
        var q0 = sum(both.stream().map(Line::q0).toList());
        var q1 = sum(both.stream().map(Line::q1).toList());
        var v0 = sum(both.stream().map(Line::v0).toList());
        return q0.signum() == 0
                ? BigDecimal.ZERO
                : v0.multiply(q1).divide(q0, EXACT_ENOUGH).subtract(v0);
    }

    private static BigDecimal sum(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal part(Split.Factor factor) {
        return switch (factor) {
            case VOLUME -> volume;
            case PRICE -> price;
            case MIX -> mix;
            case ENTERED -> entered;
            case LEFT -> left;
            case MEMBER, DISTRIBUTION, VELOCITY, BASE, INCREMENTAL, RATE ->
                throw new IllegalArgumentException(factor + " is no part of price, volume and mix.");
        };
    }
}
