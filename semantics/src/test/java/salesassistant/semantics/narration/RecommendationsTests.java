package salesassistant.semantics.narration;

import static org.assertj.core.api.Assertions.assertThat;
import static salesassistant.semantics.query.Questions.BASE;
import static salesassistant.semantics.query.Questions.VALUE;
import static salesassistant.semantics.query.Questions.row;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Catalogs;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.catalog.Member;
import salesassistant.semantics.catalog.Members;
import salesassistant.semantics.insight.Cells;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.insight.Insight;
import salesassistant.semantics.insight.Notable;
import salesassistant.semantics.insight.Operation;
import salesassistant.semantics.insight.Subject;
import salesassistant.semantics.insight.Tenor;
import salesassistant.semantics.query.Questions;
import salesassistant.semantics.query.SmallCatalog;
import salesassistant.semantics.reading.Interpretation;
import salesassistant.semantics.reading.PhraseReader;

/** Every kind of insight calls for a step whose question is understood, in both languages. */
class RecommendationsTests {

    private static final Catalog CATALOG = Catalogs.nielsen();
    private static final PhraseReader READER = new PhraseReader(CATALOG, members(), SmallCatalog.SPAN);
    private static final Questions QUESTION =
            Questions.of(VALUE, BASE).by("brand").in("category", "Ketchup").againstYearAgo();

    static Stream<Notable> everyKind() {
        var answer = QUESTION.answer(CATALOG, row("Solgård", 300, 400), row("Rubino", 200, 100));
        var cells = new Cells(QUESTION.query(), answer);
        var one = cells.subject(0);
        var other = cells.subject(1);
        var value = cells.cell(0, VALUE).orElseThrow();
        var base = cells.cell(0, BASE).orElseThrow();
        FigureRef change = new FigureRef.Formula(Operation.DIFFERENCE, List.of(value, base));
        FigureRef percent = new FigureRef.Formula(Operation.CHANGE_PERCENT, List.of(value, base));
        var week = new Subject.Name("week", "2026-W40");
        return Stream.of(
                new Notable.Ahead(one, VALUE, value, other, percent),
                new Notable.Behind(one, VALUE, value, other, percent),
                new Notable.Changed(new Subject(0, List.of()), VALUE, percent, base, value),
                new Notable.Contributed(one, VALUE, change, Optional.of(percent), Optional.empty(), Optional.empty()),
                new Notable.Concentrated(one, VALUE, value, value, percent, value),
                new Notable.Peak(one, VALUE, week, value, value, percent, true),
                new Notable.Run(one, VALUE, value, false),
                new Notable.Turned(one, VALUE, value, percent, percent),
                new Notable.Shifted(one, VALUE, week, percent, percent),
                new Notable.Unusual(one, VALUE, week, value, percent, value, value));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void theFirstStepHasAQuestionThatIsUnderstood(Notable found) {
        for (var language : Language.values()) {
            var answered = new Answered(
                    QUESTION.query(),
                    QUESTION.answer(CATALOG, row("Solgård", 300, 400), row("Rubino", 200, 100)),
                    CATALOG,
                    SmallCatalog.SPAN,
                    language);
            var steps = new Recommendations(answered).of(new Insight(found, 0.5, 1, 3, Tenor.NEUTRAL));

            assertThat(steps).isNotEmpty();
            assertThat(READER.read(steps.getFirst().question(), Optional.empty()))
                    .as(steps.getFirst().question())
                    .isInstanceOf(Interpretation.Understood.class);
        }
    }

    private static Members members() {
        return new Members(Map.of(
                "country", List.of(new Member("country", "SE", Map.of())),
                "category", List.of(new Member("category", "Ketchup", Map.of())),
                "brand",
                        List.of(
                                new Member("brand", "Solgård", Map.of("category", "Ketchup")),
                                new Member("brand", "Rubino", Map.of("category", "Ketchup")))));
    }
}
