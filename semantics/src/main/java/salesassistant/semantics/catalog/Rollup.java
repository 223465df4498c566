package salesassistant.semantics.catalog;

/** How a measure may be brought to a coarser grain; the compiler knows one way for each and refuses the rest. */
public sealed interface Rollup {

    /** Members of one level may be summed, and weeks may be summed. */
    record Sum() implements Rollup {}

    /** Numerator and denominator are summed first, then divided. */
    record RatioOfSums() implements Rollup {}

    /**
     * Only the published row holds the number; it may be read, averaged over weekly rows, or pooled over disjoint markets
     * from its parts, and never summed. Without parts (both empty) it cannot be pooled.
     *
     * @param selling the additive part a row contributes (absent row: zero)
     * @param universe the additive whole, taken from the CATEGORY row of the same market and period
     * @param averagesOverWeeks whether the mean of the weekly rows means something
     */
    record RowOnly(String column, String selling, String universe, boolean averagesOverWeeks) implements Rollup {

        /** Whether disjoint markets may be pooled. */
        public boolean poolable() {
            return !universe.isEmpty();
        }
    }

    /**
     * The sum of the items' weighted distribution within one market and one period; over weeks it is averaged.
     *
     * @param column the published sum on rows coarser than an item
     * @param itemColumn the item row's own distribution
     */
    record SumOverItems(String column, String itemColumn) implements Rollup {}

    /**
     * A summed measure divided by the sum of the weekly points of the same rows.
     *
     * @param points the measure whose weekly row values are added up: distribution points or stores selling
     */
    record PerDistributionPoint(String measure, String points) implements Rollup {}

    /** How many different items sold at all; counted on item rows. */
    record CountOfItems() implements Rollup {}

    /** Only the engine that owns the definition can bring it to a grain; it is asked for at every grain anew. */
    record Evaluated() implements Rollup {}
}
