package salesassistant.simulator.genie.asking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Genie took a question to ask for.
 *
 * @param members which member of a dimension, by the dimension's name
 * @param week whether there is a row for each week
 * @param limit how many rows, or null for all
 */
public record Asked(
        List<Measure> measures,
        List<Dimension> breakdowns,
        Map<String, List<String>> members,
        @Nullable Span span,
        boolean week,
        boolean yearAgo,
        @Nullable Integer limit,
        boolean lowestFirst) {

    public Asked {
        measures = List.copyOf(measures);
        breakdowns = List.copyOf(breakdowns);
        members = Map.copyOf(members);
    }

    /** Nothing yet. */
    public static Asked nothing() {
        return new Asked(List.of(), List.of(), Map.of(), null, false, false, null, false);
    }

    /** What a later question in the same conversation means: what it does not say itself, the one before said. */
    public Asked after(Asked before) {
        if (before.measures.isEmpty() || (measures.isEmpty() && says() == 0)) {
            return this;
        }
        var all = new LinkedHashMap<>(before.members);
        all.putAll(members);
        return new Asked(
                measures.isEmpty() ? before.measures : measures,
                breakdowns.isEmpty() && !week ? before.breakdowns : breakdowns,
                measures.isEmpty() ? all : members,
                span == null ? before.span : span,
                week || (breakdowns.isEmpty() && before.week),
                yearAgo || (measures.isEmpty() && before.yearAgo),
                limit,
                lowestFirst);
    }

    /** The span, or the one that is taken when none was named. */
    public Span weeks() {
        return span == null ? new Span.LastWeeks(52) : span;
    }

    private int says() {
        return breakdowns.size() + members.size() + (span == null ? 0 : 1) + (week ? 1 : 0) + (yearAgo ? 1 : 0);
    }
}
