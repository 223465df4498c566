package salesassistant.semantics.narration;

import static org.assertj.core.api.Assertions.assertThat;
import static salesassistant.semantics.narration.CaveatsTests.caveats;
import static salesassistant.semantics.narration.CaveatsTests.swedish;
import static salesassistant.semantics.narration.CaveatsTests.units;
import static salesassistant.semantics.narration.CaveatsTests.week;
import static salesassistant.semantics.query.Questions.LAST;
import static salesassistant.semantics.query.Questions.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.query.Questions;

/** Cautions that belong to a measure, whatever the period. */
class MeasureCaveatsTests {

    @Test
    void saysThatDistributionOfAPeriodHidesDelistings() {
        var distribution = Figure.of("weighted_distribution");
        var year = new Period(Period.Kind.ROLLING, LAST.minusWeeks(51), LAST, Period.Rows.MAT, true);

        assertThat(caveats(Questions.of(distribution).during(year), row(94)))
                .containsExactly("Distribution counts stores that sold at least once in the whole period "
                        + "(latest 52 weeks); a delisting within it does not show yet.");
        assertThat(caveats(Questions.of(distribution).during(week(2026, 46)), row(94)))
                .isEmpty();
    }

    @Test
    void saysWhichDistributionIsTooLow() {
        var question = Questions.of(Figure.of("weighted_distribution"))
                .by("product_name")
                .during(week(2026, 46));

        assertThat(caveats(question, row("Zero", 12.5), row("Classic", 95)))
                .contains("Figures are uncertain below 20 points of distribution: Zero.");
        assertThat(caveats(question, row("Zero", 25), row("Classic", 95)))
                .noneMatch(caveat -> caveat.startsWith("Figures are uncertain"));
    }

    @Test
    void saysWhichRatesStartFromASmallBase() {
        var question = Questions.of(Figure.of("sales_units"), units("BaseValue"), units("ChangePercent"))
                .by("brand")
                .againstYearAgo();

        assertThat(caveats(question, row("A", 1_100, 1_000, 10), row("B", 10, 2, 400)))
                .containsExactly("The rate starts from a small base and says little: B.");
        assertThat(caveats(question, row("A", 1_100, 1_000, 10), row("B", 1_000, 500, 100)))
                .isEmpty();
    }

    @Test
    void saysThatCountsOfStoresAndItemsDoNotAddUp() {
        var items = Questions.of(Figure.of("sku_count"));

        assertThat(caveats(items.by("region"), row("A", 3), row("B", 4)))
                .containsExactly("Number of items: the rows do not add up, "
                        + "because the same stores and items count in several of them.");
        assertThat(caveats(Questions.of(Figure.of("sku_count")), row(3))).isEmpty();
        assertThat(caveats(Questions.of(Figure.of("sku_count")).by("brand"), row("A", 3), row("B", 4)))
                .isEmpty();
        assertThat(swedish(Questions.of(Figure.of("sku_count")).by("brand"), row("A", 3), row("B", 4)))
                .isEmpty();
    }

    @Test
    void saysWhatIsAnEstimate() {
        for (var measure : List.of("base_sales_value", "incremental_value", "base_price_per_unit", "promo_lift")) {
            assertThat(caveats(Questions.of(Figure.of(measure)), row(1)))
                    .as(measure)
                    .containsExactly("Base sales are a model's estimate; where nothing was promoted, "
                            + "incremental sales can be slightly negative.");
        }
        assertThat(caveats(Questions.of(Figure.of("promo_share")), row(1))).isEmpty();
    }

    @Test
    void saysWhatContributionsAddUpTo() {
        var contribution = new Figure("sales_units", new Calculation.Contribution());
        var share = new Figure("sales_units", new Calculation.ShareOfChange());

        assertThat(caveats(Questions.of(contribution).by("brand").againstYearAgo(), row("A", 1)))
                .containsExactly("Contributions add up to the growth of all members together, shown or not.");
        assertThat(caveats(Questions.of(share).by("brand").againstYearAgo(), row("A", 1)))
                .containsExactly("A share of the change can exceed the whole or turn negative "
                        + "where some rise and others fall.");
    }

    private static Figure units(String calculation) {
        return new Figure(
                "sales_units",
                calculation.equals("BaseValue") ? new Calculation.BaseValue() : new Calculation.ChangePercent());
    }
}
