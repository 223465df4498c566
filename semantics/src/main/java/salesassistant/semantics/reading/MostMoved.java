package salesassistant.semantics.reading;

import java.util.EnumSet;
import java.util.Set;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.reading.Said.Wanted;

/** "Which retailer lost most" after an answer about ketchup is asked of ketchup, unless she says "overall". */
final class MostMoved {

    private static final Set<Wanted> MOVEMENTS = EnumSet.of(Wanted.CHANGE, Wanted.RISE, Wanted.FALL);

    private final Catalog catalog;

    MostMoved(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Whether it names neither what moved nor when, and products were spoken of before. */
    boolean leans(Parts now, Context context) {
        boolean moved = now.all(Said.RankingNamed.class).stream().anyMatch(said -> isMoving(said, now))
                && now.has(Said.BreakdownNamed.class)
                && now.slots().stream().allMatch(slot -> isOfARanking(slot.said()));
        return moved
                && new Parts(context.last().draft().slots())
                        .members(false).stream()
                                .anyMatch(said -> catalog.findDimension(said.dimension())
                                        .filter(dimension -> dimension.axis() == Axis.PRODUCT)
                                        .isPresent());
    }

    /** What chose or cut the rows before says nothing of the new ones. */
    boolean drops(Slot slot, Parts now, Context context) {
        boolean ofTheRows = slot.said() instanceof Said.GrainNamed
                || slot.said() instanceof Said.ConditionNamed
                || slot.said() instanceof Said.OrderedNamed;
        return ofTheRows && leans(now, context);
    }

    private static boolean isMoving(Said.RankingNamed said, Parts now) {
        return said.by() == Said.By.CHANGE
                || said.by() == Said.By.CHANGE_PERCENT
                || now.has(Said.CalculationNamed.class);
    }

    private static boolean isOfARanking(Said said) {
        return said instanceof Said.RankingNamed
                || said instanceof Said.BreakdownNamed
                || said instanceof Said.CalculationNamed(var wanted) && MOVEMENTS.contains(wanted);
    }
}
