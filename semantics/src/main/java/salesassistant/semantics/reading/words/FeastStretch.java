package salesassistant.semantics.reading.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import salesassistant.semantics.catalog.Holiday;
import salesassistant.semantics.query.Period;

/** Which weeks at a feast are meant: those around it, its own, or some before or after. */
enum FeastStretch {
    AROUND,
    OWN_WEEK,
    WEEK_BEFORE,
    WEEK_AFTER,
    /** The weeks in which people buy for it, its own the last of them. */
    RUN_UP;

    private static final Set<String> WEEK = Set.of("week", "vecka", "veckan");
    private static final Set<String> WEEKS = Set.of("weeks", "veckor", "veckorna");
    private static final Set<String> OF = Set.of("of", "for", "vid", "kring");
    private static final Set<String> AFTER = Set.of("after", "following", "efter");
    private static final Set<String> SWEDISH_WEEK = Set.of("vecka", "veckan", "veckans");

    /**
     * The weeks that are said.
     *
     * @param stretches more than one where the words leave open which
     * @param from the first token of the words that say it
     * @param to the token after the last
     */
    record Said(List<FeastStretch> stretches, int from, int to) {}

    /** What is said at a place where a feast is named. */
    static Said at(List<String> keys, int feast) {
        var next = feast + 1 < keys.size() ? keys.get(feast + 1) : "";
        if (WEEK.contains(next)) {
            return new Said(List.of(OWN_WEEK), feast, feast + 2);
        }
        if (SWEDISH_WEEK.stream().anyMatch(keys.get(feast)::endsWith)) {
            return new Said(List.of(OWN_WEEK), feast, feast + 1);
        }
        var before = feast > 0 ? keys.get(feast - 1) : "";
        var unit = feast > 1 ? keys.get(feast - 2) : "";
        boolean ahead = TimeLexicon.AHEAD_OF.contains(before);
        if (WEEK.contains(unit) && ahead) {
            return new Said(List.of(OWN_WEEK, WEEK_BEFORE), feast - 2, feast + 1);
        }
        if (WEEK.contains(unit) && AFTER.contains(before)) {
            return new Said(List.of(WEEK_AFTER), feast - 2, feast + 1);
        }
        if (WEEK.contains(unit) && OF.contains(before)) {
            return new Said(List.of(OWN_WEEK), feast - 2, feast + 1);
        }
        boolean counted = feast > 2
                && WEEKS.contains(unit)
                && TimeWords.count(keys.get(feast - 3)).isPresent();
        if (ahead && !counted) {
            return new Said(List.of(RUN_UP), WEEKS.contains(unit) ? feast - 2 : feast - 1, feast + 1);
        }
        return new Said(List.of(AROUND), feast, feast + 1);
    }

    /** "Påskveckan". */
    static boolean isWeekOf(String key, String feast) {
        return SWEDISH_WEEK.contains(key.substring(feast.length()));
    }

    /** Its weeks, where the feast falls into the week that ends on a day. */
    Period of(Holiday feast, LocalDate end) {
        return switch (this) {
            case AROUND -> span(end.minusWeeks(feast.weeksBefore()), end.plusWeeks(feast.weeksAfter()));
            case OWN_WEEK -> span(end, end);
            case WEEK_BEFORE -> span(end.minusWeeks(1), end.minusWeeks(1));
            case WEEK_AFTER -> span(end.plusWeeks(1), end.plusWeeks(1));
            case RUN_UP -> span(end.minusWeeks(feast.weeksBefore()), end);
        };
    }

    private static Period span(LocalDate first, LocalDate last) {
        var kind = first.equals(last) ? Period.Kind.WEEK : Period.Kind.SPAN;
        return new Period(kind, first, last, Period.Rows.WEEK, true);
    }
}
