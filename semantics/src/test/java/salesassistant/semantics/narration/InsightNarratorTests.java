package salesassistant.semantics.narration;

import static org.assertj.core.api.Assertions.assertThat;
import static salesassistant.semantics.query.Questions.BASE;
import static salesassistant.semantics.query.Questions.VALUE;
import static salesassistant.semantics.query.Questions.row;

import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.query.Grain;
import salesassistant.semantics.query.IsoWeek;
import salesassistant.semantics.query.Questions;
import salesassistant.semantics.query.SmallCatalog;
import salesassistant.semantics.result.ResultTable;

/** How what stands out is told, and what it is said to call for. */
class InsightNarratorTests {

    private static final Questions BRANDS =
            Questions.of(VALUE, BASE).by("brand").againstYearAgo();

    @Test
    void saysWhichMemberMovesUnlikeTheOthers() {
        var table = brands(500, 1010, 990, 1020, 985, 1005, 995, 1015);

        assertThat(sentences(BRANDS, table, Language.EN))
                .containsExactly(
                        "B0 moves unlike the others in value sales: −SEK 500 k (−50.0 %) against the year before, "
                                + "104.2 % of the whole change.",
                        "B0 is far behind in value sales with SEK 500 k, −49.2 % against B4, the next above.",
                        "Value sales in Sweden is down: −6.0 % against the year before, from SEK 8.0 m to SEK 7.5 m.");
        assertThat(sentences(BRANDS, table, Language.SV))
                .first()
                .isEqualTo("B0 avviker från de övriga i värdeförsäljning: −500 tkr (−50,0 %) mot året innan, "
                        + "104,2 % av hela förändringen.");
    }

    @Test
    void saysNothingWhereMembersMoveALittleEachForThemselves() {
        assertThat(told(BRANDS, brands(1010, 990, 1020, 985, 1005, 995, 1015, 980), Language.EN))
                .isEmpty();
    }

    @Test
    void tellsAnUnusualWeekWithWhatWouldBeUsual() {
        var question = Questions.of(VALUE).by(Grain.WEEK).in("brand", "Solgård");
        var table = weeks(question, week -> week == 198 ? 0.6 : 1);

        assertThat(sentences(question, table, Language.EN))
                .containsExactly("Value sales in Sweden, brand Solgård, stood at SEK 4.8 m in 2026-W45, "
                        + "−40.1 % against what was to be expected (usually SEK 7.3 m to SEK 8.8 m).");
        assertThat(sentences(question, table, Language.SV))
                .containsExactly("Värdeförsäljningen i Sverige, varumärke Solgård, låg på 4,8 mkr under 2026-W45, "
                        + "−40,1 % mot det väntade (vanligen 7,3 mkr till 8,8 mkr).");
    }

    @Test
    void tellsALevelThatHasShifted() {
        var question = Questions.of(VALUE).by(Grain.WEEK).in("brand", "Solgård");

        assertThat(sentences(question, weeks(question, week -> week >= 175 ? 0.8 : 1), Language.EN))
                .containsExactly("Value sales in Sweden, brand Solgård, has run on a lower level since 2026-W22: "
                        + "−20.2 % against the year before, −0.9 % until then.");
    }

    /** Weeks up to the latest with a season and a noise of three per cent. */
    private static ResultTable weeks(Questions question, IntToDoubleFunction factor) {
        var random = new Random(7);
        var rows = IntStream.range(0, 200)
                .mapToObj(week ->
                        row(IsoWeek.of(Questions.LAST.minusWeeks(199L - week)).toString(), (int) (10_000_000
                                * (1 + 0.2 * Math.sin(2 * Math.PI * week / 52))
                                * Math.exp(0.03 * random.nextGaussian())
                                * factor.applyAsDouble(week))))
                .toArray(Object[][]::new);
        return question.answer(rows);
    }

    private static ResultTable brands(int... thousands) {
        var rows = IntStream.range(0, thousands.length)
                .mapToObj(i -> row("B" + i, thousands[i] * 1000, 1_000_000))
                .toArray(Object[][]::new);
        return BRANDS.answer(rows);
    }

    private static List<String> sentences(Questions question, ResultTable answer, Language language) {
        return told(question, answer, language).stream()
                .map(insight -> insight.text().replace('\u00a0', ' '))
                .toList();
    }

    private static List<InsightText> told(Questions question, ResultTable answer, Language language) {
        return InsightNarrator.narrate(question.query(), answer, SmallCatalog.catalog(), SmallCatalog.SPAN, language);
    }
}
