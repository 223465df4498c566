package salesassistant.semantics.narration;

import static org.assertj.core.api.Assertions.assertThat;
import static salesassistant.semantics.narration.Told.english;
import static salesassistant.semantics.narration.Told.swedish;
import static salesassistant.semantics.query.Questions.BASE;
import static salesassistant.semantics.query.Questions.CHANGE;
import static salesassistant.semantics.query.Questions.PERCENT;
import static salesassistant.semantics.query.Questions.VALUE;
import static salesassistant.semantics.query.Questions.row;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Comparator;
import salesassistant.semantics.query.Comparison;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.query.Questions;
import salesassistant.semantics.query.Whole;

/** What the first sentence says: of what, when, against what. */
class HeadlineNarratorTests {

    @Test
    void callsAPeriodComparedWithByItsOwnName() {
        var question = Questions.of(VALUE, BASE, PERCENT)
                .during(month(LocalDate.of(2026, 10, 4), LocalDate.of(2026, 10, 25)))
                .against(month(LocalDate.of(2026, 9, 6), LocalDate.of(2026, 9, 27)));
        var answer = question.answer(row(728_400_000, 704_000_000, 3.466));

        assertThat(english(question, answer)).endsWith(", +3.5 % against September 2026 (SEK 704.0 m).");
        assertThat(swedish(question, answer)).endsWith(", +3,5 % mot september 2026 (704,0 mkr).");
    }

    @Test
    void tellsOfWhatTheRowsAreWhereTheyDoNotTellIt() {
        var question = Questions.of(VALUE).by("region").in("brand", "Solgård").in("category", "Ketchup");
        var ofTwo = Questions.of(VALUE).by("brand").in("brand", "Solgård", "Rubino");

        assertThat(english(question, question.answer(row("Norr", 3_000_000), row("Syd", 2_000_000))))
                .startsWith("Brand Solgård, category Ketchup: Norr leads in value sales in the latest 52 weeks");
        assertThat(swedish(question, question.answer(row("Norr", 3_000_000), row("Syd", 2_000_000))))
                .startsWith("Varumärke Solgård, kategori Ketchup: Norr är störst i värdeförsäljning");
        assertThat(english(ofTwo, ofTwo.answer(row("Solgård", 3_000_000), row("Rubino", 2_000_000))))
                .startsWith("Solgård leads in value sales");
    }

    @Test
    void tellsTheOtherMeasureOfTheFirst() {
        var question = Questions.of(VALUE, Figure.of("weighted_distribution")).by("brand");
        var answer = question.answer(row("Solgård", 3_000_000, 88.3), row("Rubino", 2_000_000, 91.0));

        assertThat(english(question, answer))
                .contains("with SEK 3.0 m, weighted distribution 88.3 %, followed by Rubino with SEK 2.0 m.");
        assertThat(swedish(question, answer)).contains("med 3,0 mkr, vägd distribution 88,3 %, följt av Rubino");
    }

    @Test
    void tellsWhatAShareMovedTo() {
        var category = new Whole(Whole.Kind.CATEGORY, Set.of("brand"));
        var share = new Figure("sales_value", new Calculation.Share(category));
        var move = new Figure("sales_value", new Calculation.ShareChange(category));
        var question =
                Questions.of(VALUE, share, move).by("brand").top(10, move).againstYearAgo();
        var answer = question.answer(row("Rubino", 3_000_000, 33.3, 5.5), row("Solgård", 4_000_000, 37.8, -5.7));

        assertThat(english(question, answer))
                .startsWith("Rubino rises most in share of category (value sales) in the latest 52 weeks, "
                        + "+5.5 pp, to 33.3 %, value sales SEK 3.0 m.");
    }

    @Test
    void tellsHowSharesMovedWhereThatWasAskedFor() {
        var category = new Whole(Whole.Kind.CATEGORY, Set.of("brand"));
        var share = new Figure("sales_value", new Calculation.Share(category));
        var move = new Figure("sales_value", new Calculation.ShareChange(category));
        var question = Questions.of(VALUE, share, move).by("region").againstYearAgo();
        var answer = question.answer(row("Norr", 3_000_000, 51.1, 5.6), row("Syd", 4_000_000, 39.5, 10.3));

        assertThat(english(question, answer))
                .contains("51.1 % (SEK 3.0 m), +5.6 pp against the year before, followed by Syd with 39.5 %.")
                .contains("Largest gain: Syd, +10.3 pp.");
    }

    @Test
    void namesAMemberOnceThatTheQuestionNames() {
        var question = Questions.of(VALUE).by("region").in("region", "Norr");

        assertThat(english(question, question.answer(row("Norr", 3_000_000))))
                .isEqualTo("Value sales in Sweden, region Norr, came to SEK 3.0 m in the latest 52 weeks.");
    }

    @Test
    void saysHowFarApartTwoAreThatAreWrittenAlike() {
        var question = Questions.of(VALUE).by("region");
        var answer = question.answer(row("Stockholm", 27_214_000), row("Syd", 27_190_000));

        assertThat(english(question, answer))
                .contains("with SEK 27.2 m, closely followed by Syd, a difference of SEK 24 k.");
        assertThat(swedish(question, answer)).contains("med 27,2 mkr, tätt följt av Syd, en skillnad på 24 tkr.");
    }

    @Test
    void callsWhatIsEqualLevel() {
        var question = Questions.of(VALUE).by("brand");
        var answer = question.answer(row("Solgård", 3_000_000), row("Rubino", 3_000_000));

        assertThat(english(question, answer)).contains("with SEK 3.0 m, level with Rubino.");
        assertThat(swedish(question, answer)).contains("med 3,0 mkr, lika med Rubino.");
    }

    @Test
    void saysThatNoneFellWhereWhatFellWasAskedFor() {
        var question =
                Questions.of(VALUE, PERCENT).by("brand").againstYearAgo().where(PERCENT, Comparator.LESS_THAN, 0);

        assertThat(english(question, question.answer()))
                .isEqualTo("None fell in value sales in the latest 52 weeks against the year before.");
        assertThat(swedish(question, question.answer()))
                .isEqualTo("Ingen minskade i värdeförsäljning de senaste 52 veckorna mot året innan.");
    }

    @Test
    void tellsAChangeOnceInPerCentAndOnceAsItIs() {
        var question = Questions.of(VALUE, BASE, CHANGE, PERCENT)
                .during(Questions.rolling(1, Questions.LAST))
                .against(Comparison.Kind.PREVIOUS_PERIOD, 7);
        var answer = question.answer(row(110_300_000, 120_500_000, -10_200_000, -8.46));

        assertThat(english(question, answer)).endsWith(", −8.5 % (−SEK 10.2 m) against the week before (SEK 120.5 m).");
        assertThat(swedish(question, answer)).endsWith(", −8,5 % (−10,2 mkr) mot veckan innan (120,5 mkr).");
    }

    @Test
    void tellsOfAFallFromBelowZeroWithoutARate() {
        var question = Questions.of(VALUE, BASE, CHANGE, PERCENT).againstYearAgo();
        var answer = question.answer(row(-97_000, -66_000, -31_000, null));

        assertThat(english(question, answer)).endsWith(", −SEK 31 k against the year before (−SEK 66 k).");
    }

    @Test
    void callsWhatHadNoSalesBeforeNew() {
        var question = Questions.of(VALUE, BASE, PERCENT).againstYearAgo();

        assertThat(english(question, question.answer(row(97_000, 0, null))))
                .endsWith(", new compared with the year before.");
    }

    private static Period month(LocalDate first, LocalDate last) {
        return new Period(Period.Kind.MONTH, first, last, Period.Rows.WEEK, true);
    }
}
