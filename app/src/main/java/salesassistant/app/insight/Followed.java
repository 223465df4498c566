package salesassistant.app.insight;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.query.Filter;

/**
 * A measure that somebody follows.
 *
 * @param members the members it is limited to, by dimension
 */
public record Followed(String measure, Map<String, String> members) {

    public Followed {
        // In one order always, whatever order they came in.
        members = Collections.unmodifiableMap(new TreeMap<>(members));
    }

    /** What the catalog takes to be hers: its standard measure, of her own manufacturer, in her market. */
    static List<Followed> byDefault(Catalog catalog) {
        var defaults = catalog.defaults();
        if (catalog.findMeasure(defaults.measure()).isEmpty()) {
            return List.of();
        }
        var members = new LinkedHashMap<>(defaults.filters());
        if (catalog.findDimension(defaults.ownDimension()).isPresent()
                && !defaults.ownMember().isBlank()) {
            members.put(defaults.ownDimension(), defaults.ownMember());
        }
        return List.of(new Followed(defaults.measure(), members));
    }

    Filter filter() {
        var parts = new ArrayList<Filter>();
        members.forEach((dimension, member) -> parts.add(new Filter.In(dimension, List.of(member))));
        return Filter.allOf(parts);
    }
}
