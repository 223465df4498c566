package salesassistant.app.catalog;

import java.util.ArrayList;
import java.util.List;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.CatalogException;
import salesassistant.semantics.catalog.Members;

/** What the catalog takes for granted, looked up in the data. */
final class DataChecks {

    private DataChecks() {}

    static void check(Catalog catalog, Members members) {
        var complaints = new ArrayList<String>();
        catalog.defaults().filters().forEach((dimension, member) -> {
            if (members.find(dimension, member).isEmpty()) {
                complaints.add("the default " + dimension + " " + member + " has no rows");
            }
        });
        for (var axis : List.of(Axis.PRODUCT, Axis.MARKET)) {
            var filled = catalog.dimensions().stream()
                    .filter(dimension -> dimension.axis() == axis)
                    .anyMatch(dimension -> !members.of(dimension.name()).isEmpty());
            if (!filled) {
                complaints.add("no row of a declared " + catalog.partition(axis).column() + " has any value");
            }
        }
        if (!complaints.isEmpty()) {
            throw new CatalogException(String.join("; ", complaints) + ".");
        }
    }
}
