package salesassistant.semantics.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import salesassistant.semantics.query.Filter;

/** Filters with every "not" moved down to a single dimension, and filters with some dimensions left out. */
final class Negations {

    private Negations() {}

    /** The same filter in which only leaves are negated. */
    static Filter pushedDown(Filter filter) {
        return push(filter, false);
    }

    /** The filter without what it says about these dimensions. */
    static Filter without(Filter filter, Set<String> dropped) {
        return prune(pushedDown(filter), dropped);
    }

    private static Filter push(Filter filter, boolean negated) {
        return switch (filter) {
            case Filter.Not not -> push(not.part(), !negated);
            case Filter.And and -> negated ? or(all(and.parts(), true)) : and(all(and.parts(), false));
            case Filter.Or or -> negated ? and(all(or.parts(), true)) : or(all(or.parts(), false));
            case Filter.In in -> negated ? new Filter.NotIn(in.dimension(), in.values()) : in;
            case Filter.NotIn notIn -> negated ? new Filter.In(notIn.dimension(), notIn.values()) : notIn;
            case Filter.All _, Filter.Compare _ -> negated ? new Filter.Not(filter) : filter;
        };
    }

    private static List<Filter> all(List<Filter> parts, boolean negated) {
        return parts.stream().map(part -> push(part, negated)).toList();
    }

    private static Filter prune(Filter filter, Set<String> dropped) {
        return switch (filter) {
            case Filter.And and -> and(pruned(and.parts(), dropped));
            case Filter.Or or -> or(pruned(or.parts(), dropped));
            case Filter.All all -> all;
            case Filter.In _, Filter.NotIn _, Filter.Compare _, Filter.Not _ ->
                filter.dimensions().stream().anyMatch(dropped::contains) ? new Filter.All() : filter;
        };
    }

    private static List<Filter> pruned(List<Filter> parts, Set<String> dropped) {
        return parts.stream().map(part -> prune(part, dropped)).toList();
    }

    private static Filter and(List<Filter> parts) {
        var kept = new ArrayList<Filter>();
        for (var part : parts) {
            if (part instanceof Filter.And inner) {
                kept.addAll(inner.parts());
            } else if (!(part instanceof Filter.All)) {
                kept.add(part);
            }
        }
        return Filter.allOf(kept);
    }

    private static Filter or(List<Filter> parts) {
        if (parts.stream().anyMatch(Filter.All.class::isInstance)) {
            return new Filter.All();
        }
        return parts.size() == 1 ? parts.getFirst() : new Filter.Or(parts);
    }
}
