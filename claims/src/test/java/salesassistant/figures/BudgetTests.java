package salesassistant.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures held against the budget and against a column that is only called last year. */
class BudgetTests {

    private static final Table OUTCOME = Table.of(
            List.of("Kategori", "Utfall tkr", "Budget tkr", "Fg år tkr"),
            List.of(
                    List.of("Konfektyr", 12_840, 12_000, 11_650),
                    List.of("Snacks", 9_415, 9_900, 9_630),
                    List.of("Glass", 3_105, 3_900, 4_420)));

    private static final Table SALES = Table.of(
            List.of("Brand", "Sales (MSEK)", "Target (MSEK)", "LY"),
            List.of(List.of("Felix", 12.4, 11.9, 12.0), List.of("Heinz", 8.1, 9.0, 8.6)));

    @Test
    void howFarItLiesFromTheBudgetIsSaidFromTheRightSide() {
        assertThat(verdict(OUTCOME, "Konfektyr går som tåget: 840 tkr över budget."))
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(OUTCOME, "Glass landade 795 tkr under budget.")).isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(SALES, "Felix came in 0.5 MSEK above target.")).isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(OUTCOME, "Konfektyr landade 840 tkr under budget.")).isNotEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(OUTCOME, "Glass landade 795 tkr över budget.")).isNotEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(OUTCOME, "Glass landade 485 tkr under budget.")).isNotEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(SALES, "Heinz came in 0.9 MSEK above target.")).isNotEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void aColumnCalledLastYearIsOfTheFirstFigures() {
        assertThat(verdict(OUTCOME, "Konfektyr ökade 10,2 % mot i fjol.")).isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(OUTCOME, "Glass sjönk från 4 420 till 3 105 tkr.")).isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(SALES, "Heinz fell by 5.8% against last year.")).isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(SALES, "Felix fell by 5.8% against last year.")).isNotEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(OUTCOME, "Konfektyr ökade 29,8 % mot i fjol.")).isNotEqualTo(Verdict.SUPPORTED);
    }

    private static Verdict verdict(Table table, String text) {
        return Checker.check(table, text).verdict();
    }
}
