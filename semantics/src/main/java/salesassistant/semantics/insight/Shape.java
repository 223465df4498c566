package salesassistant.semantics.insight;

import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.result.ResultTable;

/** What kind of table an answer is; decides what can be found in it and how it is drawn. */
public enum Shape {
    EMPTY,
    /** One row. */
    SINGLE,
    /** A row for each step of time, in order. */
    SERIES,
    /** A row for each member of one dimension, or for weeks that are ranked or picked by their figures. */
    MEMBERS,
    /** Some members and what they are held against. */
    VERSUS,
    /** Two or more breakdowns at once. */
    GRID;

    /** The shape of a query's answer. */
    public static Shape of(Query query, ResultTable table) {
        if (table.rows().isEmpty()) {
            return EMPTY;
        }
        if (table.rows().size() == 1 || query.breakdowns().isEmpty()) {
            return SINGLE;
        }
        if (query.breakdowns().size() > 1) {
            return GRID;
        }
        return switch (query.breakdowns().getFirst()) {
            case Breakdown.ByMember _ -> MEMBERS;
            case Breakdown.ByTime _ ->
                query.ranking().isPresent()
                                || query.order().isPresent()
                                || !query.conditions().isEmpty()
                        ? MEMBERS
                        : SERIES;
            case Breakdown.Versus _ -> VERSUS;
        };
    }
}
