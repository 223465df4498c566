package salesassistant.sample;

import java.util.Arrays;
import java.util.List;

/** How much of the sample world is published: from a few weeks for tests to many millions of rows. */
public enum Profile {
    TINY(List.of("SE"), List.of("Ketchup", "Crispbread"), 110, 0),
    SMALL(List.of("SE"), List.of(), Integer.MAX_VALUE, 0),
    STANDARD(List.of("SE"), List.of(), Integer.MAX_VALUE, 0),
    NORDIC(List.of("SE", "NO", "DK", "FI"), List.of(), Integer.MAX_VALUE, 0),
    LARGE(List.of("SE"), List.of(), Integer.MAX_VALUE, 9);

    private final List<String> countries;
    private final List<String> categories;
    private final int weeks;
    private final int variants;

    Profile(List<String> countries, List<String> categories, int weeks, int variants) {
        this.countries = countries;
        this.categories = categories;
        this.weeks = weeks;
        this.variants = variants;
    }

    boolean covers(String country) {
        return countries.contains(country);
    }

    boolean includes(Category category) {
        return categories.isEmpty() || categories.contains(category.name());
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
