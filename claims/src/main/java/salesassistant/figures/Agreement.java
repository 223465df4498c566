package salesassistant.figures;

/** Whether a number in a text and a figure of the table are the same, given unit, scale and direction. */
final class Agreement {

    private Agreement() {}

    static boolean exact(Numeral numeral, Fact fact, int sign) {
        return fits(numeral, fact) && matches(numeral, fact, sign, false);
    }

    /** Equal but for a rounding nobody mentioned, an unknown scale, or an unsaid direction. */
    static boolean rough(Numeral numeral, Fact fact, int sign) {
        if (!fits(numeral, fact)) {
            return false;
        }
        boolean unscaled = fact.measure().scale().factor() == 1
                && fact.measure().scale().currency().isEmpty()
                && numeral.style().magnitude()
                && Math.abs(fact.value()) < 100_000;
        return matches(numeral, fact, sign, true)
                || sign == 0
                        && fact.unit() != Unit.PLAIN
                        && fact.value() < 0
                        && matches(numeral, fact.turned(), 0, true)
                || unscaled
                        && (numeral.roughlySays(fact.value() * 1e3, 0) || numeral.roughlySays(fact.value() * 1e6, 0));
    }

    /** The same digits in another unit: per cents called points, kronor called euros. */
    static boolean onlyUnitDiffers(Numeral numeral, Fact fact, int sign) {
        return !fits(numeral, fact) && matches(numeral, fact, sign, false);
    }

    static boolean fits(Numeral numeral, Fact fact) {
        Unit said = numeral.unit();
        Unit actual = fact.unit();
        String currency = fact.measure().scale().currency();
        if (said == Unit.MONEY
                && !numeral.currency().isEmpty()
                && !currency.isEmpty()
                && !currency.equals(numeral.currency())) {
            return false;
        }
        return switch (said) {
            case PLAIN -> true;
            case MONEY -> actual == Unit.MONEY || actual == Unit.PLAIN && !isCountable(fact.measure());
            case PERCENT -> actual == Unit.PERCENT;
            case POINTS ->
                actual == Unit.POINTS
                        || actual == Unit.INDEX
                        || fact.measure().concepts().contains("RATING")
                        || fact.measure().concepts().contains("GAMEPOINTS");
            case TIMES -> actual == Unit.TIMES;
            case INDEX -> actual == Unit.INDEX;
        };
    }

    private static boolean isCountable(Measure measure) {
        return measure.concepts().contains("VOLUME")
                || measure.concepts().contains("STORES")
                || measure.concepts().contains("CUSTOMERS")
                || measure.concepts().contains("ORDERS")
                || measure.concepts().contains("VISITORS");
    }

    private static boolean matches(Numeral numeral, Fact fact, int sign, boolean rough) {
        double value = sign < 0 ? -fact.value() : fact.value();
        double factor = fact.derived() && fact.unit() != fact.measure().scale().unit()
                ? 1
                : fact.measure().scale().factor();
        boolean written = numeral.style().magnitude() && factor != 1;
        boolean fraction = fact.measure().scale().perhapsFraction()
                && (fact.unit() == Unit.PERCENT || fact.unit() == Unit.POINTS)
                && !isRelative(fact);
        boolean certain = fraction && fact.measure().scale().fraction();
        return !written && !certain && says(numeral, value, rough)
                || factor != 1 && says(numeral, value * factor, rough)
                || fraction && says(numeral, value * 100, rough);
    }

    /** A change or share worked out here is in per cents whatever the column's own scale. */
    private static boolean isRelative(Fact fact) {
        return fact.derived()
                && fact.unit() == Unit.PERCENT
                && fact.measure().scale().unit() != Unit.PERCENT;
    }

    private static boolean says(Numeral numeral, double value, boolean rough) {
        return rough ? numeral.roughlySays(value, 0) : numeral.says(value, 0);
    }
}
