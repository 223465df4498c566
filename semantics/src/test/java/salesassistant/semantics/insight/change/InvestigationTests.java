package salesassistant.semantics.insight.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Catalogs;
import salesassistant.semantics.catalog.CompanyView;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.query.Columns;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.Periods;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.query.SmallCatalog;
import salesassistant.semantics.reading.Premise;
import salesassistant.semantics.result.ResultTable;
import salesassistant.semantics.sql.Compilation;
import salesassistant.semantics.sql.SqlCompilers;

class InvestigationTests {

    private static final DataSpan DATA = SmallCatalog.SPAN;
    private static final Filter SWEDEN = new Filter.In("country", List.of("SE"));

    static Stream<Catalog> catalogs() {
        return Stream.of(
                Catalogs.nielsen(),
                SmallCatalog.catalog(),
                CompanyView.catalog(),
                CompanyView.load(CompanyView.onlyFamilies()));
    }

    @ParameterizedTest
    @MethodSource("catalogs")
    void everyInquiryKeepsTheRulesOfTheTradeAndThereAreFew(Catalog catalog) {
        var inquiries = inquiries(question(catalog, new Filter.All(), 12, Premise.FELL), catalog);

        assertThat(inquiries).isNotEmpty().hasSizeLessThanOrEqualTo(12);
        assertThat(inquiries.stream().map(Inquiry::step)).doesNotHaveDuplicates();
        assertThat(inquiries)
                .allSatisfy(
                        inquiry -> assertThat(SqlCompilers.databricks(catalog).compile(inquiry.query()))
                                .isInstanceOf(Compilation.Compiled.class));
    }

    @Test
    void theSamplesCatalogIsAskedForItemsRetailersAndRegions() {
        var scope = Filter.allOf(List.of(SWEDEN, new Filter.In("category", List.of("Ketchup"))));

        var inquiries = inquiries(question(Catalogs.nielsen(), scope, 12, Premise.FELL), Catalogs.nielsen());

        assertThat(inquiries.stream().map(Inquiry::step))
                .containsExactly(
                        Step.SIZE,
                        Step.COURSE,
                        Step.PRODUCTS,
                        Step.ITEMS,
                        Step.ITEM_WEEKS,
                        Step.RETAILERS,
                        Step.REGIONS);
    }

    @Test
    void aRatioIsComparedAlongEachDimensionAndSummedAlongNone() {
        var catalog = Catalogs.nielsen();
        var scope = Filter.allOf(List.of(SWEDEN, new Filter.In("category", List.of("Ketchup"))));
        var price = question(catalog, scope, 12, Premise.FELL);

        var inquiries = inquiries(
                new WhyQuestion(
                        Figure.of("price_per_unit"),
                        scope,
                        price.period(),
                        price.comparison(),
                        price.data(),
                        price.premise()),
                catalog);

        assertThat(inquiries.stream().map(Inquiry::step))
                .containsExactly(Step.SIZE, Step.COURSE, Step.PRODUCTS, Step.ITEMS, Step.RETAILERS, Step.REGIONS);
    }

    @Test
    void aRegionIsNotCutByRetailersThatAreNotPublishedInIt() {
        var scope = Filter.allOf(
                List.of(SWEDEN, new Filter.In("region", List.of("Norr")), new Filter.In("brand", List.of("Solgård"))));

        var inquiries = inquiries(question(Catalogs.nielsen(), scope, 12, Premise.FELL), Catalogs.nielsen());

        assertThat(inquiries.stream().map(Inquiry::step))
                .contains(Step.ITEMS, Step.CATEGORY, Step.RIVALS)
                .doesNotContain(Step.RETAILERS, Step.REGIONS, Step.PRODUCTS);
    }

    @Test
    void aViewWithWindowsAloneIsAskedForNoWeeksAndTheStartIsUnknown() {
        var catalog = CompanyView.load(CompanyView.onlyFamilies());
        var investigation = Investigation.of(question(catalog, new Filter.All(), 12, Premise.FELL), catalog);
        var steps = new ArrayList<Step>();
        for (var next = investigation.next(); next.isPresent(); next = investigation.next()) {
            steps.add(next.get().step());
            investigation.learned(nothing(next.get().query(), catalog));
        }

        assertThat(steps).contains(Step.SIZE).doesNotContain(Step.COURSE, Step.ITEM_WEEKS, Step.RETAILERS);
        assertThat(investigation.explanation().unknown())
                .contains(Unknown.ONSET, Unknown.DISTRIBUTION, Unknown.PRICE, Unknown.CAUSE);
    }

    @Test
    void anInquiryWithoutAnAnswerIsPassedOver() {
        var investigation =
                Investigation.of(question(Catalogs.nielsen(), SWEDEN, 12, Premise.FELL), Catalogs.nielsen());
        var steps = new ArrayList<Step>();
        for (var next = investigation.next(); next.isPresent(); next = investigation.next()) {
            steps.add(next.get().step());
        }

        assertThat(steps).startsWith(Step.SIZE, Step.COURSE).doesNotHaveDuplicates();
        assertThat(investigation.explanation().size()).isEmpty();
        assertThat(investigation.explanation().learned()).isEmpty();
    }

    @Test
    void feastsAndTaxAreNamedWithoutAnyAnswer() {
        var catalog = Catalogs.nielsen();
        var periods = new Periods(DATA);
        var easterWeek = periods.week(2026, 14).orElseThrow();
        var question = new WhyQuestion(
                Figure.of("sales_value"),
                SWEDEN,
                easterWeek,
                periods.yearAgo(easterWeek).orElseThrow(),
                DATA,
                Premise.ROSE);

        var context = Investigation.of(question, catalog).explanation().context();

        assertThat(context)
                .anySatisfy(found -> assertThat(found).isInstanceOfSatisfying(Context.Feast.class, feast -> {
                    assertThat(feast.holiday().id()).isEqualTo("easter");
                    assertThat(feast.inPeriod()).isTrue();
                }))
                .anySatisfy(found -> assertThat(found).isInstanceOfSatisfying(Context.Tax.class, tax -> {
                    assertThat(tax.before().percent()).isEqualByComparingTo("12");
                    assertThat(tax.now().percent()).isEqualByComparingTo("6");
                }));
    }

    @Test
    void aLongYearAndANotedDeliveryAreNamed() {
        var data = new DataSpan(LocalDate.of(2024, 1, 7), LocalDate.of(2027, 1, 17));
        var periods = new Periods(data);
        var latest = periods.rolling(26).orElseThrow();
        var question = new WhyQuestion(
                Figure.of("sales_value"),
                SWEDEN,
                latest,
                periods.yearAgo(latest).orElseThrow(),
                data,
                Premise.CHANGED);

        var context =
                Investigation.of(question, Catalogs.nielsen()).explanation().context();

        assertThat(context).hasAtLeastOneElementOfType(Context.LongYear.class);
        assertThat(context).hasAtLeastOneElementOfType(Context.Remark.class);
    }

    private static WhyQuestion question(Catalog catalog, Filter scope, int weeks, Premise premise) {
        var periods = new Periods(DATA);
        var period = periods.rolling(weeks).orElseThrow();
        return new WhyQuestion(
                Figure.of(catalog.defaults().measure()),
                scope,
                period,
                periods.yearAgo(period).orElseThrow(),
                DATA,
                premise);
    }

    private static List<Inquiry> inquiries(WhyQuestion question, Catalog catalog) {
        var investigation = Investigation.of(question, catalog);
        var inquiries = new ArrayList<Inquiry>();
        for (var next = investigation.next(); next.isPresent(); next = investigation.next()) {
            inquiries.add(next.get());
            investigation.learned(nothing(next.get().query(), catalog));
        }
        return inquiries;
    }

    private static ResultTable nothing(Query query, Catalog catalog) {
        return new ResultTable(Columns.of(query, catalog), List.of(), 0);
    }
}
