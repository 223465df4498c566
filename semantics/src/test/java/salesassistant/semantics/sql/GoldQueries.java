package salesassistant.semantics.sql;

import static salesassistant.semantics.sql.Gold.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Comparator;
import salesassistant.semantics.query.Direction;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.query.Ranking;

/** Queries whose right result is known from SQL written by hand, by the name of its file. */
final class GoldQueries {

    private static final String VALUE = "sales_value";

    private GoldQueries() {}

    static Map<String, Query> all() {
        var entries = new ArrayList<Map.Entry<String, Query>>();
        entries.addAll(sums());
        entries.addAll(filters());
        entries.addAll(rankings());
        entries.addAll(GoldRows.all());
        entries.addAll(GoldShares.all());
        entries.addAll(GoldTimes.all());
        var cases = new LinkedHashMap<String, Query>();
        entries.forEach(entry -> cases.put(entry.getKey(), entry.getValue()));
        return cases;
    }

    private static List<Map.Entry<String, Query>> sums() {
        return List.of(
                gold("total_sales", QueryBuilder.of(VALUE)),
                gold(
                        "sales_in_euro",
                        QueryBuilder.of("sales_value_eur").inAnyCountry().by("category")),
                gold("price_by_brand", ketchup("price_per_unit", "price_per_kg").by("brand")),
                gold(
                        "sales_by_region_and_category",
                        QueryBuilder.of(VALUE, "sales_volume").by("region", "category")),
                gold(
                        "promo_measures_by_category",
                        QueryBuilder.of("promo_share", "promo_lift", "promo_depth")
                                .by("category")),
                gold(
                        "named_member_without_rows",
                        QueryBuilder.of(VALUE, "price_per_unit").by("brand").where("brand", "Rubino", "Nobody")));
    }

    private static List<Map.Entry<String, Query>> filters() {
        return List.of(
                gold(
                        "organic_items",
                        QueryBuilder.of(VALUE).by("product_name", "organic").where("organic", "true")),
                gold(
                        "pack_sizes",
                        ketchup("sales_units")
                                .by("pack_size_g")
                                .where(new Filter.Compare("pack_size_g", Comparator.AT_LEAST, "400"))
                                .where(new Filter.Compare("pack_size_g", Comparator.AT_MOST, "600"))
                                .ordered(Direction.DESCENDING)),
                gold(
                        "large_packs",
                        QueryBuilder.of(VALUE).where(new Filter.Compare("pack_size_g", Comparator.MORE_THAN, "600"))),
                gold(
                        "by_launch_date",
                        QueryBuilder.of(VALUE)
                                .by("launch_date")
                                .where(new Filter.Compare("launch_date", Comparator.AT_LEAST, "2024-01-01"))
                                .where(new Filter.Compare("launch_date", Comparator.AT_MOST, "2025-12-31"))),
                gold(
                        "one_or_the_other",
                        QueryBuilder.of(VALUE)
                                .by("product_name")
                                .where(new Filter.Or(List.of(
                                        new Filter.In("organic", List.of("true")),
                                        new Filter.In("brand", List.of("Rubino")))))),
                gold(
                        "not_of_a_flavour",
                        QueryBuilder.of(VALUE).by("flavour").where(new Filter.NotIn("flavour", List.of("Chilli")))),
                gold(
                        "neither_nor",
                        QueryBuilder.of(VALUE)
                                .by("product_name")
                                .where(new Filter.Not(new Filter.Or(List.of(
                                        new Filter.In("brand", List.of("Rubino")),
                                        new Filter.In("flavour", List.of("Sesame"))))))),
                gold(
                        "all_but_private_label",
                        QueryBuilder.of(VALUE)
                                .by("brand")
                                .where(new Filter.NotIn("brand", List.of("Solgård", "Rubino")))
                                .where(new Filter.Not(new Filter.In("private_label", List.of("true"))))
                                .ordered(Direction.DESCENDING)));
    }

    private static List<Map.Entry<String, Query>> rankings() {
        var growing = new Figure(VALUE, growth());
        return List.of(
                gold("top_brands_in_ketchup", ketchup(VALUE).by("brand").top(3)),
                gold(
                        "bottom_items",
                        QueryBuilder.of("sales_units").by("product_name").bottom(5)),
                gold(
                        "declining_brands",
                        QueryBuilder.of()
                                .and(VALUE, growth())
                                .by("brand")
                                .yearAgo()
                                .having(Comparator.LESS_THAN, "0")
                                .ordered(Direction.ASCENDING)),
                gold(
                        "brands_between_two_limits",
                        QueryBuilder.of(VALUE)
                                .by("brand")
                                .having(Comparator.AT_LEAST, "100000000")
                                .having(Comparator.AT_MOST, "300000000")
                                .ordered(Direction.DESCENDING)),
                gold(
                        "ranking_with_ties",
                        QueryBuilder.of("sku_count")
                                .by("brand")
                                .rank(ranking("sku_count", 4, true, Optional.empty(), false))),
                gold(
                        "best_items_of_each_category",
                        QueryBuilder.of(VALUE)
                                .by("category", "product_name")
                                .rank(ranking(VALUE, 2, false, Optional.of("category"), false))),
                gold(
                        "top_and_others",
                        ketchup(VALUE, "price_per_unit")
                                .and(VALUE, share())
                                .and(VALUE, growth())
                                .and(VALUE, new Calculation.Contribution())
                                .by("brand")
                                .yearAgo()
                                .rank(ranking(VALUE, 2, false, Optional.empty(), true))),
                gold(
                        "growing_and_others",
                        ketchup(VALUE)
                                .and(growth())
                                .by("brand")
                                .yearAgo()
                                .having(growing, Comparator.MORE_THAN, "0")
                                .rank(ranking(VALUE, 2, false, Optional.empty(), true))),
                gold(
                        "others_within_category",
                        QueryBuilder.of(VALUE)
                                .by("category", "brand")
                                .rank(ranking(VALUE, 1, false, Optional.of("category"), true))));
    }

    private static Ranking ranking(String measure, int count, boolean ties, Optional<String> within, boolean others) {
        return new Ranking(Figure.of(measure), Direction.DESCENDING, count, ties, within, others);
    }
}
