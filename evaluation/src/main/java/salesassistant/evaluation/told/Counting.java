package salesassistant.evaluation.told;

/** What a number counts. */
enum Counting {
    MONEY,
    EURO,
    PACKS,
    KILOGRAMS,
    MONEY_PER_PACK,
    MONEY_PER_KILOGRAM,
    MONEY_PER_POINT,
    PERCENT,
    POINTS,
    DISTRIBUTION_POINTS,
    STORES,
    ITEMS,
    /** An index or a mere count. */
    NUMBER;

    /** What a difference of two such numbers counts. */
    Counting difference() {
        return this == PERCENT ? POINTS : this;
    }
}
