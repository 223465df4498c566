package salesassistant.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "The rest", "the other three", "de övriga" are all but those just named, and how they moved is a claim of its own. */
class TheOthersTests {

    @Test
    void theOtherSoManyAreAllButThoseNamed() {
        var shares = Table.of(
                List.of("Brand", "Share (%)"),
                List.of(
                        List.of("Rubino", 33.3),
                        List.of("Solgård", 37.8),
                        List.of("Bärlunda", 21.3),
                        List.of("Kapten Bloms", 7.6)));
        assertThat(Checker.check(shares, "Solgård and Rubino hold 71.1%. The remaining two brands hold 28.9%.")
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(Checker.check(shares, "Solgård and Rubino hold 71.1%. The remaining two brands hold 38.9%.")
                        .verdict())
                .isEqualTo(Verdict.CONTRADICTED);
        assertThat(Checker.check(shares, "The remaining two brands hold 28.9% between them.")
                        .verdict())
                .isEqualTo(Verdict.NOT_CHECKABLE);
    }

    private static final Table BRANDS = Table.of(
            List.of("Brand", "Units (thousand)", "Change vs LY (%)"),
            List.of(
                    List.of("Almo", 412, 6.3),
                    List.of("Berga", 388, -2.4),
                    List.of("Cedra", 251, 11.0),
                    List.of("Dolin", 190, -0.8),
                    List.of("Elvi", 75, 3.1)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Almo, Cedra and Elvi grew, the rest declined.",
                "Berga and Dolin fell. All the others grew.",
                "Berga fell and Dolin fell; the other three brands grew.",
                "Berga och Dolin minskade, de övriga tre märkena ökade.",
                "Almo, Cedra och Elvi ökade, medan resten minskade."
            })
    void supportsWhatHoldsOfAllTheOthers(String text) {
        assertThat(Checker.check(BRANDS, text).verdict()).isEqualTo(Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cedra grew fastest, while all the others declined.",
                "Berga fell. All the others grew.",
                "Berga minskade med 2,4 %, de övriga ökade.",
                "Almo ökade med 6,3 %, medan resten minskade.",
                "Almo grew by 6.3 %; the other four brands declined."
            })
    void neverSupportsWhatHoldsOfSomeOfThemOnly(String text) {
        assertThat(Checker.check(BRANDS, text).verdict()).isNotEqualTo(Verdict.SUPPORTED);
    }
}
