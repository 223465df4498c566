package salesassistant.semantics.catalog;

import java.util.List;
import java.util.Set;

/**
 * A column whose members each hold the whole once more, so that every scan must pick exactly one of them.
 *
 * @param column the level column, for example {@code market_level}
 * @param members all levels, coarsest first
 * @param unasked levels that may be in the data but that no question reaches
 * @param fallback the level used when nothing in the question asks for another
 */
public record Partition(Axis axis, String column, List<String> members, List<String> unasked, String fallback) {

    /** A partition all of whose levels can be asked for. */
    public Partition(Axis axis, String column, List<String> members, String fallback) {
        this(axis, column, members, List.of(), fallback);
    }

    public Partition {
        members = List.copyOf(members);
        unasked = List.copyOf(unasked);
        if (!members.contains(fallback)) {
            throw new CatalogException("The partition " + column + " has the default " + fallback
                    + ", which is not one of its members " + members + ".");
        }
    }

    /** The same partition of a table that publishes only these of its members. */
    Partition publishing(Set<String> published) {
        var kept = members.stream().filter(published::contains).toList();
        return new Partition(axis, column, kept, unasked, fallback);
    }
}
