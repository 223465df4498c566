package salesassistant.semantics.narration;

import static org.assertj.core.api.Assertions.assertThat;
import static salesassistant.semantics.query.Questions.BASE;
import static salesassistant.semantics.query.Questions.PERCENT;
import static salesassistant.semantics.query.Questions.VALUE;
import static salesassistant.semantics.query.Questions.row;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.query.Asked;
import salesassistant.semantics.query.Comparator;
import salesassistant.semantics.query.Questions;
import salesassistant.semantics.query.SmallCatalog;
import salesassistant.semantics.result.ResultTable;

/** Who asks how many or which place hears that first, and the list after it. */
class AskedSentenceTests {

    private static final Questions GROWING =
            Questions.of(VALUE, BASE, PERCENT).by("brand").againstYearAgo().where(PERCENT, Comparator.MORE_THAN, 0);
    private static final Questions TOP = Questions.of(VALUE).by("brand").top(3, VALUE);

    @Test
    void howManyRoseIsSaidFirst() {
        var answer = GROWING.answer(
                row("Solgård", 300_000_000, 250_000_000, 20.0), row("Rubino", 100_000_000, 80_000_000, 25.0));

        assertThat(told(GROWING, new Asked.Count(), answer, Language.EN))
                .startsWith("Rising in value sales in the latest 52 weeks against the year before: 2. Solgård ");
        assertThat(told(GROWING, new Asked.Count(), answer, Language.SV))
                .startsWith("Ökar i värdeförsäljning de senaste 52 veckorna mot året innan: 2. Solgård ");
    }

    @Test
    void howManyMeetALimitIsSaidWithTheLimit() {
        var large = Questions.of(VALUE).by("brand").where(VALUE, Comparator.MORE_THAN, 5);

        assertThat(told(large, new Asked.Count(), large.answer(row("Solgård", 7)), Language.EN))
                .matches("Meeting “value sales more than .*5” in the latest 52 weeks: 1\\. .*Solgård.*");
    }

    @Test
    void rowsThatAreNotAllThereAreNotCounted() {
        var all = GROWING.answer(row("Solgård", 300_000_000, 250_000_000, 20.0));
        var cut = new ResultTable(all.columns(), all.rows(), 2);

        assertThat(told(GROWING, new Asked.Count(), cut, Language.EN)).doesNotContain("Rising in");
    }

    @Test
    void noneIsSaidOnce() {
        assertThat(told(GROWING, new Asked.Count(), GROWING.answer(), Language.EN))
                .isEqualTo("None rose in value sales in the latest 52 weeks against the year before.");
    }

    @Test
    void whoHoldsAPlaceIsSaidFirst() {
        var answer = TOP.answer(row("Solgård", 300_000_000), row("Rubino", 200_000_000), row("Nova", 100_000_000));

        assertThat(told(TOP, new Asked.Place(3), answer, Language.EN))
                .startsWith("Number 3 is Nova with SEK 100.0 m. Solgård leads in value sales");
        assertThat(told(TOP, new Asked.Place(3), answer, Language.SV))
                .startsWith("Nummer 3 är Nova med 100,0 mkr. Solgård är störst");
    }

    @Test
    void nobodyHoldsAPlaceBehindTheLast() {
        var answer = TOP.answer(row("Solgård", 300_000_000), row("Rubino", 200_000_000));

        assertThat(told(TOP, new Asked.Place(3), answer, Language.EN)).startsWith("Solgård leads");
    }

    private static String told(Questions question, Asked asked, ResultTable answer, Language language) {
        return Narrator.narrate(
                        question.query(),
                        Optional.of(asked),
                        answer,
                        SmallCatalog.catalog(),
                        SmallCatalog.SPAN,
                        language)
                .text()
                .replace('\u00a0', ' ');
    }
}
