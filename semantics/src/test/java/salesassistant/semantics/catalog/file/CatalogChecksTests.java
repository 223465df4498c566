package salesassistant.semantics.catalog.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import salesassistant.semantics.catalog.CatalogException;
import salesassistant.semantics.catalog.Catalogs;

/** Each check bites: the shipped files with one thing made wrong are refused, and the reason names it. */
class CatalogChecksTests {

    /** What is made wrong, in which file, and words the refusal must contain. */
    record Offence(String what, File file, String was, String becomes, List<String> says) {
        @Override
        public String toString() {
            return what;
        }
    }

    enum File {
        VIEW,
        OVERLAY
    }

    @ParameterizedTest
    @MethodSource({"numbers", "structure", "words", "views"})
    void refusesWithTheReason(Offence offence) {
        var view = Catalogs.metricView();
        var overlay = Catalogs.overlay();
        var text = offence.file() == File.VIEW ? view : overlay;
        assertThat(text).as("the planted text").contains(offence.was());
        var planted = text.replaceFirst(Pattern.quote(offence.was()), Matcher.quoteReplacement(offence.becomes()));
        assertThatThrownBy(() -> CatalogLoader.load(
                        new StringReader(offence.file() == File.VIEW ? planted : view),
                        new StringReader(offence.file() == File.OVERLAY ? planted : overlay)))
                .isInstanceOf(CatalogException.class)
                .message()
                .contains(offence.says());
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        var overlay = Catalogs.overlay()
                .replace("measure: sales_value\n  filters: {country: SE}", "measure: sold\n  filters: {land: SE}");
        assertThatThrownBy(() -> CatalogLoader.load(new StringReader(Catalogs.metricView()), new StringReader(overlay)))
                .hasMessageContaining("sold")
                .hasMessageContaining("land");
    }

    static Stream<Offence> numbers() {
        return Stream.of(
                overlay(
                        "a sum of distribution",
                        "rollup: row_only\n    column: weighted_distribution",
                        "rollup: sum\n    column: weighted_distribution",
                        "weighted_distribution",
                        "percent",
                        "row_only"),
                view(
                        "a sum over a price column",
                        "SUM(sales_units)\n",
                        "SUM(avg_price_per_unit)\n",
                        "sales_units",
                        "avg_price_per_unit"),
                overlay(
                        "a ratio declared a sum",
                        "rollup: ratio_of_sums\n    unit: percent",
                        "rollup: sum\n    unit: number",
                        "promo_share",
                        "ratio_of_sums"),
                view(
                        "a ratio of averages",
                        "100 * MEASURE(promo_sales_value)",
                        "100 * AVG(promo_sales_value)",
                        "promo_share",
                        "AVG"),
                view(
                        "a circle of measures",
                        "expr: MEASURE(sales_value) / NULLIF(MEASURE(sales_units), 0)",
                        "expr: MEASURE(price_per_unit) / NULLIF(MEASURE(sales_units), 0)",
                        "price_per_unit",
                        "circle"),
                view(
                        "an unknown measure",
                        "NULLIF(MEASURE(sales_volume), 0)",
                        "NULLIF(MEASURE(weight), 0)",
                        "price_per_kg",
                        "weight"),
                view(
                        "a divisor that may be zero",
                        "NULLIF(MEASURE(sales_volume), 0)",
                        "MEASURE(sales_volume)",
                        "price_per_kg",
                        "NULLIF"),
                view(
                        "a row's number that is summed",
                        "MAX(stores_selling)",
                        "SUM(stores_selling)",
                        "stores_selling",
                        "MAX"),
                view("items counted by rows", "COUNT(DISTINCT product_id)", "COUNT(*)", "sku_count", "DISTINCT"),
                overlay("points that are no points", "points: tdp", "points: sales_units", "velocity", "sales_units"),
                view(
                        "an expression nobody can check",
                        "SUM(sales_value_eur)",
                        "MEDIAN(sales_value_eur)",
                        "MEDIAN",
                        "SUM"),
                view("a query inside an aggregate", "SUM(sales_value_eur)", "SUM((SELECT 1))", "SELECT", "one row"));
    }

    static Stream<Offence> structure() {
        return Stream.of(
                overlay("a level that is no member", "levels: [BRAND, ITEM]", "levels: [BRAND, SKU]", "brand", "SKU"),
                overlay("levels out of order", "levels: [BRAND, ITEM]", "levels: [ITEM, BRAND]", "brand", "order"),
                overlay(
                        "a level nobody reaches",
                        "BANNER, REGION], unasked",
                        "BANNER, REGION, CITY], unasked",
                        "CITY",
                        "market_level"),
                overlay("a partition default that is no member", "default: COUNTRY", "default: TOTAL", "TOTAL"),
                overlay("a missing partition", "  market: {column", "  markets: {column", "markets", "allowed"),
                overlay(
                        "a default measure that does not exist",
                        "measure: sales_value\n  filters",
                        "measure: sold\n  filters",
                        "sold"),
                overlay("a default filter on no dimension", "filters: {country: SE}", "filters: {land: SE}", "land"),
                overlay(
                        "an own company of no dimension",
                        "own: {dimension: manufacturer",
                        "own: {dimension: maker",
                        "maker"),
                overlay("a default period of no rows", "{rows: P4W, weeks: 4}", "{rows: MONTH, weeks: 4}", "MONTH"),
                overlay("an unknown field", "  sub_brand:\n", "  sub_mark:\n", "sub_mark"),
                overlay("an unknown measure", "  tdp:\n", "  tdps:\n", "tdp"),
                overlay("an unknown roll-up", "rollup: count_of_items", "rollup: count", "count_of_items"),
                overlay("an unknown unit", "unit: eur\n", "unit: euro\n", "euro", "currency"),
                overlay(
                        "a note about no dimension",
                        "scope: {banner: Stadsgrossen}",
                        "scope: {shop: Stadsgrossen}",
                        "shop"),
                overlay("a note given twice", "id: W53", "id: VAT-2026", "VAT-2026", "twice"),
                overlay("tax of a country without currency", "{country: DK, from", "{country: IS, from", "IS"),
                overlay("a week that does not exist", "weeks: {2023: 14,", "weeks: {2023: 54,", "2023"),
                overlay("an anchor on today", "anchor: last_week_in_data", "anchor: today", "never to today"));
    }

    static Stream<Offence> words() {
        return Stream.of(
                overlay(
                        "one word for two measures",
                        "en: [volume, volumes,",
                        "en: [volume, turnover,",
                        "turnover",
                        "measure:sales_value",
                        "measure:sales_volume"),
                overlay(
                        "one word for a measure and a dimension",
                        "en: [banner, banners,",
                        "en: [banner, uplift,",
                        "uplift",
                        "dimension:banner"),
                overlay("one word for two members", "en: [jams]", "en: [jams, pizza]", "pizza", "member:category=Jam"),
                overlay(
                        "one word for a measure and a topic",
                        "en: [margin, margins,",
                        "en: [margin, revenue,",
                        "revenue",
                        "topic:margin"),
                overlay(
                        "a rule about a word nobody has",
                        "terms: {en: [organic], sv: []}",
                        "terms: {en: [green], sv: []}",
                        "green"),
                overlay(
                        "a rule that prefers a stranger",
                        "prefer: 'member:organic=true'",
                        "prefer: 'member:organic=false'",
                        "organic=false"),
                overlay("a rule that does not decide", "    prefer: 'member:organic=true'\n", "", "ask: true"),
                overlay(
                        "a missing Swedish label",
                        "    label: {sv: Kilopris, sv_known: Kilopriset}\n",
                        "",
                        "price_per_kg",
                        "Swedish"),
                overlay(
                        "a missing Swedish definition",
                        "    comment: {sv: Hur många kilogram som såldes.}\n",
                        "",
                        "sales_volume",
                        "Swedish"),
                overlay("a definition phrase without a place", "    - define {}\n", "    - define\n", "define", "{}"),
                overlay(
                        "an answer in one language",
                        "en: [what is a new item,",
                        "sw: [what is a new item,",
                        "sw",
                        "allowed"));
    }

    static Stream<Offence> views() {
        return Stream.of(
                view(
                        "eleven synonyms",
                        "[sales, value sales,",
                        "[a1, a2, a3, a4, a5, a6, a7, sales, value sales,",
                        "sales_value",
                        "12",
                        "10"),
                view("another version", "version: 1.1", "version: 0.1", "1.1"),
                view("a filter", "source: n", "filter: sales_value > 0\nsource: n", "filter", "numbers"),
                view("joins", "source: n", "joins: []\nsource: n", "joins"),
                view(
                        "an unknown key",
                        "display_name: Category\n",
                        "displayname: Category\n",
                        "displayname",
                        "display_name",
                        "line"),
                view("a name given twice", "- name: region\n", "- name: banner\n", "banner", "twice"),
                view("a field called like a measure", "- name: region\n", "- name: tdp\n", "tdp", "both"),
                view(
                        "a windowed measure that is asked for",
                        "    expr: SUM(sales_units)\n",
                        "    expr: SUM(sales_units)\n    window: [{order: period_end_date, range: cumulative}]\n",
                        "sales_units",
                        "window"));
    }

    private static Offence overlay(String what, String was, String becomes, String... says) {
        return new Offence(what, File.OVERLAY, was, becomes, List.of(says));
    }

    private static Offence view(String what, String was, String becomes, String... says) {
        return new Offence(what, File.VIEW, was, becomes, List.of(says));
    }
}
