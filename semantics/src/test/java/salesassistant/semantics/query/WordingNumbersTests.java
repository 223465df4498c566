package salesassistant.semantics.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.catalog.Unit;

class WordingNumbersTests {

    private static final Optional<String> SEK = Optional.of("SEK");

    private final WordingNumbers english = new WordingNumbers(Language.EN);
    private final WordingNumbers swedish = new WordingNumbers(Language.SV);

    @Test
    void shortensMoneyAsTheTradeDoes() {
        assertThat(plain(english, "1234567", SEK)).isEqualTo("SEK 1.2 m");
        assertThat(plain(swedish, "1234567", SEK)).isEqualTo("1,2 mkr");
        assertThat(plain(english, "5807123456", SEK)).isEqualTo("SEK 5.81 bn");
        assertThat(plain(swedish, "1234567", Optional.of("NOK"))).isEqualTo("1,2 mn NOK");
        assertThat(plain(english, "9876", SEK)).isEqualTo("SEK 9,876");
        assertThat(plain(swedish, "98765", SEK)).isEqualTo("99 tkr");
        assertThat(plain(english, "1234567", Optional.empty())).isEqualTo("1.2 m");
    }

    @Test
    void rollsOverToTheNextWordWhenRoundingDoes() {
        assertThat(plain(english, "999960", SEK)).isEqualTo("SEK 1.0 m");
        assertThat(plain(english, "999996000", SEK)).isEqualTo("SEK 1.00 bn");
        assertThat(plain(english, "950000", SEK)).isEqualTo("SEK 950 k");
    }

    @Test
    void signsGainsAndLosses() {
        assertThat(spaced(english.signed(new BigDecimal("3.44"), Unit.PERCENT, 1, SEK)))
                .isEqualTo("+3.4 %");
        assertThat(spaced(english.signed(new BigDecimal("-0.81"), Unit.POINTS, 1, SEK)))
                .isEqualTo("−0.8 pp");
        assertThat(spaced(swedish.signed(new BigDecimal("-0.81"), Unit.POINTS, 1, SEK)))
                .isEqualTo("−0,8 procentenheter");
        assertThat(spaced(english.signed(new BigDecimal("-2638000"), Unit.CURRENCY, 0, SEK)))
                .isEqualTo("−SEK 2.6 m");
    }

    @Test
    void neverSignsAZero() {
        assertThat(spaced(english.signed(new BigDecimal("-0.04"), Unit.PERCENT, 1, SEK)))
                .isEqualTo("0.0 %");
        assertThat(spaced(english.signed(new BigDecimal("0.04"), Unit.PERCENT, 1, SEK)))
                .isEqualTo("0.0 %");
        assertThat(english.digits(new BigDecimal("-0.4"), 0)).isEqualTo("0");
    }

    @Test
    void keepsVeryLargeNumbersReadable() {
        assertThat(plain(english, "123456789012345678", SEK)).isEqualTo("SEK 123,456,789.01 bn");
    }

    @Test
    void writesEveryUnitInBothLanguages() {
        for (var unit : Unit.values()) {
            assertThat(english.compact(BigDecimal.TWO, unit, 1, SEK)).contains("2.0");
            assertThat(swedish.compact(BigDecimal.TWO, unit, 1, SEK)).contains("2,0");
        }
        assertThat(spaced(english.compact(BigDecimal.ONE, Unit.ITEMS, 0, SEK))).isEqualTo("1 item");
        assertThat(spaced(swedish.compact(BigDecimal.TWO, Unit.STORES, 0, SEK))).isEqualTo("2 butiker");
    }

    @Test
    void keepsAllDigitsOfALimit() {
        assertThat(spaced(swedish.exact(new BigDecimal("1234567.50"), Unit.CURRENCY, SEK)))
                .isEqualTo("1 234 567,5 kr");
        assertThat(spaced(english.exact(new BigDecimal("100"), Unit.PERCENT, SEK)))
                .isEqualTo("100 %");
    }

    private static String plain(WordingNumbers numbers, String value, Optional<String> currency) {
        return spaced(numbers.compact(new BigDecimal(value), Unit.CURRENCY, 0, currency));
    }

    private static String spaced(String text) {
        return text.replace('\u00a0', ' ');
    }
}
