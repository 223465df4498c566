package salesassistant.semantics.reading;

import java.util.List;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.query.Filter;

/** Who sells only what we do not is no rival: without a word about of what, rivals are those in the categories we sell in. */
final class Rivals {

    private final Catalog catalog;
    private final Dimensions dimensions;
    private final SameItems sameItems;

    Rivals(Catalog catalog, SameItems sameItems) {
        this.catalog = catalog;
        this.dimensions = new Dimensions(catalog);
        this.sameItems = sameItems;
    }

    void fit(Filling filling) {
        var parts = filling.parts();
        var category = dimensions.category();
        if (!parts.has(Said.RivalsNamed.class) || category.isEmpty() || saysOfWhat(parts)) {
            return;
        }
        var own = catalog.defaults();
        var sold = sameItems.holding(category.get(), own.ownDimension(), List.of(own.ownMember()));
        if (!sold.isEmpty() && sold.size() < sameItems.count(category.get())) {
            filling.imply(new Said.FilterNamed(new Filter.In(category.get(), sold), false));
        }
    }

    private boolean saysOfWhat(Parts parts) {
        return parts.members(false).stream()
                        .anyMatch(said -> !said.own() && dimensions.axis(said.dimension()) == Axis.PRODUCT)
                || parts.has(Said.FilterNamed.class)
                || parts.all(Said.MembersNamed.class).stream().noneMatch(said -> said.own() && said.excluded())
                        && !parts.has(Said.VersusNamed.class);
    }
}
