package salesassistant.semantics.narration;

import static org.assertj.core.api.Assertions.assertThat;
import static salesassistant.semantics.query.Questions.BASE;
import static salesassistant.semantics.query.Questions.VALUE;
import static salesassistant.semantics.query.Questions.row;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import salesassistant.semantics.catalog.Catalogs;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Grain;
import salesassistant.semantics.query.Questions;
import salesassistant.semantics.query.SmallCatalog;
import salesassistant.semantics.result.ResultTable;

class ChartsTests {

    @Test
    void drawsNoSingleCell() {
        assertThat(choose(Questions.of(VALUE), row(1))).isEmpty();
        assertThat(choose(Questions.of(VALUE).by("brand"))).isEmpty();
    }

    @Test
    void drawsTimeAsALine() {
        var chart = choose(
                        Questions.of(VALUE, BASE).by(Grain.WEEK).againstYearAgo(),
                        row("2026-W45", 1, 2),
                        row("2026-W46", 2, 2))
                .orElseThrow();

        assertThat(chart.type()).isEqualTo(Chart.Type.LINE);
        assertThat(chart.x()).isEqualTo("week");
        assertThat(chart.y()).containsExactly("sales_value", "sales_value_base");
    }

    @Test
    void drawsARankingAsBars() {
        var chart = choose(Questions.of(VALUE).by("brand").top(10, VALUE), row("A", 2), row("B", 1))
                .orElseThrow();

        assertThat(chart.type()).isEqualTo(Chart.Type.BAR);
        assertThat(chart.x()).isEqualTo("brand");
        assertThat(chart.reason()).endsWith(".");
    }

    @Test
    void drawsTwoPeriodsSideBySide() {
        var chart = choose(Questions.of(VALUE, BASE).by("brand").againstYearAgo(), row("A", 2, 1), row("B", 1, 3))
                .orElseThrow();

        assertThat(chart.type()).isEqualTo(Chart.Type.GROUPED_BAR);
        assertThat(chart.y()).containsExactly("sales_value_base", "sales_value");
    }

    @Test
    void drawsTwoMeasuresOfManyMembersAsDots() {
        var question = Questions.of(Figure.of("price_per_kg"), Figure.of("weighted_distribution"))
                .by("item");
        var chart = choose(question, row("A", 1, 1), row("B", 2, 1), row("C", 3, 3), row("D", 4, 4), row("E", 5, 2))
                .orElseThrow();

        assertThat(chart.type()).isEqualTo(Chart.Type.SCATTER);
        assertThat(chart.type().code()).isEqualTo("scatter");
        assertThat(chart.series()).contains("item");
    }

    @Test
    void stacksOnlyPartsOfAWhole() {
        var value = choose(Questions.of(VALUE).by("region").by("brand"), row("Syd", "A", 1), row("Syd", "B", 2));
        var negative = choose(Questions.of(VALUE).by("region").by("brand"), row("Syd", "A", 1), row("Syd", "B", -2));
        var price = choose(
                Questions.of(Figure.of("price_per_kg")).by("region").by("brand"),
                row("Syd", "A", 1),
                row("Syd", "B", 2));

        assertThat(value.orElseThrow().type()).isEqualTo(Chart.Type.STACKED_BAR);
        assertThat(negative.orElseThrow().type()).isEqualTo(Chart.Type.GROUPED_BAR);
        assertThat(price.orElseThrow().type()).isEqualTo(Chart.Type.GROUPED_BAR);
    }

    @Test
    void neverStacksAMeasureOfTheSampleThatDoesNotAddUp() {
        var catalog = Catalogs.nielsen();
        for (var measure : catalog.measures()) {
            var question = Questions.of(Figure.of(measure.name())).by("region").by("brand");
            var table = question.answer(catalog, row("Syd", "A", 1), row("Syd", "B", 2));
            var chart =
                    Charts.choose(question.query(), table, catalog, Language.SV).orElseThrow();

            assertThat(chart.type() == Chart.Type.STACKED_BAR)
                    .as(measure.name())
                    .isEqualTo(measure.additive());
        }
    }

    @Test
    void drawsPairsThatLooksCannotTellApartAsAHeatMap() {
        var rows = new Object[9][];
        for (int i = 0; i < 9; i++) {
            rows[i] = row("Syd", "Brand " + i, i + 1);
        }

        assertThat(choose(Questions.of(VALUE).by("region").by("brand"), rows)
                        .orElseThrow()
                        .type())
                .isEqualTo(Chart.Type.HEATMAP);
    }

    @Test
    void offersOnlyDrawingsThatDoNotMislead() {
        var price = Questions.of(Figure.of("price_per_kg"));
        assertThat(types(Questions.of(VALUE).by("brand"), row("A", 2), row("B", 1)))
                .containsExactly(Chart.Type.BAR);
        assertThat(types(Questions.of(VALUE).by(Grain.WEEK), row("2026-W45", 1), row("2026-W46", 2)))
                .containsExactly(Chart.Type.LINE, Chart.Type.BAR);
        assertThat(types(
                        Questions.of(VALUE).by(Grain.WEEK).by("brand"),
                        row("2026-W45", "A", 1),
                        row("2026-W46", "A", 2)))
                .containsExactly(Chart.Type.LINE, Chart.Type.STACKED_BAR, Chart.Type.HEATMAP);
        assertThat(types(price.by("region").by("brand"), row("Syd", "A", 1), row("Syd", "B", 2)))
                .containsExactly(Chart.Type.GROUPED_BAR, Chart.Type.HEATMAP);
    }

    @Test
    void knowsADrawingByItsName() {
        assertThat(Chart.Type.of("grouped-bar")).contains(Chart.Type.GROUPED_BAR);
        assertThat(Chart.Type.of("pie")).isEmpty();
    }

    private static List<Chart.Type> types(Questions question, Object[]... rows) {
        return Charts.all(question.query(), question.answer(rows), SmallCatalog.catalog(), Language.EN).stream()
                .map(Chart::type)
                .toList();
    }

    private static Optional<Chart> choose(Questions question, Object[]... rows) {
        ResultTable table = question.answer(rows);
        return Charts.choose(question.query(), table, SmallCatalog.catalog(), Language.EN);
    }
}
