package salesassistant.app.dashboard.builtin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import salesassistant.semantics.query.Comparison;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.Period;

/**
 * What all tiles of a board are limited to.
 *
 * @param members the member of each limited dimension
 * @param chosen those of them the reader of the board has chosen herself
 */
record Scope(Map<String, String> members, Map<String, String> chosen, Period period, Comparison yearAgo) {

    Scope {
        members = Map.copyOf(members);
        chosen = Collections.unmodifiableMap(new LinkedHashMap<>(chosen));
    }

    Filter filter() {
        return Filter.allOf(parts());
    }

    /** The same for one member more. */
    Scope with(String dimension, String member) {
        var more = new LinkedHashMap<>(members);
        more.put(dimension, member);
        return new Scope(more, chosen, period, yearAgo);
    }

    private List<Filter> parts() {
        var parts = new ArrayList<Filter>();
        members.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> parts.add(new Filter.In(entry.getKey(), List.of(entry.getValue()))));
        return parts;
    }
}
