package salesassistant.sample;

/** The additive measures, counted in whole hundredths, packs or grams so that parts add to wholes exactly. */
enum Measure {
    VALUE,
    UNITS,
    VOLUME,
    PROMO_VALUE,
    PROMO_UNITS,
    PROMO_VOLUME,
    BASE_VALUE,
    BASE_UNITS,
    BASE_VOLUME;

    static final int COUNT = values().length;
}
