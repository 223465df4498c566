package salesassistant.sample;

/** The levels at which products are published. */
enum ProductLevel {
    ITEM,
    BRAND,
    MANUFACTURER,
    SEGMENT,
    CATEGORY
}
