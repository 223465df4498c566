package salesassistant.semantics.insight.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Catalogs;
import salesassistant.semantics.catalog.Dimension;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.insight.Operation;
import salesassistant.semantics.insight.Subject;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Columns;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.IsoWeek;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.query.Periods;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.query.SmallCatalog;
import salesassistant.semantics.reading.Premise;
import salesassistant.semantics.result.ResultTable;

class RatiosTests {

    private static final Catalog CATALOG = Catalogs.nielsen();
    private static final Period LATEST =
            new Periods(SmallCatalog.SPAN).rolling(12).orElseThrow();

    /** An item with what it costs regularly, what is taken off in promotions, and how many packs are sold, by weeks from the period's first. */
    private record Item(
            String brand, String name, IntToDoubleFunction price, IntToDoubleFunction off, IntToDoubleFunction packs) {

        BigDecimal figure(Figure figure, int from, int to) {
            return BigDecimal.valueOf(IntStream.range(from, to)
                    .mapToDouble(week -> at(figure.measure(), week))
                    .sum());
        }

        private double at(String measure, int week) {
            var sold = packs.applyAsDouble(week);
            return switch (measure) {
                case "sales_value" -> sold * price.applyAsDouble(week) * (1 - off.applyAsDouble(week));
                case "base_sales_value" -> sold * price.applyAsDouble(week);
                case "sales_units", "base_sales_units" -> sold;
                default -> throw new IllegalArgumentException(measure);
            };
        }
    }

    @Test
    void anItemThatCameOrWentWeighsAnotherThanBefore() {
        var causes = causes(
                "price_per_unit",
                item("Heinz", "Zero", _ -> 50, week -> week < 0 ? 0 : 10),
                item("Heinz", "500", _ -> 20, _ -> 10),
                item("Felix", "900", _ -> 10, week -> week < 0 ? 9 : 0));

        assertThat(causes)
                .isNotEmpty()
                .allSatisfy(cause -> assertThat(cause.kind()).isEqualTo(Cause.Kind.MIX));
    }

    /** 10 % of 20 kronor at a third of the packs are 0.67 kronor of the price of all. */
    @Test
    void anItemWhosePriceRoseAgainstTheOthersIsNamedWithItsPart() {
        var causes = causes(
                "price_per_unit",
                item("Heinz", "500", week -> week < -3 ? 20 : 22, _ -> 10),
                item("Heinz", "900", _ -> 30, _ -> 10),
                item("Felix", "900", _ -> 30, _ -> 10));

        assertThat(causes).singleElement().satisfies(cause -> {
            assertThat(cause.kind()).isEqualTo(Cause.Kind.RATE);
            assertThat(names(cause)).containsExactly("Heinz", "500");
            assertThat(cause.effect().value().doubleValue()).isBetween(.66, .67);
            assertThat(cause.share().orElseThrow().value().doubleValue()).isBetween(99.9, 100.1);
        });
    }

    @Test
    void whatAllPricesDidAlikeIsNobodysOwn() {
        assertThat(causes(
                        "price_per_unit",
                        item("Heinz", "500", week -> week < -3 ? 20 : 22, _ -> 10),
                        item("Heinz", "900", week -> week < -3 ? 30 : 33, _ -> 10),
                        item("Felix", "900", week -> week < -3 ? 30 : 33, _ -> 10)))
                .isEmpty();
    }

    /** One that fell far makes all others dearer than the rest. */
    @Test
    void anItemIsNotNamedBecauseAnotherFell() {
        assertThat(causes(
                        "price_per_unit",
                        item("Heinz", "500", week -> week < -3 ? 20 : 14, _ -> 30),
                        item("Heinz", "900", _ -> 30, _ -> 10),
                        item("Felix", "900", _ -> 30, _ -> 10)))
                .singleElement()
                .satisfies(cause -> assertThat(names(cause)).containsExactly("Heinz", "500"));
    }

    @Test
    void whatPromotionsDoAsEverIsNoCause() {
        var promotions = new Random(3);
        assertThat(causes(
                        "price_per_unit",
                        promoted("Heinz", "500", _ -> 20, promotions),
                        promoted("Heinz", "900", _ -> 30, promotions),
                        promoted("Felix", "900", _ -> 30, promotions)))
                .isEmpty();
    }

    @Test
    void aRegularPriceIsSeenBehindPromotionsThatHideIt() {
        var promotions = new Random(3);
        assertThat(causes(
                        "price_per_unit",
                        promoted("Heinz", "500", week -> week < -3 ? 20 : 22, promotions),
                        promoted("Heinz", "900", _ -> 30, promotions),
                        promoted("Felix", "900", _ -> 30, promotions)))
                .singleElement()
                .satisfies(cause -> assertThat(names(cause)).containsExactly("Heinz", "500"));
    }

    @Test
    void aRowWithoutANameIsNoCause() {
        var question = question("weighted_distribution");
        var change = new Figure("weighted_distribution", new Calculation.Change());
        var query = new Asking(question, CATALOG)
                .compared(List.of(change), by(question), question.scope())
                .orElseThrow();
        var rows = List.<List<Object>>of(
                List.of("", "", BigDecimal.valueOf(20)), List.of("Heinz", "500", BigDecimal.valueOf(10)));

        assertThat(causes(question, Map.of(Step.ITEMS, learned(Step.ITEMS, query, rows)), 1))
                .singleElement()
                .satisfies(cause -> assertThat(cause.effect().value()).isEqualByComparingTo("10"));
    }

    private static Item item(String brand, String name, IntToDoubleFunction price, IntToDoubleFunction packs) {
        return new Item(brand, name, price, _ -> 0, packs);
    }

    /** Some part of what is sold in a week is promoted, another in each. */
    private static Item promoted(String brand, String name, IntToDoubleFunction price, Random promotions) {
        var off = promotions.doubles(200, 0, .3).toArray();
        return new Item(brand, name, price, week -> off[week + 150], _ -> 10);
    }

    private static List<String> names(Cause cause) {
        return cause.place().stream().map(Subject.Name::value).toList();
    }

    private static List<Cause> causes(String measure, Item... items) {
        var question = question(measure);
        var asking = new Asking(question, CATALOG);
        var measures = new Measures(question, new Roles(CATALOG));
        var parts = measures.parts().orElseThrow();
        var compared = asking.compared(
                        parts.stream()
                                .flatMap(part -> Asking.both(part.measure()))
                                .toList(),
                        by(question),
                        question.scope())
                .orElseThrow();
        var weekly = asking.weekly(
                        Stream.of(parts, measures.regularParts().orElseThrow())
                                .flatMap(Collection::stream)
                                .toList(),
                        by(question),
                        question.scope(),
                        52)
                .orElseThrow();
        return causes(
                question,
                Map.of(
                        Step.ITEMS, learned(Step.ITEMS, compared, compared(compared, items)),
                        Step.ITEM_WEEKS, learned(Step.ITEM_WEEKS, weekly, weekly(weekly, items))),
                0);
    }

    private static List<List<Object>> compared(Query query, Item... items) {
        var rows = new ArrayList<List<Object>>();
        for (var item : items) {
            var row = new ArrayList<Object>(List.of(item.brand(), item.name()));
            query.figures()
                    .forEach(figure -> row.add(
                            figure.calculation() instanceof Calculation.Value
                                    ? item.figure(figure, 0, 12)
                                    : item.figure(figure, -52, -40)));
            rows.add(row);
        }
        return rows;
    }

    private static List<List<Object>> weekly(Query query, Item... items) {
        var rows = new ArrayList<List<Object>>();
        for (var item : items) {
            for (int week = 0; week < query.period().weeks(); week++) {
                var at = week + 12 - query.period().weeks();
                var row = new ArrayList<Object>(List.of(
                        item.brand(),
                        item.name(),
                        IsoWeek.of(query.period().firstWeekEnd().plusWeeks(week))
                                .toString()));
                query.figures().forEach(figure -> row.add(item.figure(figure, at, at + 1)));
                rows.add(row);
            }
        }
        return rows;
    }

    private static WhyQuestion question(String measure) {
        return new WhyQuestion(
                Figure.of(measure),
                SmallWorld.KETCHUP,
                LATEST,
                new Periods(SmallCatalog.SPAN).yearAgo(LATEST).orElseThrow(),
                SmallCatalog.SPAN,
                Premise.CHANGED);
    }

    private static List<Dimension> by(WhyQuestion question) {
        var cuts = new Cuts(CATALOG, question.scope());
        return List.of(cuts.brands().orElseThrow(), cuts.items().orElseThrow());
    }

    private static Learned learned(Step step, Query query, List<List<Object>> rows) {
        return new Learned(
                new Inquiry(step, query), new ResultTable(Columns.of(query, CATALOG), List.copyOf(rows), rows.size()));
    }

    /** The change is that of the whole ratio, or of one row. */
    private static List<Cause> causes(WhyQuestion question, Map<Step, Learned> answers, int row) {
        var learned = new EnumMap<>(answers);
        var measures = new Measures(question, new Roles(CATALOG));
        var items = Objects.requireNonNull(answers.get(Step.ITEMS));
        var change = measures.parts()
                .<FigureRef>map(parts -> whole(items, parts))
                .or(() -> items.cells()
                        .cell(row, items.inquiry().query().figures().getLast()))
                .orElseThrow();
        return new Ratios(question, measures, new Suspects(question, measures, learned), learned).causes(change);
    }

    private static FigureRef whole(Learned items, List<Figure> parts) {
        var inputs = Line.of(items, parts.getFirst().measure(), parts.getLast().measure()).stream()
                .flatMap(Line::figures)
                .toList();
        var ratio = CATALOG.measure("price_per_unit");
        return new FigureRef.Formula(
                Operation.SUM,
                Stream.of(Split.Factor.RATE, Split.Factor.MIX)
                        .<FigureRef>map(factor -> new FigureRef.Formula(Effects.OfRatio.of(factor, ratio), inputs))
                        .toList());
    }
}
