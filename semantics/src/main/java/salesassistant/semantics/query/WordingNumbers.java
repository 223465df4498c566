package salesassistant.semantics.query;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.catalog.Unit;

/** Numbers as the trade writes them: SEK 1.2 m, 1,2 mkr, +3.4 %, −0.8 pp. */
public record WordingNumbers(Language language) {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final String MINUS = "−";

    /** Shortened for reading: millions and billions with their word, everything else rounded to its decimals. */
    public String compact(BigDecimal value, Unit unit, int decimals, Optional<String> currency) {
        var magnitude = magnitude(value, unit);
        var places = magnitude == WordingMagnitude.ONE ? plainDecimals(value, unit, decimals) : magnitude.decimals();
        var scaled = magnitude.scale(value).setScale(places, RoundingMode.HALF_UP);
        return dressed(scaled, places, new Dress(unit, magnitude, currency));
    }

    /** The same with a plus before gains. */
    public String signed(BigDecimal value, Unit unit, int decimals, Optional<String> currency) {
        var text = compact(value, unit, decimals, currency);
        return value.signum() > 0 && text.chars().anyMatch(c -> c >= '1' && c <= '9') ? "+" + text : text;
    }

    /** All digits, none added. */
    public String exact(BigDecimal value, Unit unit, Optional<String> currency) {
        var plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return dressed(plain, Math.max(0, plain.scale()), new Dress(unit, WordingMagnitude.ONE, currency));
    }

    /** The bare number with a fixed count of decimals. */
    public String digits(BigDecimal value, int decimals) {
        var rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        return (rounded.signum() < 0 ? MINUS : "") + grouped(rounded, decimals);
    }

    private record Dress(Unit unit, WordingMagnitude magnitude, Optional<String> currency) {}

    private String dressed(BigDecimal value, int decimals, Dress dress) {
        var sign = value.signum() < 0 ? MINUS : "";
        var single = value.abs().compareTo(BigDecimal.ONE) == 0 && dress.magnitude() == WordingMagnitude.ONE;
        var words = new WordingUnit(dress.unit(), dress.currency(), language);
        return sign + words.around(grouped(value, decimals), dress.magnitude(), single);
    }

    private String grouped(BigDecimal value, int decimals) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        switch (language) {
            case EN -> {}
            case SV -> {
                symbols.setGroupingSeparator('\u00a0');
                symbols.setDecimalSeparator(',');
            }
        }
        var format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value.abs());
    }

    private static WordingMagnitude magnitude(BigDecimal value, Unit unit) {
        var found = WordingMagnitude.ONE;
        for (var candidate : WordingMagnitude.values()) {
            if (candidate.fits(unit) && value.abs().compareTo(candidate.least()) >= 0) {
                found = candidate;
            }
        }
        return found;
    }

    /** Money and counts need no fractions once they are in the hundreds. */
    private static int plainDecimals(BigDecimal value, Unit unit, int decimals) {
        return WordingMagnitude.grows(unit) && value.abs().compareTo(THOUSAND) >= 0 ? 0 : decimals;
    }
}
