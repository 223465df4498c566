package salesassistant.sample;

/** What a planted event changes in the world; every method leaves things as they are unless overridden. */
interface Effect {

    boolean touches(Item item);

    /** Factor on the share of stores that list the item. */
    default double listing(Store store, int week) {
        return 1;
    }

    /** Factor on the list price. */
    default double price(int week) {
        return 1;
    }

    /** Factor on demand. */
    default double demand(Store store, int week, Listings listings) {
        return 1;
    }

    /** The probability of an empty shelf. */
    default double emptyShelf(Store store, int week, double usual) {
        return usual;
    }

    /** The depth of the promotion of a banner. */
    default double promotion(Banner banner, int week, double planned) {
        return planned;
    }
}
