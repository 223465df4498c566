package salesassistant.sample;

import java.util.Arrays;
import java.util.Set;

/** How much of the sample world is published: from a few weeks for tests to many millions of rows. */
public enum Profile {
    TINY(110, 0),
    SMALL(Integer.MAX_VALUE, 0),
    STANDARD(Integer.MAX_VALUE, 0),
    NORDIC(Integer.MAX_VALUE, 0),
    LARGE(Integer.MAX_VALUE, 9);

    private static final Set<String> TINY_CATEGORIES = Set.of("Ketchup", "Crispbread");

    private final int weeks;
    private final int variants;

    Profile(int weeks, int variants) {
        this.weeks = weeks;
        this.variants = variants;
    }

    boolean covers(Country country) {
        return this == NORDIC || country.isHome();
    }

    boolean includes(Category category) {
        return this != TINY || TINY_CATEGORIES.contains(category.name());
    }

    /** The number of latest weeks that are published. */
    int weeks() {
        return weeks;
    }

    /** How many slow-selling variants every item has beside itself. */
    int variants() {
        return variants;
    }

    boolean publishes(MarketLevel level) {
        return switch (level) {
            case COUNTRY, REGION -> true;
            case BANNER -> this != SMALL;
            case RETAILER_GROUP -> this != TINY;
            case CHANNEL -> this == STANDARD || this == NORDIC || this == LARGE;
            case CLUSTER -> this == LARGE;
        };
    }

    boolean publishes(ProductLevel level) {
        return switch (level) {
            case ITEM, BRAND, CATEGORY -> true;
            case SEGMENT, MANUFACTURER -> this == STANDARD || this == NORDIC || this == LARGE;
        };
    }

    /** The profile of that name, in any case. */
    public static Profile named(String name) {
        return Arrays.stream(values())
                .filter(profile -> profile.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no sample profile " + name + "."));
    }
}
