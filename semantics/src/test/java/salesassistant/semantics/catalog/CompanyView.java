package salesassistant.semantics.catalog;

import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import salesassistant.semantics.catalog.file.CatalogLoader;

/**
 * A metric view as a company has it in production: leaf rows joined to a calendar, products and markets, five plain measures
 * and ninety-six that carry a window of time in their name and expression.
 */
public final class CompanyView {

    public static final String SOURCE = "p_coe_gold.ofs_nielsen.nielsen_sales_metrics";

    private static final String[] WINDOWS = {"l4w", "l12w", "l52w", "ytd"};

    private CompanyView() {}

    /** The view as its workspace returns it. */
    public static String yaml() {
        return header("vw_fact_sales", "dim_date", "dim_product", "dim_market") + plain() + families();
    }

    /** The same view where nothing but the families was kept. */
    public static String onlyFamilies() {
        return header("vw_fact_sales", "dim_date", "dim_product", "dim_market") + "measures:\n" + families();
    }

    /** The same over other tables. */
    public static String yaml(String fact, String date, String product, String market) {
        return header(fact, date, product, market) + plain() + families();
    }

    public static Catalog catalog() {
        return load(yaml());
    }

    public static Catalog load(String yaml) {
        return CatalogLoader.load(new StringReader(yaml), Optional.empty(), SOURCE);
    }

    public static Catalog load(String yaml, String overlay) {
        return CatalogLoader.load(new StringReader(yaml), Optional.of(new StringReader(overlay)), SOURCE, Map.of());
    }

    private static String header(String fact, String date, String product, String market) {
        return """
                version: 0.1
                comment: Nielsen sales analytics on POS data
                source: %s
                joins:
                  - name: date
                    source: %s
                    "on": source.date_key = date.date_key
                  - name: product
                    source: %s
                    "on": source.product_key = product.product_key
                  - name: market
                    source: %s
                    "on": source.market_key = market.market_key
                dimensions:
                  - name: Calendar Day
                    expr: date.`Date`
                  - name: Year
                    expr: date.`Iso Year`
                  - name: Manufacturer
                    expr: product.`Manufacturer`
                  - name: Brand
                    expr: product.`Brand`
                  - name: Category
                    expr: product.`Category`
                  - name: Product Description
                    expr: product.`Product Description`
                  - name: Banner
                    expr: market.`Banner`
                """.formatted(fact, date, product, market);
    }

    private static String plain() {
        return """
                measures:
                  - name: Value Sales
                    expr: SUM(source.`Value Sales`)
                    display_name: Value Sales
                    synonyms: [turnover]
                    format:
                      type: currency
                      currency_code: SEK
                      decimal_places: {type: exact, places: 0}
                  - name: Volume Sales CU
                    expr: SUM(source.`Volume Sales CU`)
                    synonyms: [consumer units]
                  - name: Own Value
                    expr: SUM(source.`Value Sales`) FILTER (WHERE product.`Manufacturer` = 'NORDVIK FOODS')
                    format: {type: currency, currency_code: SEK}
                  - name: Own Share
                    expr: 100 * MEASURE(`Own Value`) / NULLIF(MEASURE(`Value Sales`), 0)
                    display_name: Own value share %
                  - name: Promo Value
                    expr: SUM(source.`Promo Value`)
                    format: {type: currency, currency_code: SEK}
                  - name: VoD
                    expr: 100 * MEASURE(`Promo Value`) / NULLIF(MEASURE(`Value Sales`), 0)
                    display_name: VoD %
                    synonyms: [value on deal]
                """;
    }

    private static String families() {
        var text = new StringBuilder();
        for (var window : WINDOWS) {
            for (var year : new String[] {"", "py_"}) {
                var weeks = weeks(window, !year.isEmpty());
                sum(text, window + "_" + year + "value_sales", "source.`Value Sales`", weeks);
                sum(text, window + "_" + year + "volume_cu", "source.`Volume Sales CU`", weeks);
                var own = weeks + " AND product.`Manufacturer` = 'NORDVIK FOODS'";
                sum(text, window + "_" + year + "own_value", "source.`Value Sales`", own);
                sum(text, window + "_" + year + "promo_value", "source.`Promo Value`", weeks);
                ratio(text, window + "_" + year, "own_share", "own_value");
                ratio(text, window + "_" + year, "vod", "promo_value");
            }
            for (var base : new String[] {"value_sales", "volume_cu", "own_value", "promo_value", "own_share", "vod"}) {
                moves(text, window, base, base.equals("own_share") || base.equals("vod"));
            }
        }
        return text.toString();
    }

    private static void sum(StringBuilder text, String name, String column, String weeks) {
        measure(text, name, "SUM(" + column + ") FILTER (WHERE " + weeks + ")");
    }

    private static void ratio(StringBuilder text, String prefix, String name, String top) {
        measure(
                text,
                prefix + name,
                "100 * MEASURE(" + prefix + top + ") / NULLIF(MEASURE(" + prefix + "value_sales), 0)");
    }

    private static void moves(StringBuilder text, String window, String base, boolean percent) {
        var now = "MEASURE(" + window + "_" + base + ")";
        var before = "MEASURE(" + window + "_py_" + base + ")";
        measure(text, window + "_diff_" + base, now + " - " + before);
        if (percent) {
            text.append("    display_name: ")
                    .append(window)
                    .append(" ")
                    .append(base)
                    .append(" change pp\n");
        }
        measure(text, window + "_pct_" + base, "100 * (" + now + " - " + before + ") / NULLIF(" + before + ", 0)");
    }

    private static void measure(StringBuilder text, String name, String expr) {
        text.append("  - name: ")
                .append(name)
                .append("\n    expr: >-\n      ")
                .append(expr)
                .append('\n');
    }

    /** The days of a window up to the week of the newest day, as a company writes them. */
    private static String weeks(String window, boolean yearBefore) {
        var newest = "(SELECT MAX(d.`Date`) FROM dim_newest d)";
        var end = "date_add(trunc(" + newest + ", 'WEEK'), 6)";
        if (window.equals("ytd")) {
            return "date.`Iso Year` = extract(YEAROFWEEK FROM " + newest + ")" + (yearBefore ? " - 1" : "")
                    + " AND date.`Iso Week` <= weekofyear(" + newest + ")";
        }
        int days = 7 * Integer.parseInt(window.substring(1, window.length() - 1));
        int shift = yearBefore ? 364 : 0;
        return "date.`Date` > date_sub(" + end + ", " + (days + shift) + ") AND date.`Date` <= date_sub(" + end + ", "
                + shift + ")";
    }
}
