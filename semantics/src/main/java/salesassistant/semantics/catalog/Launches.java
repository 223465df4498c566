package salesassistant.semantics.catalog;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * When members came to the market, as the data have it. What was there before anybody wrote it down has no day, and neither has a
 * brand one of whose items has none.
 *
 * @param byMember the day each member came, by dimension and value
 */
public record Launches(Map<String, Map<String, LocalDate>> byMember) {

    public static final Launches NONE = new Launches(Map.of());

    public Launches {
        var copy = new HashMap<String, Map<String, LocalDate>>();
        byMember.forEach((dimension, days) -> copy.put(dimension, Map.copyOf(days)));
        byMember = Map.copyOf(copy);
    }

    /** The dimension that says when an item came to the market. */
    public static Optional<Dimension> dimension(Catalog catalog) {
        return catalog.dimensions().stream()
                .filter(dimension -> dimension.axis() == Axis.PRODUCT && dimension.type() == ValueType.DATE)
                .findFirst();
    }

    public Optional<LocalDate> of(String dimension, String value) {
        return Optional.ofNullable(byMember.getOrDefault(dimension, Map.of()).get(value));
    }
}
