package salesassistant.semantics.reading;

import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.reading.Said.Reach;

/** "The whole market" after an answer, or beside a dashboard, about a part of it: which limits it lifts. */
final class Widening {

    private final Catalog catalog;
    private final Dimensions dimensions;

    Widening(Catalog catalog) {
        this.catalog = catalog;
        this.dimensions = new Dimensions(catalog);
    }

    /** Whether these members are what the words go beyond. */
    boolean lifts(Parts now, Said.MembersNamed before) {
        return reaches(now, Reach.PLACES) && isPartOfCountry(before.dimension())
                || reaches(now, Reach.MAKERS) && (before.own() || isMaker(before.dimension()));
    }

    /** Whether a dashboard's limit to a part of the market is gone beyond. */
    boolean liftsPlaces(Parts now, String dimension) {
        return reaches(now, Reach.PLACES) && isPartOfCountry(dimension);
    }

    private boolean isMaker(String dimension) {
        return dimension.equals(catalog.defaults().ownDimension());
    }

    /** The country itself is the whole of it. */
    boolean isPartOfCountry(String dimension) {
        return catalog.findDimension(dimension)
                .filter(known -> known.axis() == Axis.MARKET)
                .filter(known ->
                        !dimensions.country().filter(known.name()::equals).isPresent())
                .isPresent();
    }

    private static boolean reaches(Parts now, Reach what) {
        return now.all(Said.WidenedNamed.class).stream()
                .anyMatch(said -> said.reach() == what || said.reach() == Reach.BOTH);
    }
}
