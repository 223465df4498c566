package salesassistant.semantics.insight.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CommonStepTests {

    private static final int WEEKS = 38;

    @Test
    void findsTheWeekInWhichBothSteppedThoughEachIsNoisy() {
        assertThat(new CommonStep(course(30, -0.05, 1), course(30, -0.2, 2)).week())
                .hasValue(30);
    }

    @Test
    void findsNoneWhereEachSteppedInAnotherWeek() {
        assertThat(new CommonStep(course(14, -0.05, 1), course(32, -0.05, 2)).week())
                .isEmpty();
    }

    /** A level that steps by so much in a week, and otherwise moves by a hundredth. */
    private static double[] course(int week, double step, int own) {
        return IntStream.range(0, WEEKS)
                .mapToDouble(t -> 0.01 * Math.sin(own + t * (1.3 + own)) + (t < week ? 0 : step))
                .toArray();
    }
}
