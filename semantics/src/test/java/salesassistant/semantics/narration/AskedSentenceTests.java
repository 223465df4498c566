package salesassistant.semantics.narration;

import static org.assertj.core.api.Assertions.assertThat;
import static salesassistant.semantics.query.Questions.BASE;
import static salesassistant.semantics.query.Questions.PERCENT;
import static salesassistant.semantics.query.Questions.VALUE;
import static salesassistant.semantics.query.Questions.row;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import salesassistant.semantics.catalog.Catalogs;
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
                .startsWith("2 brands rose in value sales in the latest 52 weeks against the year before. Solgård ");
        assertThat(told(GROWING, new Asked.Count(), answer, Language.SV))
                .startsWith("2 varumärke ökade i värdeförsäljning de senaste 52 veckorna mot året innan. Solgård ");
    }

    @Test
    void severalAreCalledAsSeveralWhereTheirWordIsKnown() {
        var catalog = Catalogs.nielsen();
        var words = new AskingWords(catalog, Language.SV);

        assertThat(Stream.of("brand", "retailer_group", "product_name", "region", "category", "manufacturer", "segment")
                        .map(catalog::dimension)
                        .map(words::plural))
                .containsExactly(
                        "varumärken", "kedjor", "artiklar", "regioner", "kategorier", "tillverkare", "segment");
    }

    @Test
    void howManyMovedBySoMuchIsSaidAsOneSaysIt() {
        var falling = Questions.of(VALUE, BASE, PERCENT)
                .by("brand")
                .againstYearAgo()
                .where(PERCENT, Comparator.LESS_THAN, -5);
        var answer = falling.answer(row("Solgård", 200_000_000, 250_000_000, -20.0));

        assertThat(told(falling, new Asked.Count(), answer, Language.EN))
                .startsWith(
                        "1 brand fell more than 5 % in value sales in the latest 52 weeks against the year before. ");
        assertThat(told(falling, new Asked.Count(), answer, Language.SV))
                .startsWith(
                        "1 varumärke minskade mer än 5 % i värdeförsäljning de senaste 52 veckorna mot året innan. ");
    }

    @Test
    void howManyMeetALimitIsSaidWithTheLimit() {
        var large = Questions.of(VALUE).by("brand").where(VALUE, Comparator.MORE_THAN, 5);

        assertThat(told(large, new Asked.Count(), large.answer(row("Solgård", 7)), Language.EN))
                .matches("1 brand met “value sales more than .*5” in the latest 52 weeks\\. .*Solgård.*");
    }

    @Test
    void rowsThatAreNotAllThereAreNotCounted() {
        var all = GROWING.answer(row("Solgård", 300_000_000, 250_000_000, 20.0));
        var cut = new ResultTable(all.columns(), all.rows(), 2);

        assertThat(told(GROWING, new Asked.Count(), cut, Language.EN)).doesNotContain(" rose in ");
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
    void whoSharesAPlaceIsSaidBesideIt() {
        var answer = TOP.answer(row("Solgård", 300_000_000), row("Rubino", 200_000_000), row("Nova", 200_000_000));

        assertThat(told(TOP, new Asked.Place(2), answer, Language.EN))
                .startsWith("Number 2 is Rubino with SEK 200.0 m, level with Nova. Solgård leads");
        assertThat(told(TOP, new Asked.Place(3), answer, Language.SV))
                .startsWith("Nummer 3 är Nova med 200,0 mkr, lika med Rubino. Solgård är störst");
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
