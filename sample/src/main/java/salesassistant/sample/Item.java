package salesassistant.sample;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One article on the shelf, with everything the master data say about it. */
record Item(
        int index,
        int tasteIndex,
        String id,
        String ean,
        Category category,
        String manufacturer,
        String brand,
        String name,
        String segment,
        Assortment assortment,
        double price,
        double weight,
        double maxDistribution,
        double listedAbroad,
        @Nullable IsoWeek launch,
        @Nullable IsoWeek delisting,
        @Nullable String successorOf,
        @Nullable PrivateLabel privateLabel) {

    /** What is printed on the pack. */
    record Assortment(
            String subSegment, String subBrand, String flavour, int packSizeGrams, int packCount, boolean organic) {}

    /** The only retailer group that sells a private label. */
    record PrivateLabel(String country, String group) {}

    /** The same article, launched in that week, or there from the beginning. */
    Item soldSince(@Nullable IsoWeek week) {
        return new Item(
                index,
                tasteIndex,
                id,
                ean,
                category,
                manufacturer,
                brand,
                name,
                segment,
                assortment,
                price,
                weight,
                maxDistribution,
                listedAbroad,
                week,
                null,
                null,
                privateLabel);
    }

    boolean isPrivateLabel() {
        return privateLabel != null;
    }

    int grams() {
        return assortment.packSizeGrams();
    }

    Optional<PrivateLabel> owner() {
        return Optional.ofNullable(privateLabel);
    }
}
