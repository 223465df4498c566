package salesassistant.semantics.query;

import java.math.BigDecimal;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Unit;

/** How far a number is shortened, smallest first. */
enum WordingMagnitude {
    ONE(0, 0, 0, Label.of(""), ""),
    THOUSAND(3, 0, 10_000, new Label("k", "tn"), "tkr"),
    MILLION(6, 1, 999_500, new Label("m", "mn"), "mkr"),
    BILLION(9, 2, 999_950_000, new Label("bn", "md"), "mdkr");

    private final int power;
    private final int decimals;
    private final BigDecimal least;
    private final Label word;
    private final String crowns;

    WordingMagnitude(int power, int decimals, long least, Label word, String crowns) {
        this.power = power;
        this.decimals = decimals;
        this.least = BigDecimal.valueOf(least);
        this.word = word;
        this.crowns = crowns;
    }

    int decimals() {
        return decimals;
    }

    Label word() {
        return word;
    }

    /** The word Swedish uses for thousands and millions of crowns. */
    String crowns() {
        return crowns;
    }

    BigDecimal scale(BigDecimal value) {
        return value.movePointLeft(power);
    }

    /** The smallest number shortened so far: where rounding at the step below would reach a thousand. */
    BigDecimal least() {
        return least;
    }

    boolean fits(Unit unit) {
        return this == ONE || (this == THOUSAND ? isMoney(unit) : grows(unit));
    }

    /** Whether numbers of the unit get large enough to be shortened. */
    static boolean grows(Unit unit) {
        return switch (unit) {
            case CURRENCY, EUR, CURRENCY_PER_POINT, PACKS, KILOGRAMS -> true;
            case CURRENCY_PER_PACK,
                    CURRENCY_PER_KILOGRAM,
                    PERCENT,
                    POINTS,
                    DISTRIBUTION_POINTS,
                    STORES,
                    ITEMS,
                    WEEKS,
                    INDEX,
                    NUMBER -> false;
        };
    }

    private static boolean isMoney(Unit unit) {
        return unit == Unit.CURRENCY || unit == Unit.EUR || unit == Unit.CURRENCY_PER_POINT;
    }
}
