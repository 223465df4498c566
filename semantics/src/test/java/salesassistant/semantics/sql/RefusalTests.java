package salesassistant.semantics.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static salesassistant.semantics.sql.Gold.fourWeeks;
import static salesassistant.semantics.sql.Gold.ketchup;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import salesassistant.semantics.catalog.Catalogs;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Comparator;
import salesassistant.semantics.query.Direction;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.Grain;
import salesassistant.semantics.query.Ranking;

/** Queries that would give wrong numbers are refused with the rule they break. */
class RefusalTests {

    private static final String VALUE = "sales_value";
    private static final String WD = "weighted_distribution";

    private final SqlCompiler compiler = SqlCompilers.duckDb(Catalogs.nielsen());

    @Test
    void refusesACrossingThatIsNotPublished() {
        assertRefused(
                QueryBuilder.of(VALUE).by("banner", "region"), new Refusal.NotPublished(List.of("banner", "region")));
        assertRefused(
                QueryBuilder.of(VALUE).where("retailer_group", "Gemena").where("region", "Norr"),
                new Refusal.NotPublished(List.of("retailer_group", "region")));
    }

    @Test
    void refusesToAddDistributionOverProducts() {
        var refusal = new Refusal.NotAdditive(WD);
        assertRefused(ketchup(WD).where("brand", "Solgård", "Rubino").during(fourWeeks()), refusal);
        assertRefused(QueryBuilder.of(WD).where("organic", "true").during(fourWeeks()), refusal);
        assertRefused(QueryBuilder.of(WD).during(fourWeeks()), refusal);
        assertRefused(
                ketchup(WD).where(new Filter.NotIn("brand", List.of("Rubino"))).during(fourWeeks()), refusal);
        assertRefused(
                ketchup(WD).versus(Breakdown.Other.REST, "brand", "Rubino").during(fourWeeks()), refusal);
    }

    @Test
    void readsDistributionOfSeveralBrandsWhenEachHasItsRow() {
        assertCompiled(
                ketchup(WD).by("brand").where("brand", "Solgård", "Rubino").during(fourWeeks()));
    }

    @Test
    void refusesToPoolMarketsWithoutKnowingTheUniverse() {
        assertRefused(
                QueryBuilder.of(WD)
                        .where("brand", "Solgård")
                        .where("banner", "Prisbo", "Hallköp")
                        .during(fourWeeks()),
                new Refusal.NotAdditive(WD));
        assertCompiled(ketchup(WD)
                .where("brand", "Solgård")
                .where("banner", "Prisbo", "Hallköp")
                .during(fourWeeks()));
    }

    @Test
    void refusesToAddPointsAndVelocityOverMarkets() {
        assertRefused(
                ketchup("tdp").where("banner", "Prisbo", "Hallköp").during(fourWeeks()),
                new Refusal.NotAdditive("tdp"));
        assertRefused(ketchup("velocity").where("region", "Norr", "Syd"), new Refusal.NotAdditive("velocity"));
        assertRefused(
                ketchup("avg_items_carried")
                        .where("banner", "Prisbo", "Hallköp")
                        .during(fourWeeks()),
                new Refusal.NotAdditive("tdp"));
    }

    @Test
    void refusesToSubtractCountsOfItemsOfMarkets() {
        assertRefused(
                QueryBuilder.of("sku_count").versus(Breakdown.Other.REST, "banner", "Prisbo"),
                new Refusal.NotAdditive("sku_count"));
        assertCompiled(QueryBuilder.of("sku_count").versus(Breakdown.Other.TOTAL, "banner", "Prisbo"));
    }

    @Test
    void refusesStoresOfSeveralWeeks() {
        assertRefused(
                ketchup("stores_selling").where("brand", "Solgård").lastWeeks(12),
                new Refusal.NoPublishedPeriod("stores_selling"));
        assertCompiled(ketchup("stores_selling").where("brand", "Solgård").lastWeeks(1));
        assertCompiled(ketchup("stores_selling")
                .by(Grain.WEEK)
                .where("brand", "Solgård")
                .lastWeeks(12));
    }

    @Test
    void refusesSharesOfWhatDoesNotAddUp() {
        assertRefused(
                ketchup().and("price_per_kg", Gold.share()).by("brand"),
                new Refusal.NeedsAdditiveMeasure("price_per_kg"));
        assertRefused(
                ketchup().and(WD, new Calculation.Contribution()).by("brand").yearAgo(),
                new Refusal.NeedsAdditiveMeasure(WD));
        assertRefused(
                ketchup().and("sku_count", new Calculation.CumulativeShare()).by("brand"),
                new Refusal.NeedsAdditiveMeasure("sku_count"));
    }

    @Test
    void refusesToAddCurrencies() {
        assertRefused(QueryBuilder.of(VALUE).in("SE", "NO"), new Refusal.MixedUnits(VALUE));
        assertRefused(QueryBuilder.of(VALUE).inAnyCountry(), new Refusal.MixedUnits(VALUE));
        assertRefused(
                QueryBuilder.of("price_per_kg").inAnyCountry().where(new Filter.NotIn("country", List.of("SE"))),
                new Refusal.MixedUnits("price_per_kg"));
        assertCompiled(QueryBuilder.of(VALUE).in("SE", "NO").by("country"));
        assertCompiled(QueryBuilder.of("sales_value_eur", "sales_units").inAnyCountry());
        assertCompiled(QueryBuilder.of(VALUE).in("NO"));
    }

    @Test
    void refusesARowForTheOthersWhereFiguresDoNotAddUp() {
        assertRefused(withOthers(ketchup(WD).by("brand").during(fourWeeks())), new Refusal.NotAdditive(WD));
        assertRefused(withOthers(QueryBuilder.of("sku_count").by("banner")), new Refusal.NotAdditive("sku_count"));
        assertRefused(withOthers(QueryBuilder.of("velocity").by("region")), new Refusal.NotAdditive("velocity"));
        assertCompiled(withOthers(ketchup("sku_count").by("brand")));
    }

    @Test
    void refusesPartsThatDoNotGoTogether() {
        assertUnsupported(QueryBuilder.of(VALUE).by(Grain.WEEK).by(Grain.MONTH));
        assertUnsupported(QueryBuilder.of(VALUE).by("brand").by("brand"));
        assertUnsupported(QueryBuilder.of(VALUE, VALUE));
        assertUnsupported(withOthers(QueryBuilder.of(VALUE).by(Grain.WEEK)));
        assertUnsupported(QueryBuilder.of(VALUE)
                .by("brand")
                .rank(new Ranking(Figure.of(VALUE), Direction.DESCENDING, 3, false, Optional.of("category"), false)));
        assertUnsupported(QueryBuilder.of()
                .and(VALUE, new Calculation.Contribution())
                .versus(Breakdown.Other.TOTAL, "region", "Norr")
                .yearAgo());
    }

    @Test
    void refusesValuesThatAreNotOfTheirDimensionsType() {
        assertUnsupported(QueryBuilder.of(VALUE).where("organic", "perhaps"));
        assertUnsupported(QueryBuilder.of(VALUE).where("pack_size_g", "500; DROP TABLE x"));
        assertUnsupported(
                QueryBuilder.of(VALUE).where(new Filter.Compare("launch_date", Comparator.AT_LEAST, "2026-02-31")));
    }

    private static QueryBuilder withOthers(QueryBuilder query) {
        return query.rank(new Ranking(query.firstFigure(), Direction.DESCENDING, 3, false, Optional.empty(), true));
    }

    private void assertUnsupported(QueryBuilder query) {
        assertThat(Compilations.refusal(compiler, query.build())).isInstanceOf(Refusal.NotSupported.class);
    }

    private void assertRefused(QueryBuilder query, Refusal refusal) {
        assertThat(Compilations.refusal(compiler, query.build())).isEqualTo(refusal);
    }

    private void assertCompiled(QueryBuilder query) {
        assertThat(Compilations.statement(compiler, query.build()).text()).isNotBlank();
    }
}
