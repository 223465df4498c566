package salesassistant.semantics.reading.words;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people write them: with decimals, with thousands set apart, with a magnitude behind. */
final class Numbers {

    private static final Pattern PLAIN = Pattern.compile("\\d+");
    private static final Pattern DECIMAL = Pattern.compile("\\d+[.,](\\d{1,2}|\\d{4,})");
    private static final Pattern BELOW_ONE = Pattern.compile("0[.,]\\d+");
    private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(,\\d{3})+");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final Map<String, BigDecimal> MAGNITUDES = Map.ofEntries(
            Map.entry("k", THOUSAND),
            Map.entry("thousand", THOUSAND),
            Map.entry("tusen", THOUSAND),
            Map.entry("tkr", THOUSAND),
            Map.entry("m", MILLION),
            Map.entry("mn", MILLION),
            Map.entry("million", MILLION),
            Map.entry("millions", MILLION),
            Map.entry("miljon", MILLION),
            Map.entry("miljoner", MILLION),
            Map.entry("mkr", MILLION),
            Map.entry("bn", BILLION),
            Map.entry("billion", BILLION),
            Map.entry("miljard", BILLION),
            Map.entry("miljarder", BILLION));

    private Numbers() {}

    /** The number a word stands for; empty for what is none, and for "1.000", which may be a thousand or one. */
    static Optional<BigDecimal> value(String word) {
        return word.startsWith("-") ? positive(word.substring(1)).map(BigDecimal::negate) : positive(word);
    }

    private static Optional<BigDecimal> positive(String word) {
        if (PLAIN.matcher(word).matches()) {
            return Optional.of(new BigDecimal(word));
        }
        if (THOUSANDS.matcher(word).matches()) {
            return Optional.of(new BigDecimal(word.replace(",", "")));
        }
        return DECIMAL.matcher(word).matches() || BELOW_ONE.matcher(word).matches()
                ? Optional.of(new BigDecimal(word.replace(',', '.')))
                : Optional.empty();
    }

    /** What a word like "million" multiplies the number before it with. */
    static Optional<BigDecimal> magnitude(String word) {
        return Optional.ofNullable(MAGNITUDES.get(word));
    }
}
