package salesassistant.semantics.catalog;

import java.util.Map;

/**
 * What an open part of a question is filled with; always shown.
 *
 * @param measure the measure when none is named
 * @param filters members that hold unless the question names others of the same dimension, by dimension (the user's country)
 * @param periodWeeks the rolling weeks when no period is named
 * @param ranking how many "top" means without a number
 * @param periods the measures with a default period of their own, by measure
 * @param ownDimension the dimension of {@code ownMember}, the member meant by "we" and "our"
 */
public record Defaults(
        String measure,
        Map<String, String> filters,
        int periodWeeks,
        int ranking,
        Map<String, DefaultPeriod> periods,
        String ownDimension,
        String ownMember) {

    /** Defaults without a measure that has its own period. */
    public Defaults(
            String measure,
            Map<String, String> filters,
            int periodWeeks,
            int ranking,
            String ownDimension,
            String ownMember) {
        this(measure, filters, periodWeeks, ranking, Map.of(), ownDimension, ownMember);
    }

    public Defaults {
        filters = Map.copyOf(filters);
        periods = Map.copyOf(periods);
    }
}
