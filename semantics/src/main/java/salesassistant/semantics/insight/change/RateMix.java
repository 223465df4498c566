package salesassistant.semantics.insight.change;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * The change of a ratio R = Σw·r over segments of weight w: rate = Σ½(w₁ + w₀)(r₁ − r₀), the segments' own moves; mix is what is
 * left of ΔR, the moves of weight between segments (engine.md §6). Exact, and the order of the segments does not matter.
 *
 * @param simpson whether the ratio moved against its segments, so that nobody may speak of it without the mix
 */
record RateMix(BigDecimal rate, BigDecimal mix, boolean simpson) {

    private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL128;
    private static final BigDecimal TWO = BigDecimal.TWO;
    private static final double MOST = 0.8;

    /** One segment: numerator and denominator before and now; absent is zero. */
    record Segment(BigDecimal n0, BigDecimal d0, BigDecimal n1, BigDecimal d1) {

        private boolean inBoth() {
            return d0.signum() > 0 && d1.signum() > 0;
        }

        /** How its own ratio moved; one that came or went has none that moved. */
        private BigDecimal move() {
            return inBoth() ? ratio(n1, d1).subtract(ratio(n0, d0)) : BigDecimal.ZERO;
        }

        /** What its own ratio did to that of all. */
        BigDecimal rate(Segment all) {
            return weight(all.d0, all.d1).multiply(move());
        }

        /** All it did to the ratio of all: by its own ratio, and by a weight it gained or lost above or below the ratio before. */
        BigDecimal contribution(Segment all) {
            var gained = ratio(d1, all.d1).subtract(ratio(d0, all.d0));
            return ratio(n1, all.d1).subtract(ratio(n0, all.d0)).subtract(gained.multiply(ratio(all.n0, all.d0)));
        }

        private BigDecimal weight(BigDecimal all0, BigDecimal all1) {
            return ratio(d0, all0).add(ratio(d1, all1)).divide(TWO, EXACT_ENOUGH);
        }
    }

    static RateMix of(List<Segment> segments) {
        var d0 = segments.stream().map(Segment::d0).reduce(BigDecimal.ZERO, BigDecimal::add);
        var d1 = segments.stream().map(Segment::d1).reduce(BigDecimal.ZERO, BigDecimal::add);
        var n0 = segments.stream().map(Segment::n0).reduce(BigDecimal.ZERO, BigDecimal::add);
        var n1 = segments.stream().map(Segment::n1).reduce(BigDecimal.ZERO, BigDecimal::add);
        var change = ratio(n1, d1).subtract(ratio(n0, d0));
        var rate = segments.stream()
                .map(segment -> segment.weight(d0, d1).multiply(segment.move()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new RateMix(rate, change.subtract(rate), simpson(segments, d0, d1, change, rate));
    }

    private static boolean simpson(
            List<Segment> segments, BigDecimal d0, BigDecimal d1, BigDecimal change, BigDecimal rate) {
        if (change.signum() == 0) {
            return false;
        }
        var against = segments.stream()
                .filter(segment -> segment.move().signum() == -change.signum())
                .mapToDouble(segment -> segment.weight(d0, d1).doubleValue())
                .sum();
        return rate.signum() == -change.signum() || against >= MOST;
    }

    private static BigDecimal ratio(BigDecimal numerator, BigDecimal denominator) {
        return denominator.signum() == 0 ? BigDecimal.ZERO : numerator.divide(denominator, EXACT_ENOUGH);
    }
}
