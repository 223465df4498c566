package salesassistant.semantics.catalog.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.BakedMeasure;
import salesassistant.semantics.catalog.BakedMeasure.Part;
import salesassistant.semantics.catalog.BakedWindow;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.CatalogException;
import salesassistant.semantics.catalog.CompanyView;
import salesassistant.semantics.catalog.Expression;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.catalog.TradeRules;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.catalog.ValueType;

/** What a company's metric view says of itself. */
class CompanyViewLoadingTests {

    private static final String NEWEST = """
            version: 1.1
            comment: Sales
            source: |-
              SELECT * FROM a.b.facts WHERE x = ':name ?'
            filter: country = 'SE'
            joins:
              - name: product
                source: a.b.products
                using: [product_key]
                cardinality: many_to_one
                joins:
                  - {name: maker, source: a.b.makers, 'on': product.maker_key = maker.maker_key}
              - {name: market, source: a.b.markets, 'on': source.market_key = market.market_key, rely: {at_most_one_match: true}}
            fields:
              - {name: week_ending, expr: source.week_ending, format: {type: date, date_format: year_month_day}}
              - {name: launch_date, expr: product.launch_date, format: {type: date}}
              - {name: month_name, expr: "date_format(week_ending, 'MMMM')"}
              - {name: BrandName, expr: product.name, synonyms: [label, make]}
              - {name: category, expr: product.category}
              - {name: store_size, expr: market.size}
              - {expr: source.*}
            measures:
              - {name: net_sales, expr: SUM(net), synonyms: [sales], format: {type: currency, currency_code: NOK}}
              - {name: promo, expr: SUM(net) FILTER (WHERE promo_flag = 'ja ?'), format: {type: currency, currency_code: NOK}}
              - {name: deal_rate, expr: MEASURE(promo) / NULLIF(MEASURE(net_sales), 0), format: {type: percentage, decimal_places: {type: max, places: 2}}}
              - {name: shoppers, expr: COUNT(DISTINCT shopper_id)}
              - {name: rows read, expr: COUNT(1)}
              - {name: thousands, expr: "COALESCE(SUM(net), 0) / 1000 - SUM(returned) * 0.001"}
              - {name: running, expr: SUM(net), window: [{order: week_ending, range: trailing 7 day, semiadditive: last}]}
              - {name: running_rate, expr: MEASURE(running) / 2}
              - {name: mean, expr: AVG(net), unheard_of: true}
            materialization: {schedule: every 1 hour}
            novelty: 1
            """;

    private final Catalog catalog = CompanyView.load(NEWEST);

    private Measure measure(String name) {
        return catalog.measure(name);
    }

    @Test
    void pinsNothingAndReadsTheDay() {
        assertThat(catalog.isMetricView()).isTrue();
        assertThat(catalog.source()).isEqualTo(CompanyView.SOURCE);
        var view = catalog.leafView().orElseThrow();
        assertThat(view.dayName()).isEqualTo("week_ending");
        assertThat(view.day()).isEqualTo("CAST(`week_ending` AS DATE)");
        assertThat(view.currency()).contains("NOK");
        assertThat(catalog.currencies()).isEmpty();
        assertThat(catalog.defaults().filters()).isEmpty();
        assertThat(catalog.defaults().ownMember()).isEmpty();
        assertThat(catalog.trade()).isEqualTo(TradeRules.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "net_sales, true",
        "promo, true",
        "deal_rate, false",
        "shoppers, false",
        "rows_read, true",
        "thousands, true",
        "mean, false"
    })
    void knowsWhatMayBeAddedFromTheAggregate(String name, boolean additive) {
        assertThat(measure(name).additive()).isEqualTo(additive);
    }

    @Test
    void takesUnitsFromFormats() {
        assertThat(measure("net_sales").unit()).isEqualTo(Unit.CURRENCY);
        assertThat(measure("deal_rate").unit()).isEqualTo(Unit.PERCENT);
        assertThat(measure("deal_rate").decimals()).isEqualTo(2);
        assertThat(measure("deal_rate").expression()).isEqualTo(new Expression.Evaluated("deal_rate", 100));
        assertThat(measure("shoppers").unit()).isEqualTo(Unit.NUMBER);
    }

    @Test
    void findsAxesRolesAndWords() {
        assertThat(catalog.dimensionsOf(Axis.PRODUCT)).containsExactly("launch_date", "brand_name", "category");
        assertThat(catalog.dimensionsOf(Axis.MARKET)).containsExactly("store_size");
        assertThat(catalog.dimension("brand_name").nouns().en())
                .contains("brand name", "brand names", "label", "labels", "make", "makes");
        assertThat(catalog.dimension("launch_date").type()).isEqualTo(ValueType.DATE);
        assertThat(catalog.defaults().measure()).isEqualTo("net_sales");
    }

    @Test
    void reportsWhatItLeavesAlone() {
        var remarks = String.join("\n", catalog.leafView().orElseThrow().remarks());
        assertThat(remarks)
                .contains("the key novelty", "the key unheard_of", "month_name is left to the calendar")
                .contains("The measure running is not offered", "The measure running_rate is not offered");
        assertThat(catalog.findMeasure("running")).isEmpty();
        assertThat(catalog.topics())
                .anyMatch(topic -> !topic.answered() && topic.terms().en().contains("running"));
    }

    @Test
    void takesTypesWhereTheWorkspaceTellsThem() {
        var typed = CatalogLoader.load(
                new java.io.StringReader(NEWEST),
                Optional.empty(),
                "main.`odd name`.v",
                Map.of("week_ending", "DATE", "store_size", "decimal(10,2)"));
        assertThat(typed.leafView().orElseThrow().day()).isEqualTo("`week_ending`");
        assertThat(typed.dimension("store_size").type()).isEqualTo(ValueType.NUMBER);
        assertThat(typed.source()).isEqualTo("main.`odd name`.v");
    }

    @Test
    void sortsTheNinetySixMeasuresOfItsFamilies() {
        var company = CompanyView.catalog();
        var view = company.leafView().orElseThrow();
        assertThat(view.remarks()).allMatch(remark -> remark.contains("left to the calendar"));
        assertThat(view.baked()).hasSize(96);
        assertThat(view.families()).isEmpty();
        assertThat(view.baked().get("l12w_py_volume_cu"))
                .isEqualTo(new BakedMeasure(new BakedWindow(12), Part.YEAR_AGO, "volume_sales_cu"));
        assertThat(view.baked().get("ytd_pct_own_share"))
                .isEqualTo(new BakedMeasure(BakedWindow.YEAR_TO_DATE, Part.PERCENT, "own_share"));
        assertThat(company.measure("l4w_diff_vod").unit()).isEqualTo(Unit.POINTS);
        assertThat(company.measure("l4w_vod").unit()).isEqualTo(Unit.PERCENT);
        assertThat(company.measure("l4w_diff_own_value").unit()).isEqualTo(Unit.CURRENCY);
    }

    @Test
    void standsInForAMeasureThatHasOnlyWindows() {
        var view = CompanyView.load(CompanyView.onlyFamilies()).leafView().orElseThrow();
        assertThat(view.windowCodes("value_sales")).isEqualTo("YTD, L4W, L12W, L52W");
        assertThat(view.members("value_sales", new BakedWindow(4)))
                .containsEntry(Part.VALUE, "l4w_value_sales")
                .containsEntry(Part.YEAR_AGO, "l4w_py_value_sales");
    }

    @ParameterizedTest
    @CsvSource({
        "value_sales_l4w, 4, VALUE",
        "value_sales_l4w_py, 4, YEAR_AGO",
        "value_sales_py_l12w, 12, YEAR_AGO",
        "py_value_sales_l12w, 12, YEAR_AGO",
        "Value Sales Last 52 Weeks Prior Year, 52, YEAR_AGO",
        "ytd_pct_value_sales, 0, PERCENT",
        "value_sales_ytd_diff, 0, DIFFERENCE",
        "ValueSales YTD, 0, VALUE"
    })
    void readsOtherSpellingsOfTheSameIdea(String name, int weeks, Part part) {
        var read = FamilyName.of(NameWords.of(name)).orElseThrow();
        assertThat(read.window()).isEqualTo(new BakedWindow(weeks));
        assertThat(read.part()).isEqualTo(part);
        assertThat(read.stem()).containsExactly("value", "sales");
    }

    @Test
    void doesNotOfferAMeasureWhoseNameAndExpressionContradictEachOther() {
        var text = CompanyView.yaml()
                + "  - {name: l8w_value_sales, expr: SUM(source.`Value Sales`)}\n"
                + "  - {name: recent, expr: \"SUM(source.`Value Sales`) FILTER (WHERE date.`Date` > current_date() - 9)\"}\n";
        var company = CompanyView.load(text);
        assertThat(company.findMeasure("l8w_value_sales")).isEmpty();
        assertThat(company.findMeasure("recent")).isEmpty();
        assertThat(String.join("\n", company.leafView().orElseThrow().remarks()))
                .contains("l8w_value_sales is not offered", "recent is not offered");
    }

    @Test
    void takesFromAnOverlayWhatTheViewCannotSay() {
        var company = CompanyView.load(CompanyView.yaml(), """
                model: nielsen
                currency: EUR
                time: {day: Calendar Day}
                dimensions:
                  Brand: {label: {sv: Varumärke}, nouns: {en: [brand], sv: [varumärke, varumärken]}}
                  Banner: {axis: market, members: {ICA MAXI: {en: [maxi], sv: [maxi]}}}
                  Manufacturer: {offered: true}
                measures:
                  Value Sales: {label: {sv: Värde}, terms: {en: [money], sv: [värde, omsättning]}, favourable: neither}
                  VoD: {offered: false}
                defaults:
                  own: {dimension: Manufacturer, member: NORDVIK FOODS}
                  filters: {Banner: ICA MAXI}
                  measure: Volume Sales CU
                  period_weeks: 12
                """);
        assertThat(company.name()).isEqualTo("nielsen");
        assertThat(company.leafView().orElseThrow().currency()).contains("EUR");
        assertThat(company.dimension("brand").label().sv()).isEqualTo("Varumärke");
        assertThat(company.measure("value_sales").terms().sv()).contains("omsättning");
        assertThat(company.findMeasure("vod"))
                .hasValueSatisfying(
                        measure -> assertThat(measure.expression()).isInstanceOf(Expression.InWindows.class));
        assertThat(company.defaults().ownDimension()).isEqualTo("manufacturer");
        assertThat(company.defaults().filters()).isEqualTo(Map.of("banner", "ICA MAXI"));
        assertThat(company.defaults().measure()).isEqualTo("volume_sales_cu");
    }

    @Test
    void keepsWhatSentencesCallTheMeasureThatSalesMeans() {
        var company = CompanyView.load(CompanyView.yaml(), """
                measures:
                  Value Sales: {label: {sv: Försäljningsvärde, sv_known: Försäljningsvärdet}}
                """);
        assertThat(company.measure("value_sales").terms().sv()).contains("försäljning");
        assertThat(company.measure("value_sales").known().sv()).isEqualTo("Försäljningsvärdet");
    }

    @Test
    void refusesAnOverlayThatNamesStrangers() {
        assertThatThrownBy(() -> CompanyView.load(CompanyView.yaml(), "measures: {Profit: {unit: percent}}"))
                .isInstanceOf(CatalogException.class)
                .hasMessageContaining("no measure called Profit");
        assertThatThrownBy(() -> CompanyView.load(CompanyView.yaml(), "partitions: {}"))
                .isInstanceOf(CatalogException.class)
                .hasMessageContaining("the key is unknown");
    }
}
