package salesassistant.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A gap said in two units, and the whole that a share is of. */
class SaidTwiceTests {

    private static final Table BRANDS = Table.of(
            List.of("Brand", "Sales (MSEK)", "Last year (MSEK)"),
            List.of(List.of("Almo", 120.4, 110.2), List.of("Berga", 98.2, 101.0), List.of("Cedra", 55.7, 52.1)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Almo sold 22.2 MSEK (22.6%) more than Berga.",
                "Almo's sales exceed those of Berga by SEK 22.2 million, or 22.6%.",
                "Almo sold 10.2 MSEK (9.3%) more than last year.",
                "Almo sålde för 10,2 mkr (9,3 %) mer än i fjol.",
                "Almo sålde för 22,2 mkr mer än Berga, motsvarande 22,6 %.",
                "The two largest brands account for 79.7% of the total sales of SEK 274.3 million.",
                "Almo svarar för 43,9 % av den totala försäljningen på 274,3 miljoner kronor."
            })
    void supportsBoth(String text) {
        assertThat(Checker.check(BRANDS, text).verdict()).isEqualTo(Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Almo sold 22.2 MSEK (18.4%) more than Berga.",
                "Almo sold 22.2 MSEK (22.6%) less than Berga.",
                "Berga sold 22.2 MSEK (22.6%) less than Almo.",
                "Almo sold 10.2 MSEK (9.3%) less than last year.",
                "Almo sålde för 22,2 mkr mer än Berga, motsvarande 18,4 %.",
                "Almo accounts for 43.9% of the total sales of SEK 120.4 million.",
                "Almo svarar för 43,9 % av den totala försäljningen på 98,2 miljoner kronor."
            })
    void neverSupportsWhereOneIsWrong(String text) {
        assertThat(Checker.check(BRANDS, text).verdict()).isNotEqualTo(Verdict.SUPPORTED);
    }
}
