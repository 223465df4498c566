package salesassistant.semantics.sql;

import static salesassistant.semantics.sql.QueryBuilder.CATEGORY;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Comparator;
import salesassistant.semantics.query.Direction;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Grain;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.query.Query;

/** Queries whose right result is known from SQL written by hand, by the name of its file. */
final class GoldQueries {

    private static final Period THIS_YEAR =
            QueryBuilder.period(Period.Kind.YEAR_TO_DATE, LocalDate.of(2026, 1, 4), QueryBuilder.LATEST);

    private GoldQueries() {}

    static Map<String, Query> all() {
        var cases = new LinkedHashMap<String, Query>();
        cases.putAll(basics());
        cases.putAll(comparisons());
        return cases;
    }

    private static Map<String, Query> basics() {
        var cases = new LinkedHashMap<String, Query>();
        cases.put("total_sales", QueryBuilder.of("sales_value").build());
        cases.put(
                "top_brands_in_ketchup",
                ketchup("sales_value").by("brand").top(3).build());
        cases.put(
                "bottom_items",
                QueryBuilder.of("sales_units").by("product_name").bottom(5).build());
        cases.put(
                "price_by_brand",
                ketchup("price_per_unit", "price_per_kg").by("brand").build());
        cases.put(
                "weekly_trend",
                QueryBuilder.of("sales_value")
                        .by(Grain.WEEK)
                        .where("brand", "Solgård")
                        .lastWeeks(26)
                        .build());
        cases.put(
                "sales_by_region_and_category",
                QueryBuilder.of("sales_value", "sales_volume")
                        .by("region", "category")
                        .build());
        cases.put(
                "promo_measures_by_category",
                QueryBuilder.of("promo_share", "promo_lift", "promo_depth")
                        .by("category")
                        .build());
        cases.put(
                "named_member_without_rows",
                QueryBuilder.of("sales_value", "price_per_unit")
                        .by("brand")
                        .where("brand", "Rubino", "Nobody")
                        .build());
        return cases;
    }

    private static Map<String, Query> comparisons() {
        var cases = new LinkedHashMap<String, Query>();
        cases.put(
                "market_share_with_change",
                ketchup("sales_value")
                        .and(new Calculation.Share(CATEGORY))
                        .and(new Calculation.ShareChange(CATEGORY))
                        .and(new Calculation.ChangePercent())
                        .and(new Calculation.Contribution())
                        .by("brand")
                        .yearAgo()
                        .top(10)
                        .build());
        cases.put(
                "weekly_trend_against_year_ago",
                ketchup("sales_value")
                        .and(new Calculation.BaseValue())
                        .and(new Calculation.ChangePercent())
                        .by(Grain.WEEK)
                        .during(THIS_YEAR)
                        .yearAgo()
                        .build());
        cases.put(
                "growth_of_items_incl_lapsed",
                QueryBuilder.of("sales_value")
                        .and(new Calculation.BaseValue())
                        .and(new Calculation.Change())
                        .and(new Calculation.ChangePercent())
                        .and(new Calculation.IndexOnBase())
                        .by("product_name")
                        .where("brand", "Solgård")
                        .where("retailer_group", "Gemena")
                        .lastWeeks(12)
                        .yearAgo()
                        .ordered(new Figure("sales_value", new Calculation.Change()), Direction.ASCENDING)
                        .build());
        cases.put(
                "declining_brands",
                QueryBuilder.of()
                        .and("sales_value", new Calculation.ChangePercent())
                        .by("brand")
                        .yearAgo()
                        .having(Comparator.LESS_THAN, "0")
                        .ordered(Direction.ASCENDING)
                        .build());
        return cases;
    }

    private static QueryBuilder ketchup(String... measures) {
        return QueryBuilder.of(measures).where("category", "Ketchup");
    }
}
