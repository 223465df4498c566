package salesassistant.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Durations in milliseconds and their percentiles. */
final class Timings {

    private final List<Double> sorted;

    Timings(List<Double> milliseconds) {
        this.sorted = new ArrayList<>(milliseconds);
        this.sorted.sort(null);
    }

    /** The smallest duration that so many per cent of all do not exceed. */
    double percentile(int percent) {
        if (sorted.isEmpty()) {
            throw new IllegalStateException("nothing was timed");
        }
        return sorted.get(Math.max(0, (int) Math.ceil(percent / 100.0 * sorted.size()) - 1));
    }

    String halfAndMost() {
        return String.format(Locale.ROOT, "%.1f / %.1f ms", percentile(50), percentile(95));
    }
}
