package salesassistant.semantics.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All members of the catalog's dimensions, as found in the data when it was loaded. */
public final class Members {

    private final Map<String, List<Member>> byDimension;

    public Members(Map<String, List<Member>> byDimension) {
        var copy = new LinkedHashMap<String, List<Member>>();
        byDimension.forEach((dimension, members) -> copy.put(dimension, List.copyOf(members)));
        this.byDimension = copy;
    }

    /** The members of a dimension in the order of their values; empty where none were indexed. */
    public List<Member> of(String dimension) {
        return byDimension.getOrDefault(dimension, List.of());
    }

    public Optional<Member> find(String dimension, String value) {
        return of(dimension).stream().filter(m -> m.value().equals(value)).findFirst();
    }

    public List<Member> all() {
        return byDimension.values().stream().flatMap(List::stream).toList();
    }
}
