package salesassistant.sample;

/**
 * The places of the additive measures in a row of sums, counted in whole hundredths of the currency, packs or grams so
 * that parts add to wholes exactly; base units are counted in hundredths too.
 */
final class Measure {

    static final int VALUE = 0;
    static final int UNITS = 1;
    static final int VOLUME = 2;
    static final int PROMO_VALUE = 3;
    static final int PROMO_UNITS = 4;
    static final int PROMO_VOLUME = 5;
    static final int BASE_VALUE = 6;
    static final int BASE_UNITS = 7;
    static final int BASE_VOLUME = 8;
    static final int COUNT = 9;

    private Measure() {}
}
