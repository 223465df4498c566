package salesassistant.semantics.sql;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import salesassistant.semantics.catalog.CompanyView;

/**
 * The company's metric view on a real Spark: leaf rows of the sample on any day of their week, joined to a calendar, products
 * and markets. Spark knows neither joins nor measures over measures in a metric view, so the rows are joined beforehand and
 * such measures are written out; everything else is Spark's own {@code CREATE VIEW … WITH METRICS} and {@code MEASURE}.
 */
final class SparkCompanyView {

    private static final Pattern MEASURE = Pattern.compile("(?i)MEASURE\\(`?([^`)]+)`?\\)");

    private static final Pattern CONSTANT =
            Pattern.compile("date_sub\\(date_add\\(trunc\\(DATE '[\\d-]+', 'WEEK'\\), 6\\), \\d+\\)"
                    + "|extract\\(YEAROFWEEK FROM DATE '[\\d-]+'\\)(?: - 1)?|weekofyear\\(DATE '[\\d-]+'\\)");

    private SparkCompanyView() {}

    /** Makes the view of the sample that ends on a Sunday; its newest day is some days before. */
    static void create(SparkWarehouse spark, LocalDate end, String schema) throws SQLException {
        var session = spark.session();
        var file = Path.of("target", "leaf-" + end + ".parquet").toAbsolutePath();
        try (var export = TinySample.connection(end).createStatement()) {
            export.execute("""
                    COPY (
                      SELECT period_end_date, iso_year, iso_week, product_id, market_id, manufacturer, brand, category,
                        product_name, banner, sales_value, sales_units, promo_sales_value
                      FROM nielsen_sales_metrics
                      WHERE period_type = 'WEEK' AND product_level = 'ITEM' AND market_level = 'BANNER' AND country_code = 'SE'
                    ) TO '%s' (FORMAT parquet)""".formatted(file));
        }
        session.sql("CREATE DATABASE IF NOT EXISTS " + schema);
        session.sql("""
                CREATE VIEW %s.joined AS
                SELECT
                  date_sub(period_end_date, 2 + pmod(hash(product_id, market_id), 5)) AS `Date`,
                  iso_year AS `Iso Year`,
                  iso_week AS `Iso Week`,
                  upper(manufacturer) AS `Manufacturer`,
                  CASE WHEN pmod(hash(product_id), 17) = 0 THEN NULL ELSE brand END AS `Brand`,
                  category AS `Category`,
                  product_name AS `Product Description`,
                  banner AS `Banner`,
                  sales_value AS `Value Sales`,
                  CASE WHEN pmod(hash(product_id, iso_week), 11) = 0 THEN NULL ELSE sales_units END AS `Volume Sales CU`,
                  promo_sales_value AS `Promo Value`
                FROM parquet.`%s`""".formatted(schema, file));
        session.sql("CACHE TABLE " + schema + ".joined");
        session.sql("CREATE VIEW %s.nielsen_sales_metrics WITH METRICS LANGUAGE YAML AS\n$$\n%s$$"
                .formatted(schema, yaml(session, schema)));
    }

    private static String yaml(SparkSession session, String schema) {
        var newest = session.sql("SELECT MAX(`Date`) FROM " + schema + ".joined")
                .first()
                .get(0);
        var document = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(CompanyView.yaml());
        var text = new StringBuilder("version: \"0.1\"\nsource: " + schema + ".joined\ndimensions:\n");
        list(document.get("dimensions")).forEach(item -> entry(session, text, item, Map.of(), newest));
        text.append("measures:\n");
        var expressions = new LinkedHashMap<String, String>();
        for (var item : list(document.get("measures"))) {
            var measure = (Map<?, ?>) item;
            expressions.put(key(measure.get("name")), String.valueOf(measure.get("expr")));
            entry(session, text, item, expressions, newest);
        }
        return text.toString();
    }

    private static List<?> list(@Nullable Object items) {
        return (List<?>) java.util.Objects.requireNonNull(items);
    }

    private static void entry(
            SparkSession session,
            StringBuilder text,
            @Nullable Object item,
            Map<String, String> expressions,
            Object newest) {
        var entry = (Map<?, ?>) java.util.Objects.requireNonNull(item);
        var expr = writtenOut(String.valueOf(entry.get("expr")), expressions)
                .replaceAll("\\b(date|product|market|source)\\.`", "`")
                .replace("(SELECT MAX(d.`Date`) FROM dim_newest d)", "DATE '" + newest + "'");
        expr = computed(session, expr);
        text.append("  - name: ")
                .append(entry.get("name"))
                .append("\n    expr: >-\n      ")
                .append(expr)
                .append('\n');
    }

    /** Spark takes no expression longer than 1024 characters: what depends on the newest day alone is computed by it before. */
    private static String computed(SparkSession session, String expr) {
        return CONSTANT.matcher(expr).replaceAll(match -> {
            var value = session.sql("SELECT " + match.group()).first().get(0);
            return value instanceof Number ? value.toString() : "DATE '" + value + "'";
        });
    }

    private static String writtenOut(String expr, Map<String, String> expressions) {
        var matcher = MEASURE.matcher(expr);
        return matcher.replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                "(" + writtenOut(java.util.Objects.requireNonNull(expressions.get(key(match.group(1)))), expressions)
                        + ")"));
    }

    private static String key(@Nullable Object name) {
        return String.valueOf(name).toLowerCase(Locale.ROOT);
    }
}
