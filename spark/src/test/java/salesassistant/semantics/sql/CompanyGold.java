package salesassistant.semantics.sql;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Comparator;
import salesassistant.semantics.query.Comparison;
import salesassistant.semantics.query.Condition;
import salesassistant.semantics.query.Direction;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.Grain;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.query.Periods;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.query.Ranking;
import salesassistant.semantics.query.Whole;

/** Queries to a company's metric view with the same question written by hand over its rows. */
final class CompanyGold {

    private static final Figure VALUE = Figure.of("value_sales");
    private static final String WEEK_END = "date_add(trunc(`Date`, 'WEEK'), 6)";
    private static final String NOW = "`Date` BETWEEN DATE '%s' AND DATE '%s'";

    private final Catalog catalog;
    private final Periods periods;

    CompanyGold(Catalog catalog, Periods periods) {
        this.catalog = catalog;
        this.periods = periods;
    }

    /** A query, and SQL that knows nothing of how it is compiled. */
    record Gold(Query query, String sql) {}

    Map<String, Gold> all() {
        var all = new LinkedHashMap<String, Gold>();
        all.put("growth by brand, new and gone ones too", growth());
        all.put("everything in one row", oneRow());
        all.put("top brands this year", top());
        all.put("a ratio by banner", ratio());
        all.put("shares in a category, and how they moved", shares());
        all.put("a trend of a brand", trend());
        all.put("months against a year ago", months());
        all.put("a ratio of members against the rest", versus());
        all.put("only what passes a limit", limited());
        all.put("the first and all others", others());
        all.put("volumes with rows that have no brand or no volume", nulls());
        all.put("a measure with its own weeks, ranked with shares", ownWeeks());
        return all;
    }

    Map<String, Gold> longYear() {
        return Map.of("weeks of a long year against the year before", longWeeks());
    }

    private Period last(int weeks) {
        return periods.rolling(weeks).orElseThrow();
    }

    private static String days(Period period) {
        return NOW.formatted(period.firstWeekEnd().minusDays(6), period.lastWeekEnd());
    }

    private Comparison yearAgo(Period period) {
        return periods.yearAgo(period).orElseThrow();
    }

    private static Query query(
            List<Figure> figures, List<Breakdown> by, Filter filter, Period period, Optional<Comparison> comparison) {
        return new Query(figures, by, filter, period, comparison, List.of(), Optional.empty(), Optional.empty());
    }

    private static List<Breakdown> by(String dimension) {
        return List.of(new Breakdown.ByMember(dimension));
    }

    private static Filter only(String dimension, String member) {
        return new Filter.In(dimension, List.of(member));
    }

    private static List<Figure> growthFigures() {
        return List.of(
                VALUE,
                new Figure("value_sales", new Calculation.BaseValue()),
                new Figure("value_sales", new Calculation.Change()),
                new Figure("value_sales", new Calculation.ChangePercent()));
    }

    private Gold growth() {
        var now = last(12);
        var before = yearAgo(now);
        return new Gold(query(growthFigures(), by("brand"), new Filter.All(), now, Optional.of(before)), """
                SELECT coalesce(t.b, y.b) AS brand, coalesce(t.v, 0) AS value_sales, coalesce(y.v, 0) AS value_sales_base,
                  coalesce(t.v, 0) - coalesce(y.v, 0) AS value_sales_change,
                  100 * (CAST(coalesce(t.v, 0) AS DOUBLE) / y.v - 1) AS value_sales_change_pct
                FROM (SELECT `Brand` AS b, SUM(`Value Sales`) AS v FROM joined WHERE %s GROUP BY `Brand`) t
                FULL JOIN (SELECT `Brand` AS b, SUM(`Value Sales`) AS v FROM joined WHERE %s GROUP BY `Brand`) y
                  ON t.b IS NOT DISTINCT FROM y.b
                ORDER BY brand NULLS LAST""".formatted(
                        days(now), days(before.base())));
    }

    private Gold oneRow() {
        return new Gold(
                query(List.of(VALUE, Figure.of("vod")), List.of(), new Filter.All(), last(4), Optional.empty()),
                """
                SELECT SUM(`Value Sales`) AS value_sales, 100 * SUM(`Promo Value`) / SUM(`Value Sales`) AS vod
                FROM joined WHERE %s""".formatted(days(last(4))));
    }

    private Gold top() {
        var period = periods.yearToDate();
        var query = new Query(
                List.of(VALUE),
                by("brand"),
                new Filter.All(),
                period,
                Optional.empty(),
                List.of(),
                Optional.of(Ranking.top(VALUE, 5)),
                Optional.empty());
        return new Gold(query, """
                SELECT `Brand` AS brand, SUM(`Value Sales`) AS value_sales FROM joined WHERE %s
                GROUP BY `Brand` ORDER BY 2 DESC, 1 NULLS LAST LIMIT 5""".formatted(days(period)));
    }

    private Gold ratio() {
        return new Gold(
                query(List.of(Figure.of("vod")), by("banner"), new Filter.All(), last(52), Optional.empty()),
                """
                SELECT `Banner` AS banner, 100 * SUM(`Promo Value`) / SUM(`Value Sales`) AS vod
                FROM joined WHERE %s GROUP BY `Banner` ORDER BY 1""".formatted(days(last(52))));
    }

    private Gold shares() {
        var now = last(12);
        var before = yearAgo(now);
        var whole = new Whole(
                Whole.Kind.CATEGORY,
                catalog.dimensionsOf(Axis.PRODUCT).stream()
                        .filter(name -> !name.equals("category"))
                        .collect(java.util.stream.Collectors.toSet()));
        var figures = List.of(
                new Figure("value_sales", new Calculation.Share(whole)),
                new Figure("value_sales", new Calculation.BaseShare(whole)),
                new Figure("value_sales", new Calculation.ShareChange(whole)));
        var sums = "SELECT `Manufacturer` AS m, SUM(`Value Sales`) AS v FROM joined"
                + " WHERE `Category` = 'Ketchup' AND %s GROUP BY 1";
        return new Gold(
                query(figures, by("manufacturer"), only("category", "Ketchup"), now, Optional.of(before)),
                """
                WITH t AS (%s), y AS (%s), s AS (
                  SELECT coalesce(t.m, y.m) AS manufacturer,
                    100 * CAST(coalesce(t.v, 0) AS DOUBLE) / (SELECT SUM(v) FROM t) AS a,
                    100 * CAST(coalesce(y.v, 0) AS DOUBLE) / (SELECT SUM(v) FROM y) AS b
                  FROM t FULL JOIN y ON t.m = y.m)
                SELECT manufacturer, a AS value_sales_share, b AS value_sales_share_base, a - b AS value_sales_share_change_pts
                FROM s ORDER BY 1""".formatted(sums.formatted(days(now)), sums.formatted(days(before.base()))));
    }

    private Gold trend() {
        var period = last(26);
        var query = query(
                List.of(VALUE),
                List.of(new Breakdown.ByTime(Grain.WEEK, 1)),
                only("brand", "Solgård"),
                period,
                Optional.empty());
        return new Gold(query, """
                SELECT concat(extract(YEAROFWEEK FROM w), '-W', lpad(weekofyear(w), 2, '0')) AS week,
                  coalesce(v, 0) AS value_sales
                FROM (SELECT explode(sequence(DATE '%s', DATE '%s', INTERVAL 7 DAY)) AS w) c
                LEFT JOIN (SELECT %s AS e, SUM(`Value Sales`) AS v FROM joined WHERE `Brand` = 'Solgård' GROUP BY 1) s ON e = w
                ORDER BY w""".formatted(period.firstWeekEnd(), period.lastWeekEnd(), WEEK_END));
    }

    private Gold months() {
        var period = periods.month(2026, 8)
                .flatMap(from -> periods.span(from, periods.month(2026, 10).orElseThrow()))
                .orElseThrow();
        var before = yearAgo(period);
        var query = query(
                List.of(VALUE, new Figure("value_sales", new Calculation.BaseValue())),
                List.of(new Breakdown.ByTime(Grain.MONTH, 1)),
                new Filter.All(),
                period,
                Optional.of(before));
        return new Gold(query, """
                SELECT t.m AS month, t.v AS value_sales, y.v AS value_sales_base
                FROM (SELECT date_format(%1$s, 'yyyy-MM') AS m, SUM(`Value Sales`) AS v FROM joined WHERE %2$s GROUP BY 1) t
                JOIN (SELECT date_format(date_add(%1$s, 364), 'yyyy-MM') AS m, SUM(`Value Sales`) AS v FROM joined
                  WHERE %3$s GROUP BY 1) y ON t.m = y.m
                ORDER BY 1""".formatted(WEEK_END, days(period), days(before.base())));
    }

    private Gold versus() {
        var breakdown = new Breakdown.Versus("brand", List.of("Solgård"), Breakdown.Other.REST);
        return new Gold(
                query(
                        List.of(Figure.of("vod"), VALUE),
                        List.of(breakdown),
                        new Filter.All(),
                        last(52),
                        Optional.empty()),
                """
                SELECT CASE WHEN `Brand` = 'Solgård' THEN 'Solgård' ELSE 'rest' END AS brand,
                  100 * SUM(`Promo Value`) / SUM(`Value Sales`) AS vod, SUM(`Value Sales`) AS value_sales
                FROM joined WHERE %s GROUP BY 1 ORDER BY 1""".formatted(days(last(52))));
    }

    private Gold limited() {
        var period = last(52);
        var query = new Query(
                List.of(VALUE),
                by("manufacturer"),
                new Filter.NotIn("category", List.of("Ketchup")),
                period,
                Optional.empty(),
                List.of(new Condition(Figure.of("vod"), Comparator.MORE_THAN, BigDecimal.TEN)),
                Optional.empty(),
                Optional.empty());
        return new Gold(query, """
                SELECT `Manufacturer` AS manufacturer, SUM(`Value Sales`) AS value_sales FROM joined
                WHERE %s AND `Category` <> 'Ketchup' GROUP BY 1
                HAVING 100 * SUM(`Promo Value`) / SUM(`Value Sales`) > 10 ORDER BY 1""".formatted(days(period)));
    }

    private Gold others() {
        var ranking = new Ranking(VALUE, Direction.DESCENDING, 2, false, Optional.empty(), true);
        var query = new Query(
                List.of(VALUE),
                by("manufacturer"),
                new Filter.All(),
                last(52),
                Optional.empty(),
                List.of(),
                Optional.of(ranking),
                Optional.empty());
        return new Gold(query, """
                WITH m AS (SELECT `Manufacturer` AS n, SUM(`Value Sales`) AS v,
                  row_number() OVER (ORDER BY SUM(`Value Sales`) DESC, `Manufacturer`) AS p FROM joined WHERE %s GROUP BY 1)
                SELECT CASE WHEN p <= 2 THEN n ELSE 'others' END AS manufacturer, SUM(v) AS value_sales
                FROM m GROUP BY 1 ORDER BY MIN(p)""".formatted(days(last(52))));
    }

    private Gold nulls() {
        return new Gold(
                query(
                        List.of(Figure.of("volume_sales_cu")),
                        by("brand"),
                        new Filter.NotIn("brand", List.of("Solgård")),
                        last(1),
                        Optional.empty()),
                """
                SELECT `Brand` AS brand, SUM(`Volume Sales CU`) AS volume_sales_cu FROM joined
                WHERE %s AND (`Brand` <> 'Solgård' OR `Brand` IS NULL) GROUP BY 1 ORDER BY 1 NULLS LAST""".formatted(days(last(1))));
    }

    private Gold ownWeeks() {
        var figure = Figure.of("l12w_value_sales");
        var share = new Figure("l12w_value_sales", new Calculation.Share(new Whole(Whole.Kind.ALL, Set.of("brand"))));
        var query = new Query(
                List.of(figure, share),
                by("brand"),
                new Filter.All(),
                last(12),
                Optional.empty(),
                List.of(),
                Optional.of(Ranking.top(figure, 3)),
                Optional.empty());
        return new Gold(query, """
                SELECT `Brand` AS brand, SUM(`Value Sales`) AS l12w_value_sales,
                  100 * CAST(SUM(`Value Sales`) AS DOUBLE) / (SELECT SUM(`Value Sales`) FROM joined WHERE %1$s)
                    AS l12w_value_sales_share_of_all
                FROM joined WHERE %1$s GROUP BY 1 ORDER BY 2 DESC LIMIT 3""".formatted(days(last(12))));
    }

    private Gold longWeeks() {
        var period = periods.year(2026).orElseThrow();
        var query = query(
                List.of(VALUE, new Figure("value_sales", new Calculation.BaseValue())),
                List.of(new Breakdown.ByTime(Grain.WEEK, 1)),
                new Filter.All(),
                period,
                Optional.of(yearAgo(period)));
        var weeks = "SELECT `Iso Week` AS w, SUM(`Value Sales`) AS v FROM joined WHERE `Iso Year` = %d GROUP BY 1";
        return new Gold(query, """
                SELECT concat('2026-W', lpad(t.w, 2, '0')) AS week, t.v AS value_sales, y.v AS value_sales_base
                FROM (%s) t LEFT JOIN (%s) y ON t.w = y.w ORDER BY t.w""".formatted(weeks.formatted(2026), weeks.formatted(2025)));
    }
}
