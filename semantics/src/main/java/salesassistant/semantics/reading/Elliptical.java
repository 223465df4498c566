package salesassistant.semantics.reading;

import salesassistant.semantics.reading.Said.Wanted;

/** Questions that leave out what was said before. */
final class Elliptical {

    private Elliptical() {}

    /** Whether it says what is asked by itself. */
    static boolean isWhole(Parts parts) {
        return !parts.has(Said.FollowUpNamed.class) && !is(parts);
    }

    /** Says neither what to measure nor, whole, what of. */
    static boolean is(Parts parts) {
        boolean rankedOf = parts.has(Said.RankingNamed.class) && parts.has(Said.BreakdownNamed.class) && !judged(parts);
        return measureAlone(parts)
                || Orders.alone(parts)
                || Going.alone(parts)
                || rankedOfNothing(parts)
                || !parts.has(Said.MeasureNamed.class)
                        && !parts.has(Said.SoldNamed.class)
                        && !parts.has(Said.CalculationNamed.class)
                        && !parts.has(Said.VersusNamed.class)
                        && !parts.has(Said.ConditionNamed.class)
                        && !rankedOf
                        && !Orders.isWhole(parts);
    }

    /** "In volume" is the same in another measure. */
    private static boolean measureAlone(Parts parts) {
        return parts.slots().stream()
                .allMatch(slot ->
                        slot.said() instanceof Said.MeasureNamed || slot.said() instanceof Said.LeastFirstNamed);
    }

    /** "Which is the cheapest?" is the cheapest of what was spoken of. */
    private static boolean rankedOfNothing(Parts parts) {
        return parts.has(Said.RankingNamed.class)
                && parts.slots().stream()
                        .allMatch(slot ->
                                slot.said() instanceof Said.RankingNamed || slot.said() instanceof Said.MeasureNamed);
    }

    /** "Which retailer is worst?" is worst at what was spoken of. */
    private static boolean judged(Parts parts) {
        return !parts.has(Said.MembersNamed.class)
                && parts.all(Said.RankingNamed.class).stream().allMatch(ranking -> ranking.by() == Said.By.JUDGED);
    }

    /** "Why?" and "and why?", without a word about what. */
    static boolean isWhyAlone(Parts parts) {
        return parts.has(Said.WhyNamed.class)
                && parts.slots().stream()
                        .allMatch(slot -> slot.said() instanceof Said.WhyNamed
                                || slot.said() instanceof Said.CalculationNamed
                                || slot.said().equals(new Said.FollowUpNamed(Said.Lean.AND)))
                && parts.wanted().stream().noneMatch(wanted -> wanted == Wanted.SHARE || wanted == Wanted.SHARE_CHANGE);
    }
}
