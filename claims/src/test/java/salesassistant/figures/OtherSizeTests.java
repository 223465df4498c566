package salesassistant.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** True sentences that speak of more than the table's columns: they are left open, and what the table says otherwise is false. */
class OtherSizeTests {

    private static final Table STORES = Table.of(
            List.of("Store", "Turnover (Mkr)", "Square metres"),
            List.of(List.of("Umeå", 187.5, 4600), List.of("Luleå", 142.9, 3700), List.of("Boden", 56.4, 1400)));

    private static final Table COUNTRIES = Table.of(
            List.of("Country", "Net sales 2025 (€ bn)", "Stores"),
            List.of(List.of("France", 6.87, 120), List.of("Germany", 9.42, 310), List.of("Poland", 3.3, 90)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Umeå saved the season.",
                "Per kvadratmeter säljer Umeå för drygt 40 tusen. Boden ligger på 40,3.",
                "Outside of Umeå we sold for 199.3."
            })
    void callsNothingFalseThatIsOfOtherFigures(String text) {
        assertThat(Checker.check(STORES, text).verdict()).isNotEqualTo(Verdict.CONTRADICTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"France took €6.87 billion.", "France took €6.87 bn."})
    void readsTheBillionsOfAColumnInBrackets(String text) {
        assertThat(Checker.check(COUNTRIES, text).verdict()).isEqualTo(Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"France took €7.86 billion.", "France took €6.87 million."})
    void callsOtherBillionsFalse(String text) {
        assertThat(Checker.check(COUNTRIES, text).verdict()).isEqualTo(Verdict.CONTRADICTED);
    }
}
