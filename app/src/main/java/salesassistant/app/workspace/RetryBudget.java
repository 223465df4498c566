package salesassistant.app.workspace;

import java.util.EnumMap;
import java.util.Map;

/** How many repetitions each part of the workspace still has: a tenth of what succeeded, and a few to begin with. */
final class RetryBudget {

    private static final double SHARE_OF_SUCCESSES = 0.1;
    private static final double MOST = 10;

    private final Map<Upstream, Double> left = new EnumMap<>(Upstream.class);

    synchronized void succeeded(Upstream part) {
        left.merge(part, MOST, (had, most) -> Math.min(most, had + SHARE_OF_SUCCESSES));
    }

    /** Takes one repetition; false when there is none. */
    synchronized boolean take(Upstream part) {
        var had = left.getOrDefault(part, MOST);
        if (had < 1) {
            return false;
        }
        left.put(part, had - 1);
        return true;
    }
}
