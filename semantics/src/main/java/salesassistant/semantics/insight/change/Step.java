package salesassistant.semantics.insight.change;

/** What an investigation asks for, in the order in which it does. */
public enum Step {
    /** How much it changed, and what stands beside it in the same scope. */
    SIZE,
    /** Week by week, to date the change and to know how much it usually moves. */
    COURSE,
    /** Which categories, brands or other groups of products it comes from. */
    PRODUCTS,
    /** Those week by week, where the items do not tell. */
    PRODUCT_WEEKS,
    /** Which items it comes from, with those that came and went. */
    ITEMS,
    /** The items week by week. */
    ITEM_WEEKS,
    /** Which retailers it comes from, product by product and week by week. */
    RETAILERS,
    /** The retailers week by week, where they were compared for a figure that does not add up. */
    RETAILER_WEEKS,
    /** Which other parts of the market it comes from, week by week. */
    REGIONS,
    /** Those week by week, where they were compared for a figure that does not add up. */
    REGION_WEEKS,
    /** Some items at each retailer, week by week: those that came, went or lost most. */
    LISTINGS,
    /** Where in the whole country the products changed that explain most of it, if only a part was asked about. */
    WHERE,
    /** The whole category in the same market, week by week. */
    CATEGORY,
    /** Distribution, price and promotion at the place that explains most of it. */
    DRIVERS,
    /** The others in the same category. */
    RIVALS
}
