package salesassistant.semantics.narration;

import static org.assertj.core.api.Assertions.assertThat;
import static salesassistant.semantics.narration.CaveatsTests.caveats;
import static salesassistant.semantics.narration.CaveatsTests.swedish;
import static salesassistant.semantics.narration.CaveatsTests.units;
import static salesassistant.semantics.query.Questions.row;

import org.junit.jupiter.api.Test;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Grain;
import salesassistant.semantics.query.Questions;

/** A month of five weeks is no better than one of four. */
class UnequalMonthsTests {

    @Test
    void sumsOfMonthsAreWarnedOfWhereTheyHaveUnlikeWeeks() {
        assertThat(caveats(units().by(Grain.MONTH), row("2026-07", 1), row("2026-08", 1)))
                .containsExactly(
                        "Months do not all hold as many whole weeks, so their sums are not alike; longer than the others are 2026-08.");
        assertThat(swedish(units().by(Grain.MONTH), row("2026-05", 1), row("2026-07", 1), row("2026-08", 1)))
                .containsExactly(
                        "Alla månader rymmer inte lika många hela veckor, så deras summor är inte jämförbara; längre än de andra är 2026-05, 2026-08.");
    }

    @Test
    void nothingIsSaidOfMonthsAlikeNorOfPrices() {
        assertThat(caveats(units().by(Grain.MONTH), row("2026-06", 1), row("2026-07", 1)))
                .isEmpty();
        assertThat(caveats(
                        Questions.of(Figure.of("numeric_distribution")).by(Grain.MONTH),
                        row("2026-07", 1),
                        row("2026-08", 1)))
                .noneMatch(caveat -> caveat.startsWith("Months"));
    }

    @Test
    void aMonthThatIsNotOverIsNotTheWorst() {
        var units = Figure.of("sales_units");
        var question = Questions.of(units).by(Grain.MONTH).bottom(3, units);
        var answer = question.answer(row("2026-11", 30), row("2026-10", 71), row("2026-09", 75));

        assertThat(Told.english(question, answer))
                .startsWith("2026-10 has the lowest unit sales")
                .contains("followed by 2026-09 with 75");
        assertThat(Told.swedish(question, answer)).startsWith("2026-10 har lägst");
        var only = Questions.of(units).by(Grain.MONTH).bottom(1, units);
        assertThat(Told.english(only, only.answer(row("2026-11", 30)))).contains("30");
    }
}
