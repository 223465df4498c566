package salesassistant.figures;

import java.util.List;
import java.util.Set;

/** "Fastest" and "slowest" said of how long something takes: the fewest and the most days. */
final class Speed {

    private static final Set<String> DURATIONS = Set.of(
            "days",
            "day",
            "hours",
            "hour",
            "minutes",
            "min",
            "seconds",
            "weeks",
            "duration",
            "dagar",
            "timmar",
            "minuter",
            "sekunder",
            "veckor",
            "tid",
            "time");

    private Speed() {}

    static boolean isSaid(Parts parts, int at) {
        return parts.tokens()
                .get(parts.mentions().get(at).start())
                .word()
                .matches("(?:fast|quick|slow|snabb|långsam)\\p{L}*");
    }

    static List<Measure> durations(Layout layout) {
        return layout.levels().stream()
                .filter(measure ->
                        !measure.isPercent() && measure.words().stream().anyMatch(DURATIONS::contains))
                .toList();
    }

    static Superlative turned(Layout layout, Parts parts, int at, Superlative said) {
        boolean moves = parts.cues(0, parts.size(), at).stream().anyMatch(cue -> cue == Cue.UP || cue == Cue.DOWN);
        return !isSaid(parts, at) || moves || durations(layout).isEmpty()
                ? said
                : new Superlative(said.place(), said.count(), !said.fromTop(), false, false);
    }
}
