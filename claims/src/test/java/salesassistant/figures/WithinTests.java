package salesassistant.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bounds are no figures: "between 250 and 260", "no brand more than 420"; and "all but one" may be said with "but" alone. */
class WithinTests {

    private static final Table BRANDS = Table.of(
            List.of("Brand", "Units (thousand)", "Change vs LY (%)"),
            List.of(
                    List.of("Almo", 412, 6.3),
                    List.of("Berga", 388, -2.4),
                    List.of("Cedra", 251, 11.0),
                    List.of("Dolin", 190, 0.8)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cedra sold between 250 and 260 thousand units.",
                "Cedra sålde mellan 250 och 260 tusen förpackningar.",
                "No brand sold more than 420 thousand units.",
                "Inget märke sålde mer än 420 tusen.",
                "Units grew for all brands but Berga."
            })
    void supportsWhatLiesWithinTheBounds(String text) {
        assertThat(Checker.check(BRANDS, text).verdict()).isEqualTo(Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cedra sold between 260 and 300 thousand units.",
                "Cedra sålde mellan 260 och 300 tusen.",
                "No brand sold more than 400 thousand units.",
                "Inget märke sålde mer än 400 tusen.",
                "Units grew for all brands but Cedra."
            })
    void neverSupportsWhatDoesNot(String text) {
        assertThat(Checker.check(BRANDS, text).verdict()).isNotEqualTo(Verdict.SUPPORTED);
    }
}
