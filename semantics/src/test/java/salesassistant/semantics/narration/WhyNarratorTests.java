package salesassistant.semantics.narration;

import static org.assertj.core.api.Assertions.assertThat;
import static salesassistant.semantics.query.Questions.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.insight.Cells;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.insight.Operation;
import salesassistant.semantics.insight.Subject;
import salesassistant.semantics.insight.change.Cause;
import salesassistant.semantics.insight.change.Exclusion;
import salesassistant.semantics.insight.change.Explanation;
import salesassistant.semantics.insight.change.Onset;
import salesassistant.semantics.insight.change.Size;
import salesassistant.semantics.insight.change.Unknown;
import salesassistant.semantics.insight.change.WhyQuestion;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Questions;
import salesassistant.semantics.query.SmallCatalog;
import salesassistant.semantics.query.Whole;
import salesassistant.semantics.reading.Premise;

/** How an explanation reads, and that its table adds up to the change. */
class WhyNarratorTests {

    private static final Questions TOTAL = change().in("region", "Norr").in("brand", "Solgård");
    private static final Questions ITEMS =
            change().in("region", "Norr").in("brand", "Solgård").by("item");
    private static final Onset SINCE = new Onset(LocalDate.of(2026, 5, 10), true);
    static final Cells SIZE = cells(TOTAL, "size", row(10_600_000, 13_200_000, -2_600_000, -19.7));
    static final Cells PARTS = cells(
            ITEMS,
            "items",
            row("Original", 1_000_000, 2_600_000, -1_600_000, -61.5),
            row("Squeeze", 500_000, 1_600_000, -1_100_000, -68.75),
            row("Chili", 400_000, 320_000, 80_000, 25));

    @Test
    void readsLikeAnAnalystsNote() {
        assertThat(told(fell(Premise.FELL), Language.EN))
                .isEqualTo(
                        "Value sales in Sweden, region Norr, brand Solgård, fell 19.7 % in the latest 12 weeks against"
                                + " the year before, by SEK 2.6 m to SEK 10.6 m. It began in 2026-W19 and still holds."
                                + " Mostly lost distribution: Original (−SEK 1.6 m, 61.5 % of the change),"
                                + " Squeeze (−SEK 1.1 m, 42.3 % of the change). Working the other way: Chili (+SEK 80 k)."
                                + " Not the reason: price. Not looked into: competitors.");
    }

    @Test
    void readsTheSameInSwedish() {
        assertThat(told(fell(Premise.FELL), Language.SV))
                .startsWith(
                        "Värdeförsäljningen i Sverige, region Norr, varumärke Solgård, minskade 19,7 % de senaste 12"
                                + " veckorna mot året innan, med 2,6 mkr till 10,6 mkr. Det började 2026-W19 och håller i sig."
                                + " Främst tappad distribution: Original (−1,6 mkr, 61,5 % av förändringen)");
    }

    @Test
    void saysThatAPremiseIsFalse() {
        assertThat(told(fell(Premise.ROSE), Language.EN)).startsWith("There was no rise: value sales in Sweden");
    }

    @Test
    void everyRowOfTheTableTogetherIsTheChange() {
        var table = new Contributions(fell(Premise.FELL), SmallCatalog.catalog(), Language.EN).table();
        assertThat(table.rows()).hasSize(4);
        assertThat(table.rows().getLast().getFirst()).isEqualTo("Everything else");
        assertThat(table.rows().stream().mapToDouble(row -> ((Number) row.get(2)).doubleValue()))
                .containsExactly(-1_600_000d, -1_100_000d, 80_000d, 20_000d);
    }

    @Test
    void whatStandsBehindAShareIsNoPartOfIt() {
        var sales = fell(Premise.FELL);
        var share = SHARE.cell(0, OF_CATEGORY).orElseThrow();
        var points = new FigureRef.Formula(
                Operation.DIFFERENCE,
                List.of(share, SHARE.cell(0, OF_CATEGORY_BEFORE).orElseThrow()));
        var explained = new Explanation(
                sales.question(),
                Optional.of(new Size(share, Optional.empty(), Optional.of(points), Optional.empty())),
                true,
                true,
                Optional.empty(),
                List.of(),
                sales.causes(),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                List.of());

        var rows = new Contributions(explained, SmallCatalog.catalog(), Language.EN)
                .table()
                .rows();
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().get(2)).isEqualTo(points.value());
        assertThat(told(explained, Language.EN))
                .contains("Behind it, in value sales, mostly lost distribution: Original (−SEK 1.6 m),");
    }

    @Test
    void saysWhatAPlaceWithoutRowsWasInferredFrom() {
        var inferred = inferred(Optional.empty());

        assertThat(alone(inferred, Language.EN))
                .startsWith("Lost distribution: Coop in Mitt (−SEK 1.6 m)")
                .endsWith(
                        "Inferred: distribution moved in Mitt (−SEK 1.6 m) and at Coop (−SEK 1.1 m) in the same weeks and by"
                                + " about as much; rows for both together are not published.");
        assertThat(alone(inferred, Language.SV))
                .endsWith(
                        "Härlett: distributionen rörde sig i Mitt (−1,6 mkr) och hos Coop (−1,1 mkr) samma veckor och ungefär"
                                + " lika mycket; rader för båda tillsammans publiceras inte.");
    }

    @Test
    void whoeverWordsItIsToldThatAPlaceIsInferred() {
        var explanation = because(Premise.FELL, List.of(inferred(SIZE.cell(0, Questions.CHANGE))));
        var summary = narrator(explanation, Language.EN)
                .narrate(SmallCatalog.SPAN, _ -> true)
                .summary();

        var facts = WhyFacts.told(TOTAL.query(), explanation, SmallCatalog.catalog(), Language.EN, summary);

        assertThat(facts.all())
                .extracting(Fact::description)
                .contains(
                        "Coop in Mitt (inferred, no rows are published for it): Value sales, what it did to it",
                        "Coop in Mitt (inferred, no rows are published for it): Value sales, its part of the change");
    }

    @Test
    void saysThatMarketsFoundApartWereNotSeenTogether() {
        var apart = at(cause(0, "Original", Optional.empty()), List.of());

        assertThat(alone(apart, Language.EN))
                .isEqualTo("Lost distribution: Coop in Mitt (−SEK 1.6 m). Inferred: Mitt and Coop each moved most by"
                        + " themselves; rows for both together are not published.");
        assertThat(alone(apart, Language.SV))
                .endsWith(
                        "Härlett: Mitt och Coop rörde sig mest var för sig; rader för båda tillsammans publiceras inte.");
    }

    private static Cause inferred(Optional<FigureRef> whole) {
        return at(cause(0, "Original", whole), List.of(margin("region", "Mitt", 0), margin("retailer", "Coop", 1)));
    }

    /** The same at a retailer in a region. */
    private static Cause at(Cause cause, List<Cause.Margin> margins) {
        return new Cause(
                cause.kind(),
                List.of(new Subject.Name("region", "Mitt"), new Subject.Name("retailer", "Coop")),
                List.of(),
                cause.effect(),
                cause.share(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                margins);
    }

    private static Cause.Margin margin(String column, String name, int row) {
        return new Cause.Margin(
                List.of(new Subject.Name(column, name)),
                PARTS.cell(row, Questions.CHANGE).orElseThrow());
    }

    static String alone(Cause cause, Language language) {
        return narrator(fell(Premise.FELL), language).cause(cause).stream()
                .map(Part::text)
                .collect(Collectors.joining())
                .replace('\u00a0', ' ')
                .strip();
    }

    @Test
    void bindsEveryFigure() {
        assertThat(narrator(fell(Premise.FELL), Language.EN)
                        .narrate(SmallCatalog.SPAN, _ -> true)
                        .summary())
                .filteredOn(Part.Text.class::isInstance)
                .allSatisfy(part -> assertThat(part.text()).doesNotContainPattern("\\d"));
    }

    @Test
    void suggestsOnlyWhatWorks() {
        assertThat(narrator(fell(Premise.FELL), Language.EN)
                        .narrate(SmallCatalog.SPAN, question -> question.startsWith("Why"))
                        .followups())
                .containsExactly("Why did value sales for Original in Norr drop last 12 weeks?");
    }

    private static final Whole CATEGORY = new Whole(Whole.Kind.CATEGORY, Set.of("brand"));
    private static final Figure OF_CATEGORY = new Figure("sales_value", new Calculation.Share(CATEGORY));
    private static final Figure OF_CATEGORY_BEFORE = new Figure("sales_value", new Calculation.BaseShare(CATEGORY));
    private static final Cells SHARE = cells(
            Questions.of(OF_CATEGORY, OF_CATEGORY_BEFORE)
                    .during(Questions.rolling(12, Questions.LAST))
                    .againstYearAgo(),
            "size",
            row(40.2, 43.2));

    private static Explanation fell(Premise premise) {
        var change = SIZE.cell(0, Questions.CHANGE);
        return because(premise, List.of(cause(0, "Original", change), cause(1, "Squeeze", change)));
    }

    static Explanation because(Premise premise, List<Cause> causes) {
        var change = SIZE.cell(0, Questions.CHANGE).orElseThrow();
        var query = TOTAL.query();
        return new Explanation(
                new WhyQuestion(
                        Figure.of("sales_value"),
                        query.filter(),
                        query.period(),
                        query.comparison().orElseThrow(),
                        SmallCatalog.SPAN,
                        premise),
                Optional.of(new Size(
                        SIZE.cell(0, Questions.VALUE).orElseThrow(),
                        SIZE.cell(0, Questions.BASE),
                        Optional.of(change),
                        SIZE.cell(0, Questions.PERCENT))),
                premise == Premise.FELL,
                true,
                Optional.of(SINCE),
                List.of(),
                causes,
                List.of(cause(2, "Chili", Optional.of(change))),
                List.of(),
                List.of(new Exclusion(Cause.Kind.PRICE, "", Optional.empty(), Optional.empty())),
                Set.of(Unknown.COMPETITION),
                List.of());
    }

    static Cause cause(int row, String item, Optional<FigureRef> whole) {
        var effect = PARTS.cell(row, Questions.CHANGE).orElseThrow();
        return new Cause(
                Cause.Kind.DISTRIBUTION,
                List.of(new Subject.Name("item", item)),
                List.of(),
                effect,
                whole.map(change -> new FigureRef.Formula(Operation.SHARE, List.of(effect, change))),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    private static String told(Explanation explanation, Language language) {
        return narrator(explanation, language)
                .narrate(SmallCatalog.SPAN, _ -> true)
                .text()
                .replace('\u00a0', ' ');
    }

    static WhyNarrator narrator(Explanation explanation, Language language) {
        return new WhyNarrator(TOTAL.query(), explanation, SmallCatalog.catalog(), language);
    }

    private static Questions change() {
        return Questions.of(Questions.VALUE, Questions.BASE, Questions.CHANGE, Questions.PERCENT)
                .during(Questions.rolling(12, Questions.LAST))
                .againstYearAgo();
    }

    private static Cells cells(Questions question, String statement, Object[]... rows) {
        return new Cells(question.query(), question.answer(rows), statement);
    }
}
