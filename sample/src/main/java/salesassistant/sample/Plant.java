package salesassistant.sample;

import java.time.LocalDate;
import java.util.List;

/**
 * A cause planted in a world of its own, and the truth about it.
 *
 * @param brand the brand it hits; empty for the whole category
 * @param items the articles it hits; empty for all of the brand
 * @param group the retailer group it is limited to; empty for everywhere
 * @param banners the banners of that group
 * @param region the region it is limited to; empty for everywhere
 * @param firstWeekEnd the Sunday that ends its first week
 * @param lastWeekEnd the Sunday that ends its last week
 * @param factor how strong it is: what is left of demand, price or distribution
 */
public record Plant(
        Kind kind,
        String category,
        String brand,
        List<String> items,
        String group,
        List<String> banners,
        String region,
        LocalDate firstWeekEnd,
        LocalDate lastWeekEnd,
        double factor) {

    public Plant {
        items = List.copyOf(items);
        banners = List.copyOf(banners);
    }

    /** What sort of cause. */
    public enum Kind {
        /** A retailer group takes articles off its shelves. */
        DELISTING,
        /** A brand is out of stock everywhere. */
        SUPPLY_STOP,
        /** A category is out of stock at one group in one region. */
        LOGISTICS,
        /** A brand's list price moves. */
        PRICE,
        /** Nobody promotes a brand any longer. */
        NO_PROMOTION,
        /** Shoppers want a brand more or less. */
        BRAND_DEMAND,
        /** Shoppers want the whole category more or less. */
        CATEGORY_DEMAND,
        /** A new article takes sales from a brand. */
        LAUNCH,
        /** A banner's figures of one week never arrive. */
        MISSING_DELIVERY
    }

    /** The cause of a world, drawn from its seed: another kind, place, size and time for each. */
    public static Plant drawn(long seed, LocalDate end) {
        return new PlantDraw(seed, end).plant();
    }

    List<Effect> effects() {
        var scope = items.isEmpty()
                ? brand.isEmpty() ? Scope.category(category) : Scope.brand(brand)
                : Scope.items(items.toArray(String[]::new));
        var ofCategory = new Scope(
                item -> item.category().name().equals(category) && scope.covers(item),
                Weeks.indexOf(IsoWeek.of(firstWeekEnd)),
                Weeks.indexOf(IsoWeek.of(lastWeekEnd)));
        var stores = group.isEmpty() ? Effects.anywhere() : Effects.group(group);
        return switch (kind) {
            case DELISTING -> List.of(new Effects.Delisting(ofCategory, stores, 2));
            case SUPPLY_STOP -> List.of(new Effects.EmptyShelves(ofCategory, stores, 1 - factor));
            case LOGISTICS ->
                List.of(new Effects.EmptyShelves(
                        ofCategory, stores.and(store -> store.region().equals(region)), 1 - factor));
            case PRICE -> List.of(new Effects.PriceMove(ofCategory, factor));
            case NO_PROMOTION ->
                Banner.all().stream()
                        .map(Banner::group)
                        .distinct()
                        .<Effect>map(any -> new Effects.NoPromotion(ofCategory, any))
                        .toList();
            case BRAND_DEMAND, CATEGORY_DEMAND -> List.of(new Effects.DemandMove(ofCategory, factor));
            case LAUNCH ->
                List.of(new Effects.Rivalry(
                        new Scope(
                                item -> item.brand().equals(brand)
                                        && item.category().name().equals(category)
                                        && !items.contains(item.name()),
                                Integer.MIN_VALUE,
                                Integer.MAX_VALUE),
                        items,
                        factor));
            case MISSING_DELIVERY -> List.of();
        };
    }

    /** Whether a market's figures of a window arrived. */
    boolean isDelivered(Market market, Window window) {
        return kind != Kind.MISSING_DELIVERY
                || window.type() != Window.Type.WEEK
                || !group.equals(market.group())
                || !IsoWeek.of(firstWeekEnd).equals(window.endWeek());
    }
}
