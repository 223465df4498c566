package salesassistant.semantics.catalog;

/** What a number counts; decides how it is written and which numbers may be compared. */
public enum Unit {
    /** Local currency including VAT. */
    CURRENCY,
    EUR,
    PACKS,
    KILOGRAMS,
    CURRENCY_PER_PACK,
    CURRENCY_PER_KILOGRAM,
    /** Per cent, already times 100. */
    PERCENT,
    /** Percentage points. */
    POINTS,
    /** Total distribution points. */
    DISTRIBUTION_POINTS,
    /** Local currency per distribution point and week. */
    CURRENCY_PER_POINT,
    STORES,
    ITEMS,
    WEEKS,
    /** 100 is parity. */
    INDEX,
    NUMBER
}
