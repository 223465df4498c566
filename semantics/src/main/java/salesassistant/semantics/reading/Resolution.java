package salesassistant.semantics.reading;

import java.util.List;
import salesassistant.semantics.query.Query;

/** What the catalog ruled on a draft. */
sealed interface Resolution {

    /**
     * The draft is exact.
     *
     * @param parts what was said and what was filled in, each with the part of the query it became
     */
    record Exact(Query query, List<Slot> parts) implements Resolution {}

    /** The parts do not go together, or ask for what is not there. */
    record Unfit(Interpretation.Reason reason, String why) implements Resolution {}

    /** A measure that carries its weeks in itself was asked for other ones, or for its course. */
    record OwnWeeks(String measure) implements Resolution {}

    /** No measure was named, and the catalog has none that it can only be. */
    record NeedsMeasure() implements Resolution {}

    /** "We" was said, and the catalog does not know who that is. */
    record NeedsOwn() implements Resolution {}

    /** "New" in a period: launched in it, or launched lately and sold in it? */
    record NewWhen() implements Resolution {}

    /** A superlative or a list without saying of what; what there is to choose among is the open word's. */
    record NeedsBreakdown(Said.Open open) implements Resolution {}
}
