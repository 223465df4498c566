package salesassistant.semantics.query;

import java.util.Set;

/**
 * What a share is a share of: the same question with the filters and breakdowns of some dimensions left out.
 *
 * @param kind what people call it; decides the words, not the number
 * @param dropped the dimensions whose filters and breakdowns do not apply to the whole
 */
public record Whole(Kind kind, Set<String> dropped) {

    public Whole {
        dropped = Set.copyOf(dropped);
    }

    /** The usual wholes of the trade. */
    public enum Kind {
        /** The category in the same market and period: market share. */
        CATEGORY,
        /** The segment in the same market and period. */
        SEGMENT,
        /** The same products in the whole market: a retailer's or region's share of trade. */
        MARKET,
        /** The same manufacturer's, or whatever else is named, in all categories of the same market and period. */
        SAME,
        /** Everything that is measured in the same market and period. */
        ALL,
        /** All rows shown together. */
        SHOWN
    }
}
