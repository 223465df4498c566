package salesassistant.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A figure of the table that is said of a place it does not have, as a loss, in another scale, or only asked for. */
class ElsewhereTests {

    private static final Table BRANDS = Table.of(
            List.of("Brand", "Sales (tkr)", "Change (%)"),
            List.of(List.of("Felix", 1234.5, 12.5), List.of("Heinz", 987, -3.2)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Felix sold 1,234.5 tkr in Norway.",
                "Felix sold 1,234.5 tkr at Lidl.",
                "Felix sålde 1 234,5 tkr hos Willys.",
                "Felix: (12.5 %)",
                "Felix sold (1,234.5) tkr.",
                "Did Felix sell 1,234.5 tkr?",
                "Sålde Felix för 1 234,5 tkr?",
                "Felix sold for 1,234.5 kronor.",
                "Felix sålde för 1 234,5 kr."
            })
    void neverSupportsIt(String text) {
        assertThat(Checker.check(BRANDS, text).verdict()).isNotEqualTo(Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Did Heinz sell 1,234.5 tkr?", "Did Heinz grow?", "Säljer Heinz mer än Felix?"})
    void callsNothingFalseThatIsOnlyAsked(String text) {
        assertThat(Checker.check(BRANDS, text).verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Felix sold 1,234.5 tkr.",
                "Felix sold for 1,234,500 kronor.",
                "Felix sold for SEK 1.2345 million.",
                "Felix grew most (12.5 %).",
                "Felix: 12.5 %"
            })
    void supportsItWhereItIsSaid(String text) {
        assertThat(Checker.check(BRANDS, text).verdict()).isEqualTo(Verdict.SUPPORTED);
    }
}
