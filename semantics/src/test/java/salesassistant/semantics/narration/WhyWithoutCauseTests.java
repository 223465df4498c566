package salesassistant.semantics.narration;

import static org.assertj.core.api.Assertions.assertThat;
import static salesassistant.semantics.query.Questions.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.catalog.VatRate;
import salesassistant.semantics.insight.Cells;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.insight.Operation;
import salesassistant.semantics.insight.change.Cause;
import salesassistant.semantics.insight.change.Context;
import salesassistant.semantics.insight.change.Explanation;
import salesassistant.semantics.insight.change.Inquiry;
import salesassistant.semantics.insight.change.Learned;
import salesassistant.semantics.insight.change.Onset;
import salesassistant.semantics.insight.change.Size;
import salesassistant.semantics.insight.change.Split;
import salesassistant.semantics.insight.change.Step;
import salesassistant.semantics.insight.change.WhyQuestion;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Questions;
import salesassistant.semantics.query.SmallCatalog;
import salesassistant.semantics.reading.Premise;

/** Where nothing moved more than usual, the words still say where the change lies, and claim no more than was looked at. */
class WhyWithoutCauseTests {

    private static final Figure PRICE = new Figure("price_per_kg", new Calculation.ChangePercent());
    private static final Questions TOTAL = Questions.of(
                    Questions.VALUE, Questions.BASE, Questions.CHANGE, Questions.PERCENT, PRICE)
            .during(Questions.rolling(12, Questions.LAST))
            .againstYearAgo();
    private static final Questions ITEMS = Questions.of(Questions.VALUE, Questions.BASE, Questions.CHANGE)
            .by("item")
            .during(Questions.rolling(12, Questions.LAST))
            .againstYearAgo();
    private static final Cells SIZE = cells(TOTAL, "size", row(10_600_000, 13_200_000, -2_600_000, -19.7, 13.8));
    private static final Cells PARTS = cells(
            ITEMS,
            "items",
            row("Original", 1_000_000, 2_600_000, -1_600_000),
            row("Squeeze", 500_000, 1_600_000, -1_100_000),
            row("Eko", 500_000, 600_000, -100_000),
            row("Chili", 400_000, 200_000, 200_000));

    @Test
    void theLargestPartsAndWhatMovedAtTheSameTimeAreSaid() {
        assertThat(told(without(SmallCatalog.SPAN, List.of()), Language.EN))
                .contains(" Largest parts: Original (−SEK 1.6 m, 61.5 % of the change), Squeeze (−SEK 1.1 m, 42.3 % of"
                        + " the change). At the same time: price per kg +13.8 %.");
        assertThat(told(without(SmallCatalog.SPAN, List.of()), Language.SV))
                .contains(" Största delarna: Original (−1,6 mkr, 61,5 % av förändringen), Squeeze (−1,1 mkr, 42,3 % av"
                        + " förändringen). Samtidigt: kilopris +13,8 %.");
    }

    @Test
    void theyAreSaidToo_whereSomethingWorkedTheOtherWay() {
        var offsetting = WhyNarratorTests.cause(2, "Chili", Optional.empty());

        assertThat(told(without(SmallCatalog.SPAN, List.of(), List.of(offsetting)), Language.EN))
                .contains(" Largest parts: Original (−SEK 1.6 m, 61.5 % of the change), Squeeze (−SEK 1.1 m, 42.3 % of"
                        + " the change). At the same time: price per kg +13.8 %. Working the other way: Chili");
    }

    @Test
    void whatCameAfterThePeriodIsNotClaimedToHold() {
        var later = new DataSpan(SmallCatalog.SPAN.firstWeekEnd(), Questions.LAST.plusWeeks(1));

        assertThat(told(without(SmallCatalog.SPAN, List.of()), Language.EN))
                .contains("It began in 2026-W19 and still holds.");
        assertThat(told(without(later, List.of()), Language.EN))
                .contains("It began in 2026-W19 and lasted to the end of the period.")
                .doesNotContain("still holds");
        assertThat(told(without(later, List.of()), Language.SV))
                .contains("Det började 2026-W19 och höll i sig perioden ut.");
    }

    @Test
    void aTaxThatIsMoreThanTheWholeChangeIsCalledThat() {
        assertThat(told(without(SmallCatalog.SPAN, List.of(tax(0))), Language.EN))
                .doesNotContain("more than the whole change");
        assertThat(told(without(SmallCatalog.SPAN, List.of(tax(1))), Language.EN))
                .contains(" That is more than the whole change.");
    }

    /** One that took what an item lost, or two million more than the whole. */
    private static Context tax(int more) {
        var lost = PARTS.cell(0, Questions.CHANGE).orElseThrow();
        var effect = more == 0 ? lost : new FigureRef.Formula(Operation.SUM, List.of(lost, lost));
        return new Context.Tax(rate(12, 2020), rate(6, 2026), Optional.of(effect));
    }

    private static VatRate rate(int percent, int year) {
        return new VatRate("SE", LocalDate.of(year, 4, 1), BigDecimal.valueOf(percent));
    }

    private static Explanation without(DataSpan data, List<Context> contexts) {
        return without(data, contexts, List.of());
    }

    private static Explanation without(DataSpan data, List<Context> contexts, List<Cause> offsetting) {
        var query = TOTAL.query();
        var change = SIZE.cell(0, Questions.CHANGE).orElseThrow();
        var asked = new WhyQuestion(
                Figure.of("sales_value"),
                query.filter(),
                query.period(),
                query.comparison().orElseThrow(),
                data,
                Premise.FELL);
        return new Explanation(
                asked,
                Optional.of(new Size(
                        SIZE.cell(0, Questions.VALUE).orElseThrow(),
                        SIZE.cell(0, Questions.BASE),
                        Optional.of(change),
                        SIZE.cell(0, Questions.PERCENT))),
                true,
                true,
                Optional.of(new Onset(LocalDate.of(2026, 5, 10), true)),
                contexts,
                List.of(),
                offsetting,
                List.of(new Split(Split.Kind.MEMBERS, List.of(), change, parts(change), false)),
                List.of(),
                Set.of(),
                List.of(new Learned(new Inquiry(Step.SIZE, query), SIZE.table())));
    }

    private static List<Split.Part> parts(FigureRef change) {
        return java.util.stream.IntStream.range(0, 4)
                .mapToObj(row -> {
                    var effect = PARTS.cell(row, Questions.CHANGE).orElseThrow();
                    return new Split.Part(
                            Split.Factor.MEMBER,
                            Optional.of(PARTS.subject(row).names().getFirst()),
                            effect,
                            Optional.of(new FigureRef.Formula(Operation.SHARE, List.of(effect, change))));
                })
                .toList();
    }

    private static String told(Explanation explanation, Language language) {
        return new WhyNarrator(TOTAL.query(), explanation, SmallCatalog.catalog(), language)
                .narrate(SmallCatalog.SPAN, _ -> true)
                .text()
                .replace('\u00a0', ' ');
    }

    private static Cells cells(Questions question, String statement, Object[]... rows) {
        return new Cells(question.query(), question.answer(rows), statement);
    }
}
