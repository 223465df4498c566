package salesassistant.semantics.insight;

import java.util.Arrays;

/**
 * What a weekly series lets expect of its next week: the same week one and two years before, each moved by how the latest
 * weeks stand against theirs. All on the log scale. The error is that of forecasts never seen by the values they are held
 * against; the residuals of a fit would make the noise too small and every week an alarm.
 */
final class Forecast {

    static final int YEAR = 52;
    private static final int RECENT = 8;
    private static final int TRIED = 40;
    private static final int FEWEST_TRIED = 26;
    /** Weeks needed before a next one can be judged at all. */
    static final int FEWEST_WEEKS = YEAR + RECENT + FEWEST_TRIED;

    private Forecast() {}

    /** The logarithm expected after these logarithms. */
    static double next(double[] logs, int length) {
        var lastYear = from(logs, length, YEAR);
        return length >= 2 * YEAR + RECENT ? (lastYear + from(logs, length, 2 * YEAR)) / 2 : lastYear;
    }

    private static double from(double[] logs, int length, int back) {
        var recent = new double[RECENT];
        for (int i = 0; i < RECENT; i++) {
            recent[i] = logs[length - 1 - i] - logs[length - 1 - i - back];
        }
        return logs[length - back] + Robust.median(recent);
    }

    /** Whether both years let expect a deviation the same way: a bad week a year ago makes a plain one look good. */
    static boolean agree(double[] logs, int at) {
        if (at < 2 * YEAR + RECENT) {
            return true;
        }
        var deviation = logs[at] - next(logs, at);
        var lastYear = logs[at] - from(logs, at, YEAR);
        var yearBefore = logs[at] - from(logs, at, 2 * YEAR);
        return lastYear * deviation >= deviation * deviation / 3 && yearBefore * deviation >= deviation * deviation / 3;
    }

    /** The standard error of such expectations over the latest weeks. */
    static double error(double[] logs, int length) {
        // Errors of forecasts from one year and from two are of different size: only those of the same sort are taken.
        var needed = length >= 2 * YEAR + RECENT + FEWEST_TRIED ? 2 * YEAR + RECENT : YEAR + RECENT;
        var errors = new double[Math.min(TRIED, length - needed)];
        for (int i = 0; i < errors.length; i++) {
            var at = length - 1 - i;
            errors[i] = logs[at] - next(logs, at);
        }
        return Robust.spreadAroundZero(errors);
    }

    static double[] logs(double[] values) {
        return Arrays.stream(values).map(Math::log).toArray();
    }
}
