package salesassistant.semantics.insight.change;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.insight.Rule;

/** The exact decompositions as rules over figures, so that each part of a change knows what it was computed from. */
final class Effects {

    private Effects() {}

    /** A part of price, volume and mix; the inputs are quantity and value before and now, item by item. */
    record OfItems(Split.Factor factor) implements Rule {

        @Override
        public BigDecimal of(List<BigDecimal> inputs) {
            var lines = IntStream.range(0, inputs.size() / 4)
                    .mapToObj(i -> new PriceVolumeMix.Line(
                            inputs.get(4 * i + 1), inputs.get(4 * i), inputs.get(4 * i + 3), inputs.get(4 * i + 2)))
                    .toList();
            return PriceVolumeMix.of(lines).part(factor);
        }

        @Override
        public Unit unit(Unit input) {
            return input;
        }

        @Override
        public int decimals(int input) {
            return input;
        }

        @Override
        public String toString() {
            return factor + "_EFFECT";
        }
    }

    /** What distribution, or velocity, did to a value; the inputs are value and points before and now. */
    record OfDistribution(Split.Factor factor) implements Rule {

        @Override
        public BigDecimal of(List<BigDecimal> inputs) {
            var change = inputs.get(1).subtract(inputs.get(0));
            var points = new FactorSplit.Factor(inputs.get(2), inputs.get(3));
            var velocity = new FactorSplit.Factor(
                    perPoint(inputs.get(0), inputs.get(2)), perPoint(inputs.get(1), inputs.get(3)));
            var effects = FactorSplit.of(change, List.of(points, velocity));
            return factor == Split.Factor.DISTRIBUTION ? effects.getFirst() : effects.getLast();
        }

        private static BigDecimal perPoint(BigDecimal value, BigDecimal points) {
            return points.signum() == 0 ? BigDecimal.ZERO : value.divide(points, MathContext.DECIMAL128);
        }

        @Override
        public Unit unit(Unit input) {
            return input;
        }

        @Override
        public int decimals(int input) {
            return input;
        }

        @Override
        public String toString() {
            return factor + "_EFFECT";
        }
    }

    /** A part of a ratio's change; the inputs are numerator and denominator before and now, segment by segment. */
    record OfRatio(Split.Factor factor, Scale scale) implements Rule {

        static OfRatio of(Split.Factor factor, Measure ratio) {
            return new OfRatio(factor, Scale.of(ratio));
        }

        @Override
        public BigDecimal of(List<BigDecimal> inputs) {
            var split = RateMix.of(segments(inputs));
            return (factor == Split.Factor.RATE ? split.rate() : split.mix()).multiply(scale.factor());
        }

        static List<RateMix.Segment> segments(List<BigDecimal> inputs) {
            return IntStream.range(0, inputs.size() / 4)
                    .mapToObj(i -> new RateMix.Segment(
                            inputs.get(4 * i), inputs.get(4 * i + 1), inputs.get(4 * i + 2), inputs.get(4 * i + 3)))
                    .toList();
        }

        @Override
        public Unit unit(Unit input) {
            return scale.unit();
        }

        @Override
        public int decimals(int input) {
            return scale.decimals();
        }

        @Override
        public String toString() {
            return factor + "_EFFECT_ON_RATIO" + scale.words();
        }
    }

    /** What one segment's own ratio, its weight, or both did to a ratio; the inputs are the segment and the sum of all. */
    record OfSegment(Split.Factor factor, Scale scale) implements Rule {

        @Override
        public BigDecimal of(List<BigDecimal> inputs) {
            var both = OfRatio.segments(inputs);
            var segment = both.getFirst();
            var all = both.getLast();
            var effect = switch (factor) {
                case RATE -> segment.rate(all);
                case MIX -> segment.contribution(all).subtract(segment.rate(all));
                default -> segment.contribution(all);
            };
            return effect.multiply(scale.factor()).round(MathContext.DECIMAL128);
        }

        @Override
        public Unit unit(Unit input) {
            return scale.unit();
        }

        @Override
        public int decimals(int input) {
            return scale.decimals();
        }

        @Override
        public String toString() {
            return (factor == Split.Factor.RATE || factor == Split.Factor.MIX ? factor + "_EFFECT" : "EFFECT")
                    + "_OF_SEGMENT" + scale.words();
        }
    }

    /** How the change of a ratio is counted: that of a percentage in points. */
    record Scale(Unit unit, int decimals, BigDecimal factor) {

        static Scale of(Measure ratio) {
            return ratio.unit() == Unit.PERCENT
                    ? new Scale(Unit.POINTS, ratio.decimals(), BigDecimal.valueOf(100))
                    : new Scale(ratio.unit(), ratio.decimals(), BigDecimal.ONE);
        }

        private String words() {
            return unit == Unit.POINTS ? "_IN_POINTS" : "";
        }
    }

    /** The same with the other sign: what somebody who left took along. */
    record Negated() implements Rule {

        @Override
        public BigDecimal of(List<BigDecimal> inputs) {
            return inputs.getFirst().negate();
        }

        @Override
        public Unit unit(Unit input) {
            return input;
        }

        @Override
        public int decimals(int input) {
            return input;
        }

        @Override
        public String toString() {
            return "NEGATED";
        }
    }

    /**
     * What a change of the tax inside the prices did to the value of the weeks it touched: the inputs are that value and the rates in
     * per cent before and now.
     */
    record OfTax() implements Rule {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        /** What was paid, less what would have been paid at the old rate. */
        @Override
        public BigDecimal of(List<BigDecimal> inputs) {
            var value = inputs.get(0);
            var old = value.multiply(HUNDRED.add(inputs.get(1)))
                    .divide(HUNDRED.add(inputs.get(2)), MathContext.DECIMAL128);
            return value.subtract(old);
        }

        @Override
        public Unit unit(Unit input) {
            return input;
        }

        @Override
        public int decimals(int input) {
            return input;
        }

        @Override
        public String toString() {
            return "TAX_EFFECT";
        }
    }
}
