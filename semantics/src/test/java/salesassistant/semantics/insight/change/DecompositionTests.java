package salesassistant.semantics.insight.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecompositionTests {

    static Stream<Random> seeds() {
        return IntStream.range(0, 200).mapToObj(Random::new);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void partsOfPriceVolumeAndMixAddUpToTheChangeExactly(Random random) {
        var lines = lines(random);

        var split = PriceVolumeMix.of(lines);

        assertThat(split.volume()
                        .add(split.price())
                        .add(split.mix())
                        .add(split.entered())
                        .add(split.left()))
                .isEqualByComparingTo(change(lines));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfItemsChangesNoPartOfPriceVolumeAndMix(Random random) {
        var lines = lines(random);
        var shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);

        var one = PriceVolumeMix.of(lines);
        var other = PriceVolumeMix.of(shuffled);

        for (var factor : List.of(Split.Factor.VOLUME, Split.Factor.PRICE, Split.Factor.MIX, Split.Factor.ENTERED)) {
            assertThat(one.part(factor)).isEqualByComparingTo(other.part(factor));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatTheSegmentsOfARatioContributeAddsUpToItsChange(Random random) {
        var segments = segments(random);
        var all = new RateMix.Segment(
                sum(segments, RateMix.Segment::n0),
                sum(segments, RateMix.Segment::d0),
                sum(segments, RateMix.Segment::n1),
                sum(segments, RateMix.Segment::d1));

        var split = RateMix.of(segments);

        assertThat(sum(segments, segment -> segment.rate(all)).doubleValue())
                .isCloseTo(split.rate().doubleValue(), within(1e-9));
        assertThat(sum(segments, segment -> segment.contribution(all)).doubleValue())
                .isCloseTo(split.rate().add(split.mix()).doubleValue(), within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void effectsOfFactorsAddUpToTheChangeExactly(Random random) {
        var factors = IntStream.range(0, 2 + random.nextInt(3))
                .mapToObj(_ -> new FactorSplit.Factor(number(random), number(random)))
                .toList();
        var change = product(factors, true).subtract(product(factors, false));

        var effects = FactorSplit.of(change, factors);

        assertThat(effects.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(change);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rateAndMixAddUpToTheChangeOfTheRatioExactly(Random random) {
        var segments = segments(random);
        var shuffled = new ArrayList<>(segments);
        Collections.shuffle(shuffled, random);
        var split = RateMix.of(segments);

        assertThat(split.rate().add(split.mix()).doubleValue()).isCloseTo(ratioChange(segments), within(1e-9));
        assertThat(RateMix.of(shuffled).rate()).isEqualByComparingTo(split.rate());
        assertThat(RateMix.of(shuffled).mix()).isEqualByComparingTo(split.mix());
    }

    @Test
    void textbookFiguresOfPriceVolumeAndMixComeOut() {
        // Volume 10 % up at the same mix and price gives volume alone.
        var grown = PriceVolumeMix.of(List.of(line(100, 1000, 110, 1100), line(50, 1000, 55, 1100)));
        // The dearer item doubles, the cheaper halves.
        var mixed = PriceVolumeMix.of(List.of(line(100, 1000, 50, 500), line(50, 1000, 100, 2000)));

        assertThat(grown.volume()).isEqualByComparingTo("200");
        assertThat(grown.price()).isEqualByComparingTo("0");
        assertThat(grown.mix()).isEqualByComparingTo("0");
        assertThat(mixed.volume()).isEqualByComparingTo("0");
        assertThat(mixed.price()).isEqualByComparingTo("0");
        assertThat(mixed.mix()).isEqualByComparingTo("500");
    }

    @Test
    void itemsThatCameAndWentAreToldApart() {
        var split = PriceVolumeMix.of(List.of(line(100, 1000, 0, 0), line(0, 0, 10, 300), line(50, 1000, 50, 1000)));

        assertThat(split.left()).isEqualByComparingTo("-1000");
        assertThat(split.entered()).isEqualByComparingTo("300");
        assertThat(split.volume()).isEqualByComparingTo("0");
    }

    @Test
    void aFactorOfZeroIsSharedByTheMeanOverAllOrders() {
        var effects = FactorSplit.of(BigDecimal.valueOf(-200), List.of(factor(10, 0), factor(20, 30)));

        // Distribution first costs 200, velocity first gains 100 and then distribution costs 300.
        assertThat(effects.getFirst()).isEqualByComparingTo("-250");
        assertThat(effects.getLast()).isEqualByComparingTo("50");
    }

    @Test
    void equalProductsAreSharedWithoutALogarithm() {
        var effects = FactorSplit.of(BigDecimal.ZERO, List.of(factor(10, 20), factor(20, 10)));

        assertThat(effects.getFirst()).isEqualByComparingTo("150");
        assertThat(effects.getLast()).isEqualByComparingTo("-150");
    }

    @Test
    void logarithmsAreSymmetric() {
        var forward = FactorSplit.of(BigDecimal.valueOf(400), List.of(factor(10, 20), factor(20, 30)));
        var back = FactorSplit.of(BigDecimal.valueOf(-400), List.of(factor(20, 10), factor(30, 20)));

        assertThat(forward.getFirst().negate()).isEqualByComparingTo(back.getFirst());
    }

    @Test
    void aRatioThatMovesAgainstAllItsSegmentsIsFlagged() {
        // Both segments rise, the whole falls: weight moves to the poorer one.
        var simpson = RateMix.of(List.of(segment(80, 100, 9, 10), segment(2, 10, 30, 100)));
        var plain = RateMix.of(List.of(segment(80, 100, 90, 100), segment(2, 10, 3, 10)));

        assertThat(simpson.simpson()).isTrue();
        assertThat(simpson.rate()).isPositive();
        assertThat(plain.simpson()).isFalse();
    }

    private static List<PriceVolumeMix.Line> lines(Random random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(_ -> {
                    boolean before = random.nextInt(5) > 0;
                    boolean now = random.nextInt(5) > 0;
                    return new PriceVolumeMix.Line(
                            before ? number(random) : BigDecimal.ZERO,
                            before ? number(random) : BigDecimal.ZERO,
                            now ? number(random) : BigDecimal.ZERO,
                            now ? number(random) : BigDecimal.ZERO);
                })
                .toList();
    }

    private static BigDecimal change(List<PriceVolumeMix.Line> lines) {
        return lines.stream().map(line -> line.v1().subtract(line.v0())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<RateMix.Segment> segments(Random random) {
        return IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(_ -> new RateMix.Segment(number(random), number(random), number(random), number(random)))
                .toList();
    }

    private static BigDecimal sum(List<RateMix.Segment> segments, Function<RateMix.Segment, BigDecimal> of) {
        return segments.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static double ratioChange(List<RateMix.Segment> segments) {
        double n1 = segments.stream().mapToDouble(s -> s.n1().doubleValue()).sum();
        double d1 = segments.stream().mapToDouble(s -> s.d1().doubleValue()).sum();
        double n0 = segments.stream().mapToDouble(s -> s.n0().doubleValue()).sum();
        double d0 = segments.stream().mapToDouble(s -> s.d0().doubleValue()).sum();
        return n1 / d1 - n0 / d0;
    }

    private static BigDecimal product(List<FactorSplit.Factor> factors, boolean now) {
        return factors.stream()
                .map(factor -> now ? factor.now() : factor.before())
                .reduce(BigDecimal.ONE, BigDecimal::multiply);
    }

    private static BigDecimal number(Random random) {
        return BigDecimal.valueOf(1 + random.nextInt(100_000), 2);
    }

    private static PriceVolumeMix.Line line(int q0, int v0, int q1, int v1) {
        return new PriceVolumeMix.Line(
                BigDecimal.valueOf(q0), BigDecimal.valueOf(v0), BigDecimal.valueOf(q1), BigDecimal.valueOf(v1));
    }

    private static FactorSplit.Factor factor(int before, int now) {
        return new FactorSplit.Factor(BigDecimal.valueOf(before), BigDecimal.valueOf(now));
    }

    private static RateMix.Segment segment(int n0, int d0, int n1, int d1) {
        return new RateMix.Segment(
                BigDecimal.valueOf(n0), BigDecimal.valueOf(d0), BigDecimal.valueOf(n1), BigDecimal.valueOf(d1));
    }
}
