package salesassistant.simulator.catalog;

import java.util.List;
import java.util.Locale;

/** Writes the definition of the company's metric view: a star, base measures, and 96 with the window in their name. */
public final class NielsenMetricView {

    private static final String NEWEST = "(SELECT MAX(`Calendar Day`) FROM p_coe_gold.ofs_nielsen.vw_fact_sales)";
    private static final String MONDAY = "CAST(date_trunc('WEEK', " + NEWEST + ") AS DATE)";

    private static final String HEAD = """
            version: 1.1
            comment: Nielsen POS data of the Swedish grocery trade, week by week. Values in SEK including VAT.
            source: p_coe_gold.ofs_nielsen.vw_fact_sales
            joins:
              - name: date
                source: p_coe_gold.ofs_nielsen.date
                'on': source.`Calendar Day` = date.`Date`
              - name: product
                source: p_coe_gold.ofs_nielsen.product
                'on': source.`Product Key` = product.`Product Key`
              - name: market
                source: p_coe_gold.ofs_nielsen.market
                using:
                  - Market Key
            dimensions:
            """;

    private static final List<String> DIMENSIONS = List.of(
            "Calendar Day|date.`Date`|Last day of the week the sales belong to.|date, day",
            "Calendar Week|date.`Calendar Week`|ISO week, for example 2026-W46.|week",
            "Week Start|date.`Week Start`|Monday of the week.|",
            "ISO Year|date.`ISO Year`|Year of the ISO week.|year",
            "ISO Week|date.`ISO Week`|Number of the ISO week.|week number",
            "Manufacturer|product.`Manufacturer`|Who makes it, in upper case.|supplier, producer",
            "Brand|product.`Brand`|The brand, in upper case.|",
            "Category|product.`Category`|The category, in upper case.|product group",
            "Segment|product.`Segment`|A part of a category.|",
            "Product Name|product.`Product Name`|The item as it stands on the shelf.|item, sku, product",
            "Banner|market.`Banner`|The store concept.|chain, store concept",
            "Retailer Group|market.`Retailer Group`|Whom the banner belongs to.|retailer, customer",
            "Channel|market.`Channel`|Kind of store.|");

    /** A sum over the facts: its name, expression, condition, label and format. */
    private record Sum(String name, String label, String column, String condition, String format, String synonyms) {}

    private record Ratio(String name, String label, String over, String under, String synonyms) {}

    private static final String SEK = "{type: currency, currency_code: SEK, decimal_places: {type: exact, places: 0}}";
    private static final String WHOLE = "{type: number, decimal_places: {type: exact, places: 0}}";
    private static final String TENTHS = "{type: number, decimal_places: {type: exact, places: 1}}";

    private static final List<Sum> SUMS = List.of(
            new Sum("value_sales", "Value Sales", "Value Sales", "", SEK, "sales, value, turnover, revenue"),
            new Sum("volume_cu", "Volume CU", "Volume Sales CU", "", WHOLE, "volume, units, consumer units"),
            new Sum(
                    "own_value",
                    "Own Value",
                    "Value Sales",
                    "product.`Manufacturer` = 'NORDVIK FOODS SVERIGE'",
                    SEK,
                    "own sales, our sales"),
            new Sum("promo_value", "Promo Value", "Promo Value", "", SEK, "promotion sales, value on deal"));

    private static final List<Ratio> RATIOS = List.of(
            new Ratio("own_share", "Own Value Share %", "own_value", "value_sales", "our share, own share"),
            new Ratio("vod", "VoD %", "promo_value", "value_sales", "vod, value on deal share, promo share"));

    /** The rows of this year's window and of the one before it. */
    private record Window(String name, String label, String now, String before) {

        static Window weeks(int weeks) {
            var first = 7 * (weeks - 1);
            return new Window("l" + weeks + "w", "L" + weeks + "W", between(first, 6), between(first + 364, 6 - 364));
        }

        private static String between(int daysBefore, int daysAfter) {
            return "date.`Date` >= date_sub(" + MONDAY + ", " + daysBefore + ") AND date.`Date` <= date_add(" + MONDAY
                    + ", " + daysAfter + ")";
        }

        static Window yearToDate() {
            var weeks = " AND weekofyear(date.`Date`) <= weekofyear(" + NEWEST + ")";
            var year = "EXTRACT(YEAROFWEEK FROM date.`Date`) = EXTRACT(YEAROFWEEK FROM " + NEWEST + ")";
            return new Window("ytd", "YTD", year + weeks, year + " - 1" + weeks);
        }
    }

    private static final List<Window> WINDOWS =
            List.of(Window.weeks(4), Window.weeks(12), Window.weeks(52), Window.yearToDate());

    private final StringBuilder yaml = new StringBuilder(HEAD);

    private NielsenMetricView() {}

    /** The whole definition, as {@code view_definition} gives it. */
    public static String yaml() {
        var view = new NielsenMetricView();
        DIMENSIONS.forEach(view::dimension);
        view.yaml.append("measures:\n");
        SUMS.forEach(sum -> view.sum(sum, "", "", ""));
        RATIOS.forEach(ratio -> view.ratio(ratio, "", ""));
        WINDOWS.forEach(view::family);
        return view.yaml.toString();
    }

    private void dimension(String line) {
        var parts = line.split("\\|", -1);
        var date = parts[0].equals("Calendar Day") || parts[0].equals("Week Start");
        entry(
                parts[0],
                parts[1],
                parts[0],
                parts[2],
                date ? "{type: date, date_format: year_month_day}" : "",
                parts[3]);
    }

    private void family(Window window) {
        for (var sum : SUMS) {
            sum(sum, window.name() + "_", window.label() + " ", window.now());
            sum(sum, window.name() + "_py_", window.label() + " PY ", window.before());
            change(window, sum.name(), sum.label(), sum.format(), "");
        }
        for (var ratio : RATIOS) {
            ratio(ratio, window.name() + "_", window.label() + " ");
            ratio(ratio, window.name() + "_py_", window.label() + " PY ");
            change(window, ratio.name(), ratio.label().replace(" %", ""), TENTHS, " pp");
        }
    }

    private void sum(Sum sum, String prefix, String label, String window) {
        var condition = sum.condition().isEmpty() || window.isEmpty()
                ? sum.condition() + window
                : sum.condition() + " AND " + window;
        var filter = condition.isEmpty() ? "" : " FILTER (WHERE " + condition + ")";
        entry(
                prefix + sum.name(),
                "SUM(source.`" + sum.column() + "`)" + filter,
                label + sum.label(),
                "",
                sum.format(),
                prefix.isEmpty() ? sum.synonyms() : "");
    }

    private void ratio(Ratio ratio, String prefix, String label) {
        entry(
                prefix + ratio.name(),
                "100 * MEASURE(" + prefix + ratio.over() + ") / NULLIF(MEASURE(" + prefix + ratio.under() + "), 0)",
                label + ratio.label(),
                "",
                TENTHS,
                prefix.isEmpty() ? ratio.synonyms() : "");
    }

    private void change(Window window, String name, String label, String format, String points) {
        var now = "MEASURE(" + window.name() + "_" + name + ")";
        var before = "MEASURE(" + window.name() + "_py_" + name + ")";
        entry(
                window.name() + "_diff_" + name,
                now + " - " + before,
                window.label() + " Diff " + label + points,
                "",
                format,
                "");
        entry(
                window.name() + "_pct_" + name,
                "100 * (" + now + " / NULLIF(" + before + ", 0) - 1)",
                window.label() + " Change % " + label,
                "",
                TENTHS,
                "");
    }

    private void entry(String name, String expr, String label, String comment, String format, String synonyms) {
        line("  - name: %s", name);
        line("    expr: %s", expr);
        line("    display_name: '%s'", label);
        if (!comment.isEmpty()) {
            line("    comment: '%s'", comment);
        }
        if (!synonyms.isEmpty()) {
            line("    synonyms: [%s]", synonyms);
        }
        if (!format.isEmpty()) {
            line("    format: %s", format);
        }
    }

    private void line(String pattern, String value) {
        yaml.append(String.format(Locale.ROOT, pattern, value)).append('\n');
    }
}
