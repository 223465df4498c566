package salesassistant.sample;

/**
 * A store of the panel, which is simulated but never published.
 *
 * @param projection by how much the store's sales are multiplied to stand for its banner
 * @param standsFor how many real stores it is counted as, a whole number
 */
record Store(int index, Banner banner, String region, double turnoverMillion, double projection, int standsFor) {

    /** Whether the store belongs to the owner of a private label. */
    boolean isOf(Item.PrivateLabel owner) {
        return owner.country().equals(country().code()) && owner.group().equals(banner.group());
    }

    Country country() {
        return banner.country();
    }
}
