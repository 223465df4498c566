package salesassistant.semantics.insight.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LevelTestTests {

    private static final int WEEKS = 116;
    private static final Frame LATEST_12 = new Frame(WEEKS - 12, 12, 52);
    private static final int WORLDS = 2000;

    /** The accidents among so many worlds lie within four of their deviations of what is promised, and a fifth of it. */
    @Test
    void upsAndDownsAloneAreCalledSomethingAsOftenAsTheLevelSays() {
        for (double level : new double[] {.2, .05, .01}) {
            var promised = WORLDS * level;
            assertThat(accidents(level, _ -> new double[WEEKS]))
                    .as("at %s", level)
                    .isLessThan((int) (1.2 * promised + 4 * Math.sqrt(promised)))
                    .isGreaterThan((int) (.4 * promised));
        }
    }

    @Test
    void aStepOfLongAgoThatBothPeriodsHoldIsNoMove() {
        assertThat(accidents(.01, _ -> level(week -> week < 40 ? 0 : .1))).isLessThan(60);
    }

    @Test
    void aStepWithinTheYearIsFoundThoughItBeganLongBeforeThePeriod() {
        assertThat(accidents(.001, _ -> level(week -> week < 75 ? 0 : .1))).isGreaterThan(WORLDS * 95 / 100);
    }

    @Test
    void wherePeriodsHaveNoYearBeforeThemNothingIsKnown() {
        var level = new double[64];
        Arrays.fill(level, 52, 64, 1);

        assertThat(new LevelTest(new Frame(52, 12, 52), level).chance()).isEqualTo(1);
    }

    @Test
    void weeksThatAreNotKnownAreNoMove() {
        var level = level(week -> week % 3 * .01);
        level[WEEKS - 3] = Double.NaN;

        assertThat(new LevelTest(LATEST_12, level).chance()).isEqualTo(1);
    }

    /** Each week resembles the one before, as two weeks of one promotion do. */
    private static int accidents(double level, Function<Random, double[]> truth) {
        var random = new Random(97);
        return (int) IntStream.range(0, WORLDS)
                .filter(_ -> {
                    var series = truth.apply(random);
                    double last = 0;
                    for (int week = 0; week < WEEKS; week++) {
                        var next = random.nextGaussian();
                        series[week] += .02 * (next + .5 * last);
                        last = next;
                    }
                    return new LevelTest(LATEST_12, series).chance() <= level;
                })
                .count();
    }

    private static double[] level(IntToDoubleFunction level) {
        return IntStream.range(0, WEEKS).mapToDouble(level).toArray();
    }
}
