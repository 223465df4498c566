package salesassistant.semantics.reading;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Dimension;

/** The roles dimensions play, told from the levels they are filled on. */
public record Dimensions(Catalog catalog) {

    /** The dimension that every product row has: the category. */
    public Optional<String> category() {
        return everywhere(Axis.PRODUCT);
    }

    /** The dimension that every market row has: the country. */
    Optional<String> country() {
        return everywhere(Axis.MARKET);
    }

    private Optional<String> everywhere(Axis axis) {
        var levels = catalog.partition(axis).members();
        return catalog.dimensions().stream()
                .filter(dimension ->
                        dimension.axis() == axis && dimension.levels().containsAll(levels))
                .map(Dimension::name)
                .findFirst();
    }

    Axis axis(String dimension) {
        return catalog.dimension(dimension).axis();
    }

    /** All dimensions of an axis but some. */
    Set<String> allBut(Axis axis, Set<String> kept) {
        var names = new LinkedHashSet<>(catalog.dimensionsOf(axis));
        names.removeAll(kept);
        return names;
    }
}
