package salesassistant.semantics.insight.change;

/** What an investigation asks for, in the order in which it does. */
public enum Step {
    /** How much it changed, and what stands beside it in the same scope. */
    SIZE,
    /** Week by week, to date the change. */
    COURSE,
    /** Which categories, brands or other groups of products it comes from. */
    PRODUCTS,
    /** Which items it comes from, with those that came and went. */
    ITEMS,
    /** Which retailers it comes from. */
    RETAILERS,
    /** Which other parts of the market it comes from. */
    REGIONS,
    /** Where in the market the products that explain most of it changed. */
    WHERE,
    /** Distribution, price and promotion at the place that explains most of it. */
    DRIVERS,
    /** The place that explains most of it, week by week. */
    ONSET,
    /** What surrounds that place, week by week: how much it usually moves. */
    SURROUNDINGS,
    /** The whole category in the same market. */
    CATEGORY,
    /** The others in the same market. */
    RIVALS
}
