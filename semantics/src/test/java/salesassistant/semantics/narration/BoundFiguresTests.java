package salesassistant.semantics.narration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Catalogs;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.insight.Operation;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Columns;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Grain;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.query.Questions;
import salesassistant.semantics.query.SmallCatalog;
import salesassistant.semantics.query.Whole;
import salesassistant.semantics.result.ResultTable;

/** What holds of every summary, tried on random questions and random answers. */
class BoundFiguresTests {

    private static final int TRIES = 40;
    private static final Catalog CATALOG = Catalogs.nielsen();

    @RepeatedTest(TRIES)
    void everyFigureIsItsCellOrItsFormula(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        for (var language : Language.values()) {
            var question = question(random);
            var query = question.query();
            var table = table(query, random);
            figures(query, table, language)
                    .forEach(figure -> assertThat(recomputed(figure, table))
                            .as(figure.toString())
                            .isEqualByComparingTo(figure.value()));
        }
    }

    @RepeatedTest(TRIES)
    void noSumIsTakenOfWhatDoesNotAddUp(RepetitionInfo repetition) {
        var random = new Random(1_000L + repetition.getCurrentRepetition());
        var query = question(random).query();
        figures(query, table(query, random), Language.EN)
                .flatMap(BoundFiguresTests::sums)
                .flatMap(sum -> sum.inputs().stream())
                .forEach(input -> assertThat(input).isInstanceOfSatisfying(FigureRef.Cell.class, cell -> {
                    var figure = cell.column().figure().orElseThrow();
                    assertThat(CATALOG.measure(figure.measure()).additive())
                            .as(cell.toString())
                            .isTrue();
                    assertThat(figure.calculation())
                            .isInstanceOfAny(Calculation.Value.class, Calculation.BaseValue.class);
                }));
    }

    @RepeatedTest(TRIES)
    void noTextHoldsADigitAndNoSummaryIsLong(RepetitionInfo repetition) {
        var random = new Random(2_000L + repetition.getCurrentRepetition());
        var query = question(random).query();
        var narrative = Narrator.narrate(query, table(query, random), CATALOG, SmallCatalog.SPAN, Language.SV);

        assertThat(narrative.summary())
                .filteredOn(Part.Text.class::isInstance)
                .allSatisfy(part -> assertThat(part.text()).doesNotContainPattern("\\d"));
        assertThat(narrative.summary())
                .filteredOn(part -> part.text().equals("."))
                .hasSizeBetween(1, 3);
    }

    private static Stream<FigureRef> figures(Query query, ResultTable table, Language language) {
        return Narrator.narrate(query, table, CATALOG, SmallCatalog.SPAN, language).summary().stream()
                .filter(Part.Figure.class::isInstance)
                .map(part -> ((Part.Figure) part).reference());
    }

    private static Stream<FigureRef.Formula> sums(FigureRef reference) {
        return switch (reference) {
            case FigureRef.Cell _, FigureRef.Stated _ -> Stream.empty();
            case FigureRef.Formula formula ->
                formula.operation() == Operation.SUM || formula.operation() == Operation.AVERAGE
                        ? Stream.of(formula)
                        : formula.inputs().stream().flatMap(BoundFiguresTests::sums);
        };
    }

    /** Read from the table again, with arithmetic written anew. */
    private static BigDecimal recomputed(FigureRef reference, ResultTable table) {
        return switch (reference) {
            case FigureRef.Cell cell -> {
                var column = table.columns().indexOf(cell.column());
                yield (BigDecimal) table.rows().get(cell.row()).get(column);
            }
            case FigureRef.Stated stated -> stated.value();
            case FigureRef.Formula formula -> {
                var inputs = formula.inputs().stream()
                        .map(input -> recomputed(input, table).doubleValue())
                        .toList();
                var first = inputs.getFirst();
                var last = inputs.getLast();
                var value = switch ((Operation) formula.operation()) {
                    case SUM -> inputs.stream().mapToDouble(d -> d).sum();
                    case AVERAGE ->
                        inputs.stream().mapToDouble(d -> d).average().orElseThrow();
                    case COUNT -> (double) inputs.size();
                    case DIFFERENCE -> first - last;
                    case SHARE -> 100 * first / last;
                    case CHANGE_PERCENT -> 100 * (first / last - 1);
                };
                assertThat(formula.value().doubleValue())
                        .as(formula.toString())
                        .isCloseTo(value, Offset.offset(1e-6 * Math.max(1, Math.abs(value))));
                yield formula.value();
            }
        };
    }

    private static Questions question(Random random) {
        var measure = CATALOG.measures()
                .get(random.nextInt(CATALOG.measures().size()))
                .name();
        var whole = new Whole(Whole.Kind.CATEGORY, Set.of("brand"));
        var calculations = List.of(
                new Calculation.BaseValue(),
                new Calculation.Change(),
                new Calculation.ChangePercent(),
                new Calculation.Share(whole),
                new Calculation.ShareChange(whole),
                new Calculation.Contribution(),
                new Calculation.CumulativeShare());
        var figures = new ArrayList<Figure>(List.of(Figure.of(measure)));
        calculations.stream()
                .filter(_ -> random.nextInt(3) == 0)
                .forEach(calculation -> figures.add(new Figure(measure, calculation)));
        if (random.nextInt(4) == 0) {
            figures.add(Figure.of("sales_units"));
        }
        Collections.shuffle(figures, random);
        var question =
                Questions.of(figures.stream().distinct().toArray(Figure[]::new)).againstYearAgo();
        switch (random.nextInt(6)) {
            case 0 -> {}
            case 1 -> question.by(Grain.WEEK);
            case 2 -> question.by("region").by("brand");
            case 3 -> question.by(new Breakdown.Versus("brand", List.of("Seven 7-Up"), Breakdown.Other.REST));
            case 4 -> question.by("brand").in("brand", "Brand 0", "Nowhere 99");
            default -> question.by("product_name").top(10, figures.getFirst());
        }
        return question;
    }

    private static ResultTable table(Query query, Random random) {
        var versus = query.breakdowns().stream().anyMatch(Breakdown.Versus.class::isInstance);
        var count = query.breakdowns().isEmpty() ? 1 : versus ? 2 : random.nextInt(12);
        var columns = Columns.of(query, CATALOG);
        var rows = new ArrayList<List<@Nullable Object>>();
        for (int row = 0; row < count; row++) {
            var cells = new ArrayList<@Nullable Object>();
            for (var column : columns) {
                cells.add(
                        column.figure().isPresent()
                                ? number(random)
                                : column.dimension().orElseThrow() + " " + row);
            }
            rows.add(cells);
        }
        return new ResultTable(columns, rows, count);
    }

    private static @Nullable BigDecimal number(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> null;
            case 1 -> BigDecimal.ZERO;
            case 2 -> new BigDecimal("-1234.56");
            case 3 -> new BigDecimal("9999999999999.99");
            default -> BigDecimal.valueOf(random.nextDouble() * 1e7);
        };
    }
}
