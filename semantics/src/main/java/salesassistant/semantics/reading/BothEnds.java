package salesassistant.semantics.reading;

import java.util.List;
import java.util.function.Predicate;
import salesassistant.semantics.reading.Interpretation.Reason;
import salesassistant.semantics.reading.Said.Wanted;

/** "Top 3 and bottom 3 brands", "brands growing and declining": two lists that no single one holds. */
final class BothEnds {

    private BothEnds() {}

    /** The question of each end; nothing where it asks for one list. */
    static List<Draft> of(Draft draft) {
        var parts = new Parts(draft.slots());
        var rankings = parts.all(Said.RankingNamed.class);
        if (rankings.size() == 2
                && rankings.getFirst().direction() != rankings.getLast().direction()) {
            return rankings.stream()
                    .map(kept -> without(draft, said -> said instanceof Said.RankingNamed && !said.equals(kept)))
                    .toList();
        }
        return bothWays(parts)
                ? List.of(
                        without(draft, new Said.CalculationNamed(Wanted.FALL)::equals),
                        without(draft, new Said.CalculationNamed(Wanted.RISE)::equals))
                : List.of();
    }

    /** One list would hold neither those that rise nor those that fall. */
    static void fit(Filling filling) {
        if (bothWays(filling.parts())) {
            throw UnfitDraft.because(Reason.NOT_UNDERSTOOD, "those that rise and those that fall");
        }
    }

    private static boolean bothWays(Parts parts) {
        return parts.wanted().containsAll(List.of(Wanted.RISE, Wanted.FALL))
                && !parts.has(Said.WhyNamed.class)
                && parts.has(Said.BreakdownNamed.class);
    }

    private static Draft without(Draft draft, Predicate<Said> gone) {
        return new Draft(
                draft.language(),
                draft.slots().stream().filter(slot -> !gone.test(slot.said())).toList());
    }
}
