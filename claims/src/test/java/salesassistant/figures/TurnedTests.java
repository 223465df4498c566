package salesassistant.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A right number in a sentence that says the opposite, or says it of money, levels or signs that are not the table's. */
class TurnedTests {

    private static final Table BRANDS = Table.of(
            List.of("brand", "sales_tkr", "growth_pct"),
            List.of(
                    List.of("Felix", 1234.5, 12.5),
                    List.of("Heinz", 987, -3.2),
                    List.of("Kavli", 450.25, 0),
                    List.of("Önos", 61, 8.1)));

    private static final Table REGIONS =
            Table.of(List.of("Region", "2024", "2025"), List.of(List.of("Norr", 200, 260), List.of("Syd", 300, 150)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Felix sold 247.5 tkr less than Heinz.",
                "Heinz sålde 247,5 tkr mer än Felix.",
                "Felix is 247.5 tkr behind Heinz.",
                "Heinz sold 25 % more than Felix.",
                "Önos grew 4.4 points faster than Felix."
            })
    void neverSupportsAGapSaidFromTheWrongSide(String text) {
        assertThat(Checker.check(BRANDS, text).verdict()).isNotEqualTo(Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Heinz sold 247.5 tkr less than Felix.",
                "Felix sålde 247,5 tkr mer än Heinz.",
                "Felix is 247.5 tkr ahead of Heinz.",
                "Felix sold 25 % more than Heinz."
            })
    void supportsItFromTheRightOne(String text) {
        assertThat(Checker.check(BRANDS, text).verdict()).isEqualTo(Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Syd ökade 150.", "Syd rose by 150.", "Syd ökade med 150.", "Norr dropped 260."})
    void takesNoLevelForAChange(String text) {
        assertThat(Checker.check(REGIONS, text).verdict()).isNotEqualTo(Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Syd fell by 150.", "Syd föll till 150.", "Norr rose to 260.", "Norr ökade med 60."})
    void supportsTheChangeAndWhereItLed(String text) {
        assertThat(Checker.check(REGIONS, text).verdict()).isEqualTo(Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Felix ↓ 12.5 %", "Felix ▼12.5 %", "Felix 📉 12.5 %", "Heinz ▲ 3.2 %", "Heinz ⬆️ 3.2 %"})
    void readsArrowsAgainstTheTable(String text) {
        assertThat(Checker.check(BRANDS, text).verdict()).isNotEqualTo(Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Felix ↑ 12.5 %",
                "Heinz ▼ 3.2 %",
                "Heinz ⬇️ 3.2 %",
                "Heinz grew by ‑3.2 %.",
                "Felix sold １,２３４．５ tkr."
            })
    void readsArrowsHyphensAndWideSigns(String text) {
        assertThat(Checker.check(BRANDS, text).verdict()).isEqualTo(Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Felix sold 1,23,4.5 tkr.",
                "Felix sold 12,34.5 tkr.",
                "Felix sold $1,234.5 tkr.",
                "Felix verkaufte nicht 1.234,5 tkr.",
                "Felix ei myynyt 1 234,5 tkr.",
                "It is false that Felix sold 1,234.5 tkr.",
                "Nobody believes that Felix sold 1,234.5 tkr."
            })
    void neverSupportsWhatIsNoSuchNumberOrIsDenied(String text) {
        assertThat(Checker.check(BRANDS, text).verdict()).isNotEqualTo(Verdict.SUPPORTED);
    }
}
