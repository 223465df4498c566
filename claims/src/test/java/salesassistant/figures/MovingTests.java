package salesassistant.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that may be nouns or adjectives, "up to" and years that are numbers: a direction is a claim wherever it is said. */
class MovingTests {

    private static final Table SHARES = Table.of(
            List.of("Chain", "Share 2024 (%)", "Share 2023 (%)"),
            List.of(List.of("Norma", 41.2, 39.8), List.of("Sylta", 27.9, 28.4), List.of("Vestal", 18.6, 19.1)));

    private static final Table REGIONS = Table.of(
            List.of("Region", "Sales 2023 (kl)", "Sales 2024 (kl)"),
            List.of(List.of("Nord", 2050, 1900), List.of("Syd", 3100, 3350), List.of("Väst", 2310, 2020)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sylta is growing: 27.9 % against 28.4 %.",
                "Sylta is now up to 27.9 %.",
                "Vestal improved to 18.6 %.",
                "Vestal is in growth.",
                "Vestal är upp, 18,6 %."
            })
    void neverSupportsTheWrongWay(String text) {
        assertThat(Checker.check(SHARES, text).verdict()).isNotEqualTo(Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norma is growing: 41.2 % against 39.8 %.",
                "Norma is now up to 41.2 %.",
                "Norma improved to 41.2 %.",
                "Norma is in growth.",
                "Norma är upp, 41,2 %."
            })
    void supportsTheRightOne(String text) {
        assertThat(Checker.check(SHARES, text).verdict()).isEqualTo(Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Syd rose to 2024 kl.", "Syd steg till 2024 kl.", "Nord sold 2023 kl."})
    void takesNoNumberForAYear(String text) {
        assertThat(Checker.check(REGIONS, text).verdict()).isNotEqualTo(Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Väst fell to 2020 kl.", "Väst fell to 2020.", "Väst sjönk till 2020 kl."})
    void readsItAsTheNumberItIs(String text) {
        assertThat(Checker.check(REGIONS, text).verdict()).isEqualTo(Verdict.SUPPORTED);
    }
}
