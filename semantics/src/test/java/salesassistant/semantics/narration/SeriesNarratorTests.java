package salesassistant.semantics.narration;

import static org.assertj.core.api.Assertions.assertThat;
import static salesassistant.semantics.narration.Told.english;
import static salesassistant.semantics.narration.Told.swedish;
import static salesassistant.semantics.query.Questions.BASE;
import static salesassistant.semantics.query.Questions.VALUE;
import static salesassistant.semantics.query.Questions.row;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import salesassistant.semantics.query.Grain;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.query.Questions;

/** How the course of a series is told. */
class SeriesNarratorTests {

    @Test
    void tellsTheCourseOfASeries() {
        var question =
                Questions.of(VALUE, BASE).by(Grain.WEEK).in("brand", "Solgård").againstYearAgo();
        var answer = question.answer(
                row("2026-W42", 10_000_000, 10_000_000),
                row("2026-W43", 12_000_000, 10_000_000),
                row("2026-W44", 8_000_000, 10_000_000),
                row("2026-W45", 11_000_000, 10_000_000),
                row("2026-W46", 13_000_000, 10_000_000));

        assertThat(english(question, answer))
                .isEqualTo("Value sales in Sweden, brand Solgård, went from SEK 10.0 m (2026-W42) "
                        + "to SEK 13.0 m (2026-W46). "
                        + "In total it comes to SEK 54.0 m, +8.0 % against the year before; "
                        + "the latest week is 20.4 % above the weekly average of SEK 10.8 m. "
                        + "It was highest in 2026-W46 with SEK 13.0 m and lowest in 2026-W44 with SEK 8.0 m.");
    }

    @Test
    void tellsAStreakButNotOfThreeSteps() {
        var question = Questions.of(VALUE).by(Grain.WEEK);
        var rising = question.answer(
                row("2026-W42", 1_000),
                row("2026-W43", 2_000),
                row("2026-W44", 3_000),
                row("2026-W45", 4_000),
                row("2026-W46", 5_000));
        var shorter = question.answer(
                row("2026-W43", 2_000), row("2026-W44", 3_000), row("2026-W45", 4_000), row("2026-W46", 5_000));

        assertThat(english(question, rising)).contains("; it ends with 4 rises in a row.");
        assertThat(english(question, shorter)).doesNotContain("in a row");
    }

    @Test
    void leavesARunningQuarterOutOfTheExtremes() {
        var period =
                new Period(Period.Kind.YEAR_TO_DATE, LocalDate.of(2026, 1, 4), Questions.LAST, Period.Rows.WEEK, false);
        var question = Questions.of(VALUE).by(Grain.QUARTER).during(period);
        var answer = question.answer(
                row("2026-Q1", 50_000_000),
                row("2026-Q2", 60_000_000),
                row("2026-Q3", 55_000_000),
                row("2026-Q4", 20_000_000));

        assertThat(english(question, answer)).contains("lowest in 2026-Q1");
    }

    @Test
    void comparesNoStepsOfUnequalWeeks() {
        var question = Questions.of(VALUE).by(Grain.QUARTER);
        var answer = question.answer(
                row("2025-Q4", 10_000_000),
                row("2026-Q1", 50_000_000),
                row("2026-Q2", 60_000_000),
                row("2026-Q3", 55_000_000),
                row("2026-Q4", 20_000_000));

        assertThat(english(question, answer))
                .contains("went from SEK 50.0 m (2026-Q1) to SEK 55.0 m (2026-Q3), +10.0 %")
                .contains("lowest in 2026-Q1");
        assertThat(english(question, answer))
                .contains("the latest full quarter is level with the average full quarter of SEK 55.0 m");
        assertThat(swedish(question, answer))
                .contains("(2026-Q3), +10,0 %")
                .contains("lägst 2026-Q1")
                .contains("det senaste hela kvartalet ligger på snittet per helt kvartal, 55,0 mkr");
        var months = Questions.of(VALUE).by(Grain.MONTH);
        var unequal = months.answer(row("2026-02", 4_000_000), row("2026-03", 5_000_000));
        assertThat(english(months, unequal)).contains("to SEK 5.0 m (2026-03).");
        assertThat(swedish(months, unequal)).contains("till 5,0 mkr (2026-03).");
    }

    @Test
    void callsNoWeekOfAConstantSeriesHighest() {
        var question = Questions.of(VALUE).by(Grain.WEEK);
        var answer = question.answer(row("2026-W44", 1_000), row("2026-W45", 1_000), row("2026-W46", 1_000));

        assertThat(english(question, answer)).doesNotContain("highest");
        assertThat(swedish(question, answer)).doesNotContain("Högst");
    }
}
