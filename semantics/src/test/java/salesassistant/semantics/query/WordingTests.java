package salesassistant.semantics.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import salesassistant.semantics.catalog.Catalogs;
import salesassistant.semantics.catalog.Language;

class WordingTests {

    private static final LocalDate LAST = LocalDate.of(2026, 11, 15);
    private static final Period YEAR = rolling(52, LAST);
    private static final Comparison YEAR_AGO =
            new Comparison(Comparison.Kind.YEAR_AGO, rolling(52, LAST.minusDays(364)), 364);
    private static final Filter KETCHUP = new Filter.And(
            List.of(new Filter.In("category", List.of("Ketchup")), new Filter.In("country", List.of("SE"))));
    private static final Figure VALUE = Figure.of("sales_value");
    private static final Figure CHANGE = new Figure("sales_value", new Calculation.ChangePercent());

    private final Wording english = new Wording(SmallCatalog.catalog(), Language.EN);
    private final Wording swedish = new Wording(SmallCatalog.catalog(), Language.SV);

    @Test
    void saysAWholeQueryInOneSentence() {
        var query = new Query(
                List.of(VALUE, CHANGE),
                List.of(new Breakdown.ByMember("brand")),
                KETCHUP,
                YEAR,
                Optional.of(YEAR_AGO),
                List.of(),
                Optional.of(Ranking.top(CHANGE, 10)),
                Optional.empty());

        assertThat(english.sentence(query))
                .isEqualTo("Value sales with change % by brand in Sweden, category Ketchup, "
                        + "latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46), "
                        + "against the same weeks a year before (2024-W47–2025-W46); top 10 by change %.");
        assertThat(swedish.sentence(query))
                .isEqualTo("Värdeförsäljning med förändring % per varumärke i Sverige, kategori Ketchup, "
                        + "senaste 52 veckorna t.o.m. 15 nov 2026 (2025-W47–2026-W46), "
                        + "mot samma veckor året innan (2024-W47–2025-W46); topp 10 efter förändring %.");
    }

    @Test
    void saysConditionsOrderAndWhichRowsAreRead() {
        var distribution = Figure.of("weighted_distribution");
        var fourWeeks = new Period(
                Period.Kind.FOUR_WEEKS, LocalDate.of(2026, 10, 11), LocalDate.of(2026, 11, 1), Period.Rows.P4W, true);
        var query = new Query(
                List.of(distribution),
                List.of(new Breakdown.ByMember("item")),
                new Filter.All(),
                fourWeeks,
                Optional.empty(),
                List.of(new Condition(distribution, Comparator.MORE_THAN, new BigDecimal("50"))),
                Optional.empty(),
                Optional.of(new Order(distribution, Direction.ASCENDING)));

        assertThat(english.sentence(query))
                .isEqualTo("Weighted distribution by product, four-week period 11 2026 "
                        + "(2026-W41–2026-W44, to 1 Nov 2026), as published for the four-week period; "
                        + "only where weighted distribution more than 50\u00a0%; "
                        + "ordered by weighted distribution, lowest first.");
    }

    @Test
    void headsColumnsByMeasureAndCalculation() {
        var share =
                new Figure("sales_value", new Calculation.ShareChange(new Whole(Whole.Kind.CATEGORY, Set.of("brand"))));
        assertThat(english.figure(CHANGE)).isEqualTo("Value sales, change %");
        assertThat(english.figure(share)).isEqualTo("Value sales, change in share of category");
        assertThat(english.figure(new Figure("tdp", new Calculation.BaseValue()), Optional.of(YEAR_AGO)))
                .isEqualTo("TDP, year before");
        assertThat(swedish.figure(new Figure("sales_value", new Calculation.VolumeEffect())))
                .isEqualTo("Volymeffekt");
    }

    @Test
    void headsAnExplicitBaseByItsOwnName() {
        var lastYear = new Period(
                Period.Kind.YEAR, LocalDate.of(2024, 1, 7), LocalDate.of(2024, 12, 29), Period.Rows.WEEK, true);
        var explicit = Optional.of(new Comparison(Comparison.Kind.EXPLICIT, lastYear, 364));

        assertThat(english.figure(new Figure("sales_value", new Calculation.BaseValue()), explicit))
                .isEqualTo("Value sales, 2024");
        assertThat(english.comparison(explicit.get())).isEqualTo("against 2024 (2024-W01–2024-W52, to 29 Dec 2024)");
    }

    @Test
    void saysNegationAlternativesAndLimits() {
        assertThat(english.filter(new Filter.NotIn("brand", List.of("Solgård", "Rubino"))))
                .isEqualTo("brand other than Solgård and Rubino");
        assertThat(english.filter(new Filter.Or(
                        List.of(new Filter.In("brand", List.of("Rubino")), new Filter.In("organic", List.of("true"))))))
                .isEqualTo("brand Rubino or organic");
        assertThat(swedish.filter(new Filter.Not(new Filter.And(List.of(
                        new Filter.In("brand", List.of("Rubino")), new Filter.In("organic", List.of("false")))))))
                .isEqualTo("inte (varumärke Rubino, inte ekologisk)");
        assertThat(swedish.filter(new Filter.Compare("launched", Comparator.AT_LEAST, "2026-03-02")))
                .isEqualTo("lanserad från och med 2 mar 2026");
        assertThat(english.filter(new Filter.NotIn("organic", List.of("true")))).isEqualTo("not organic");
    }

    @Test
    void putsWhereBeforeWhatAndSetsAlternativesApart() {
        var filter = new Filter.And(List.of(
                new Filter.Or(
                        List.of(new Filter.In("brand", List.of("A")), new Filter.In("category", List.of("Ketchup")))),
                new Filter.In("country", List.of("SE", "NO"))));

        assertThat(english.filter(filter)).isEqualTo("in Sweden or Norway, (brand A or category Ketchup)");
    }

    @Test
    void saysWhatIsToDateAndWhatIsIncomplete() {
        var toDate = new Period(Period.Kind.QUARTER_TO_DATE, LocalDate.of(2026, 10, 4), LAST, Period.Rows.WEEK, false);
        var cut = new Period(Period.Kind.YEAR, LocalDate.of(2026, 1, 4), LAST, Period.Rows.WEEK, false);

        assertThat(english.period(toDate)).isEqualTo("Q4 2026 to date (2026-W40–2026-W46, to 15 Nov 2026)");
        assertThat(swedish.period(toDate)).isEqualTo("kvartal 4 2026 hittills (2026-W40–2026-W46, t.o.m. 15 nov 2026)");
        assertThat(english.period(cut)).isEqualTo("2026 (2026-W01–2026-W46, to 15 Nov 2026), incomplete");
    }

    @Test
    void saysRankingsWithTiesGroupsAndOthers() {
        var ranking = new Ranking(VALUE, Direction.ASCENDING, 3, true, Optional.of("category"), true);

        assertThat(english.ranking(ranking))
                .isEqualTo("bottom 3 by value sales, within each category, ties included, all others as one row");
    }

    @Test
    void namesLevelsByTheirDimension() {
        assertThat(english.level("BRAND")).isEqualTo("brand level");
        assertThat(swedish.level("ITEM")).isEqualTo("nivå: produkt");
        assertThat(english.level("MAT")).isEqualTo("mat level");
    }

    @Test
    void saysWhatMembersAreHeldAgainst() {
        var versus = new Breakdown.Versus("brand", List.of("Rubino", "Solgård"), Breakdown.Other.REST);

        assertThat(english.breakdown(versus)).isEqualTo("for Rubino and Solgård against the rest");
        assertThat(english.breakdown(new Breakdown.ByTime(Grain.WEEK, 12)))
                .isEqualTo("by week, each covering 12 weeks");
    }

    private static Period rolling(int weeks, LocalDate last) {
        return new Period(Period.Kind.ROLLING, last.minusWeeks(weeks - 1L), last, Period.Rows.WEEK, true);
    }

    @Test
    void aSizeStandsBeforeItsUnitAndADateBehindWhatItIs() {
        var swedish = new Wording(Catalogs.nielsen(), Language.SV);
        var english = new Wording(Catalogs.nielsen(), Language.EN);

        assertThat(english.named("pack_size_g", "1000")).isEqualTo("pack size 1000 g");
        assertThat(swedish.named("pack_size_g", "1000")).isEqualTo("förpackningsstorlek 1000 g");
        assertThat(english.named("launch_date", "2025-09-01")).isEqualTo("launch date 1 Sep 2025");
        assertThat(swedish.named("launch_date", "2025-09-01")).isEqualTo("lanseringsdatum 1 sep 2025");
    }
}
