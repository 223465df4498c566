package salesassistant.semantics.insight.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import salesassistant.semantics.catalog.Catalogs;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Columns;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Periods;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.query.SmallCatalog;
import salesassistant.semantics.reading.Premise;
import salesassistant.semantics.result.ResultTable;

class RatiosTests {

    private static final List<Figure> FIGURES = List.of(
            Figure.of("sales_value"),
            new Figure("sales_value", new Calculation.BaseValue()),
            Figure.of("sales_units"),
            new Figure("sales_units", new Calculation.BaseValue()));

    @Test
    void anItemWithoutSalesInOnePeriodIsNeitherNewNorGone() {
        var causes = causes(
                "price_per_unit",
                FIGURES,
                List.of(
                        row("Heinz", "Zero", 500, 0, 10, 0),
                        row("Heinz", "500", 200, 200, 10, 10),
                        row("Felix", "900", 0, 90, 0, 9)));

        assertThat(causes)
                .isNotEmpty()
                .allSatisfy(cause -> assertThat(cause.kind()).isEqualTo(Cause.Kind.MIX));
    }

    @Test
    void aRowWithoutANameIsNoCause() {
        var change = new Figure("weighted_distribution", new Calculation.Change());

        var causes =
                causes("weighted_distribution", List.of(change), List.of(row("", "", 20), row("Heinz", "500", 10)));

        assertThat(causes)
                .singleElement()
                .satisfies(cause -> assertThat(cause.effect().value()).isEqualByComparingTo("10"));
    }

    private static List<Cause> causes(String measure, List<Figure> figures, List<List<Object>> rows) {
        var catalog = Catalogs.nielsen();
        var periods = new Periods(SmallCatalog.SPAN);
        var period = periods.rolling(4).orElseThrow();
        var question = new WhyQuestion(
                Figure.of(measure),
                SmallWorld.KETCHUP,
                period,
                periods.yearAgo(period).orElseThrow(),
                SmallCatalog.SPAN,
                Premise.CHANGED);
        var by = List.<Breakdown>of(
                new Breakdown.ByMember("brand"),
                new Breakdown.ByMember(new Cuts(catalog, question.scope())
                        .items()
                        .orElseThrow()
                        .name()));
        var query = new Query(
                figures,
                by,
                question.scope(),
                period,
                Optional.of(question.comparison()),
                List.of(),
                Optional.empty(),
                Optional.empty());
        var learned = new EnumMap<Step, Learned>(Step.class);
        var table = new ResultTable(Columns.of(query, catalog), List.copyOf(rows), rows.size());
        var items = new Learned(new Inquiry(Step.ITEMS, query), table);
        learned.put(Step.ITEMS, items);
        var change = items.cells().cell(rows.size() - 1, figures.getLast()).orElseThrow();
        return new Ratios(question, new Measures(question, new Roles(catalog)), learned).causes(change);
    }

    private static List<Object> row(String brand, String item, Integer... figures) {
        var row = new ArrayList<Object>(List.of(brand, item));
        Arrays.stream(figures).map(BigDecimal::valueOf).forEach(row::add);
        return row;
    }
}
