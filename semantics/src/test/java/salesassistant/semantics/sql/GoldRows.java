package salesassistant.semantics.sql;

import static salesassistant.semantics.sql.Gold.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import salesassistant.semantics.query.Comparator;
import salesassistant.semantics.query.Direction;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.Grain;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.query.Query;

/** Figures that only rows hold, and counts. */
final class GoldRows {

    private static final String WD = "weighted_distribution";
    private static final String ORIGINAL = "Solgård Original 1000 g";

    private GoldRows() {}

    static List<Map.Entry<String, Query>> all() {
        return List.of(
                gold(
                        "item_distribution",
                        QueryBuilder.of(WD).where("product_name", ORIGINAL).during(fourWeeks())),
                gold(
                        "brand_distribution",
                        ketchup(WD, "numeric_distribution", "stores_selling")
                                .by("brand")
                                .during(fourWeeks())
                                .ordered(Direction.DESCENDING)),
                gold(
                        "distribution_by_region",
                        QueryBuilder.of(WD)
                                .by("region")
                                .where("product_name", "Solgård Mindre socker 1000 g")
                                .during(fourWeeks())),
                gold(
                        "average_weekly_distribution",
                        QueryBuilder.of(WD)
                                .by("product_name")
                                .where("brand", "Solgård")
                                .where("region", "Norr")
                                .lastWeeks(12)),
                gold(
                        "weekly_distribution",
                        QueryBuilder.of(WD)
                                .by(Grain.WEEK)
                                .where("product_name", "Rågfors Original 500 g")
                                .during(QueryBuilder.period(
                                        Period.Kind.SPAN, LocalDate.of(2025, 5, 4), LocalDate.of(2025, 11, 16)))),
                gold(
                        "distribution_of_the_year_row",
                        QueryBuilder.of(WD)
                                .by("product_name")
                                .where("brand", "Rågfors")
                                .rows(Period.Rows.MAT)),
                gold(
                        "pooled_distribution",
                        ketchup(WD, "numeric_distribution")
                                .where("retailer_group", "Gemena")
                                .where("product_name", "Solgård Squeeze 750 g")
                                .during(fourWeeks())),
                gold(
                        "pooled_distribution_with_absent_banner",
                        ketchup(WD)
                                .by("product_name")
                                .where("banner", "Prisbo", "Diskonto Nord")
                                .during(fourWeeks())),
                gold("brand_distribution_points", ketchup("tdp").by("brand").during(fourWeeks())),
                gold(
                        "own_distribution_points",
                        ketchup("tdp").where("manufacturer", "Nordvik Foods").during(fourWeeks())),
                gold(
                        "average_weekly_points",
                        ketchup("tdp")
                                .and(base())
                                .and(change())
                                .by("brand")
                                .where("region", "Norr")
                                .lastWeeks(12)
                                .yearAgo()),
                gold(
                        "velocity_by_brand",
                        ketchup("velocity").by("brand").lastWeeks(12).ordered(Direction.DESCENDING)),
                gold(
                        "velocity_by_item",
                        QueryBuilder.of("velocity", "units_velocity")
                                .by("product_name")
                                .where("brand", "Rågfors")
                                .lastWeeks(12)),
                gold(
                        "sales_per_store",
                        QueryBuilder.of("sales_per_store")
                                .by("product_name")
                                .where("brand", "Rågfors")
                                .lastWeeks(12)),
                gold("items_carried", ketchup("avg_items_carried").by("brand").during(fourWeeks())),
                gold("items_sold", QueryBuilder.of("sku_count").by("brand").ordered(Direction.DESCENDING)),
                gold(
                        "new_items",
                        QueryBuilder.of("sales_value")
                                .by("product_name")
                                .where(new Filter.Compare("launch_date", Comparator.AT_LEAST, "2025-05-01"))),
                gold(
                        "new_items_count",
                        QueryBuilder.of("sku_count", "sales_value")
                                .by("category")
                                .where(new Filter.Compare("launch_date", Comparator.AT_LEAST, "2025-05-01"))),
                gold(
                        "distribution_change",
                        QueryBuilder.of(WD)
                                .and(change())
                                .by("product_name")
                                .where("brand", "Solgård")
                                .where("region", "Norr")
                                .during(fourWeeks())
                                .yearAgo()),
                gold(
                        "sales_and_distribution",
                        crispbread("sales_value", WD)
                                .by("brand")
                                .during(fourWeeks())
                                .ordered(Direction.DESCENDING)),
                gold(
                        "distribution_by_four_weeks",
                        QueryBuilder.of(WD)
                                .by(Grain.FOUR_WEEKS)
                                .where("product_name", ORIGINAL)
                                .during(new Period(
                                        Period.Kind.SPAN,
                                        LocalDate.of(2026, 1, 4),
                                        LocalDate.of(2026, 11, 1),
                                        Period.Rows.P4W,
                                        true))),
                gold(
                        "distribution_by_quarter",
                        QueryBuilder.of(WD)
                                .by(Grain.QUARTER)
                                .where("product_name", ORIGINAL)
                                .during(THIS_YEAR)),
                gold(
                        "distribution_without_published_row",
                        QueryBuilder.of(WD)
                                .where("product_name", ORIGINAL)
                                .lastWeeks(4)
                                .rows(Period.Rows.P4W)),
                gold(
                        "distribution_of_a_brand_in_two_categories",
                        QueryBuilder.of(WD).where("brand", "PL Almgren").during(fourWeeks())),
                gold(
                        "distribution_here_and_elsewhere",
                        ketchup(WD)
                                .versus(salesassistant.semantics.query.Breakdown.Other.REST, "region", "Norr")
                                .where("brand", "Solgård")
                                .during(fourWeeks())));
    }
}
