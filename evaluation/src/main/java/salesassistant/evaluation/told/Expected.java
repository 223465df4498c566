package salesassistant.evaluation.told;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What weeks let expect of the next one, as it is documented: the same week a year before, and where there are so many weeks also the
 * one two years before, each moved by the median step of the eight latest weeks against theirs; the mean of both, in logarithms. How
 * wrong that may be: 1.4826 times the median error of the latest forty such expectations, less where there are not so many weeks.
 */
final class Expected {

    private static final int YEAR = 52;
    private static final int RECENT = 8;
    private static final int LATEST = 40;
    private static final int FEWEST = 26;
    private static final int TWO_YEARS = 2 * YEAR + RECENT;

    private Expected() {}

    static double of(double[] weeks, double errors) {
        double[] logs = Arrays.stream(weeks).map(Math::log).toArray();
        return Math.exp(next(logs, logs.length) + errors * error(logs));
    }

    private static double next(double[] logs, int at) {
        double yearAgo = moved(logs, at, YEAR);
        return at < TWO_YEARS ? yearAgo : (yearAgo + moved(logs, at, 2 * YEAR)) / 2;
    }

    private static double moved(double[] logs, int at, int back) {
        return logs[at - back]
                + Sums.median(IntStream.range(at - RECENT, at)
                        .mapToDouble(week -> logs[week] - logs[week - back])
                        .toArray());
    }

    private static double error(double[] logs) {
        int from = logs.length >= TWO_YEARS + FEWEST ? TWO_YEARS : YEAR + RECENT;
        return 1.4826
                * Sums.median(IntStream.range(Math.max(from, logs.length - LATEST), logs.length)
                        .mapToDouble(week -> Math.abs(logs[week] - next(logs, week)))
                        .toArray());
    }
}
