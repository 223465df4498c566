package salesassistant.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckerTests {

    private static final Table BRANDS = Table.of(
            List.of("brand", "sales_value", "change_pct", "share"),
            List.of(
                    List.of("Felix", 1_234_567, 4.2, 31.5),
                    List.of("Heinz", 980_000, -2.1, 25.0),
                    List.of("Abba", 410_500, 12.3, 10.5)));

    private static Verdict verdict(String text) {
        return Checker.check(BRANDS, text).verdict();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Felix sold for 1.23 million, up 4.2 %, while Heinz fell 2.1 %.",
                "Felix säljer för 1,23 miljoner, en ökning med 4,2 procent.",
                "Abba grew fastest, +12.3 %.",
                "Heinz is the second largest brand and the only brand that declined.",
                "Two of the three brands grew.",
                "Tre märken, varav två ökade.",
                "Felix has a share of 31.5 %, followed by Heinz (25 %) and Abba (10.5 %).",
                "Felix and Heinz sold 1,234,567 and 980,000 respectively.",
                "Felix är ungefär tre gånger så stort som Abba.",
                "Felix sells more than Heinz.",
                "Felix leads with SEK 1.2 m, followed by Heinz with SEK\u00a0980\u00a0k.",
                "De senaste 52 veckorna sålde Felix för 1,2 mkr."
            })
    void supportsWhatTheTableSays(String text) {
        assertThat(Checker.check(BRANDS, text)).extracting(Checked::verdict).isEqualTo(Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Felix sold for 980,000.",
                "Heinz grew by 2.1 %.",
                "Felix sold for 1.32 million.",
                "Felix såldes för 12,3 miljoner.",
                "Felix leads with SEK 2.1 m.",
                "Abba is the largest brand.",
                "Heinz har en andel på 31,5 %.",
                "Three of the three brands grew.",
                "Heinz sells more than Felix.",
                "Abba grew 12.3 percentage points.",
                "All brands grew."
            })
    void contradictsWhatTheTableSaysOtherwise(String text) {
        assertThat(Checker.check(BRANDS, text)).extracting(Checked::verdict).isEqualTo(Verdict.CONTRADICTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "The market is exciting.",
                "Felix grew 4.2 % because of the new campaign.",
                "Felix is expected to sell more next year.",
                "Felix had a margin of 31.5 %.",
                "In Norway, Felix sold for 1.23 million in 2019."
            })
    void leavesOpenWhatTheTableCannotSay(String text) {
        assertThat(verdict(text)).isEqualTo(Verdict.NOT_CHECKABLE);
    }

    @Test
    void tellsWhereASupportedFigureComesFrom() {
        Claim claim =
                Checker.check(BRANDS, "Heinz has 25 % of the market.").claims().getFirst();

        assertThat(claim.text()).isEqualTo("25 %");
        assertThat(claim.from()).isEqualTo(10);
        assertThat(claim.source()).hasValue(new Source("share", List.of(1), "share of Heinz"));
    }

    @Test
    void readsCellsWrittenAsTextsAndPassesOverEmptyOnes() {
        var row = new ArrayList<Object>();
        row.add("Lidl");
        row.add(null);
        row.add("1,5 %");
        var table = Table.of(
                List.of("kedja", "försäljning", "utveckling"), List.of(List.of("ICA", "12 450", "-3,2 %"), row));

        assertThat(Checker.check(table, "ICA sålde för 12 450, en minskning med 3,2 %, medan Lidl ökade 1,5 %.")
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(Checker.check(table, "Lidl sålde för 12 450.").verdict()).isNotEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void readsAColumnForEachPeriod() {
        var table = Table.of(List.of("group", "Q1", "Q2"), List.of(List.of("Ice", 12, 30), List.of("Juice", 25, 20)));

        assertThat(Checker.check(table, "Ice rose from 12 in Q1 to 30 in Q2, up 150 %.")
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(Checker.check(table, "Ice sold 12 in Q2.").verdict()).isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void saysTheSameOfTablesWithoutRowsOrColumnsOrWithColumnsOfOneName() {
        assertThat(Checker.check(Table.of(List.of(), List.of()), "Felix sold 12.")
                        .verdict())
                .isEqualTo(Verdict.NOT_CHECKABLE);
        assertThat(Checker.check(Table.of(List.of("brand", "sales"), List.of()), "Felix sold 12.")
                        .verdict())
                .isEqualTo(Verdict.NOT_CHECKABLE);
        assertThat(Checker.check(
                                Table.of(List.of("brand", "sales", "sales"), List.of(List.of("A", 12, 13))),
                                "A has sales of 12.")
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
    }
}
