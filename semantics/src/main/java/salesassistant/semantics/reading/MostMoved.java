package salesassistant.semantics.reading;

import java.util.EnumSet;
import java.util.Set;
import salesassistant.semantics.reading.Said.Wanted;

/** "Which retailer lost most" after an answer about ketchup is asked of ketchup, unless she says "overall". */
final class MostMoved {

    private static final Set<Wanted> MOVEMENTS = EnumSet.of(Wanted.CHANGE, Wanted.RISE, Wanted.FALL);

    private MostMoved() {}

    /** Whether it names neither what moved nor when, and something was spoken of before. */
    static boolean leans(Parts now, Context context) {
        boolean moved = isMoving(now)
                && now.has(Said.BreakdownNamed.class)
                && now.slots().stream().allMatch(slot -> isOfARanking(slot.said()));
        return moved && new Parts(context.last().draft().slots()).has(Said.MembersNamed.class);
    }

    /** What chose or cut the rows before says nothing of the new ones. */
    static boolean drops(Slot slot, Parts now, Context context) {
        boolean ofTheRows = slot.said() instanceof Said.GrainNamed
                || slot.said() instanceof Said.ConditionNamed
                || slot.said() instanceof Said.OrderedNamed
                || slot.said() instanceof Said.MembersNamed members && isListed(members.dimension(), now);
        return ofTheRows && leans(now, context);
    }

    private static boolean isListed(String dimension, Parts now) {
        return now.all(Said.BreakdownNamed.class).contains(new Said.BreakdownNamed(dimension));
    }

    private static boolean isMoving(Parts now) {
        return now.has(Said.CalculationNamed.class) || isRanked(now);
    }

    /** Whether the rows stand by how far they moved. */
    static boolean isRanked(Parts parts) {
        return parts.all(Said.RankingNamed.class).stream()
                .anyMatch(said -> said.by() == Said.By.CHANGE || said.by() == Said.By.CHANGE_PERCENT);
    }

    private static boolean isOfARanking(Said said) {
        return said instanceof Said.RankingNamed
                || said instanceof Said.BreakdownNamed
                || said instanceof Said.CalculationNamed(var wanted) && MOVEMENTS.contains(wanted);
    }
}
