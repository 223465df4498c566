package salesassistant.semantics.sql;

import static salesassistant.semantics.sql.Gold.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import salesassistant.semantics.query.Comparison;
import salesassistant.semantics.query.Direction;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.Grain;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.query.Query;

/** Weeks, months, quarters and years, and periods held against each other. */
final class GoldTimes {

    private static final String VALUE = "sales_value";

    private GoldTimes() {}

    static List<Map.Entry<String, Query>> all() {
        return List.of(
                gold(
                        "weekly_trend",
                        QueryBuilder.of(VALUE)
                                .by(Grain.WEEK)
                                .where("brand", "Solgård")
                                .lastWeeks(26)),
                gold(
                        "weekly_trend_against_year_ago",
                        ketchup(VALUE)
                                .and(base())
                                .and(growth())
                                .by(Grain.WEEK)
                                .during(THIS_YEAR)
                                .yearAgo()),
                gold(
                        "growth_of_items_incl_lapsed",
                        QueryBuilder.of(VALUE)
                                .and(base())
                                .and(change())
                                .and(growth())
                                .and(new salesassistant.semantics.query.Calculation.IndexOnBase())
                                .by("product_name")
                                .where("brand", "Solgård")
                                .where("retailer_group", "Gemena")
                                .lastWeeks(12)
                                .yearAgo()
                                .ordered(new Figure(VALUE, change()), Direction.ASCENDING)),
                gold(
                        "sales_monthly",
                        ketchup(VALUE, "price_per_unit").by(Grain.MONTH).during(TWO_YEARS)),
                gold(
                        "sales_quarterly",
                        ketchup(VALUE, "price_per_unit").by(Grain.QUARTER).during(TWO_YEARS)),
                gold(
                        "sales_yearly",
                        ketchup(VALUE, "price_per_unit").by(Grain.YEAR).during(TWO_YEARS)),
                gold(
                        "sales_by_four_weeks",
                        ketchup(VALUE, "price_per_unit").by(Grain.FOUR_WEEKS).during(TWO_YEARS)),
                gold(
                        "previous_period",
                        QueryBuilder.of(VALUE).and(growth()).lastWeeks(4).previousPeriod()),
                gold(
                        "year_to_date_growth",
                        QueryBuilder.of(VALUE)
                                .and(base())
                                .and(growth())
                                .by("category")
                                .during(THIS_YEAR)
                                .yearAgo()),
                gold(
                        "monthly_growth",
                        crispbread("sales_units")
                                .and(growth())
                                .by(Grain.MONTH)
                                .during(THIS_YEAR)
                                .yearAgo()),
                gold(
                        "explicit_periods",
                        QueryBuilder.of(VALUE)
                                .and(base())
                                .and(change())
                                .during(QueryBuilder.period(
                                        Period.Kind.QUARTER, LocalDate.of(2026, 7, 5), LocalDate.of(2026, 9, 27)))
                                .against(new Comparison(
                                        Comparison.Kind.EXPLICIT,
                                        QueryBuilder.period(
                                                Period.Kind.QUARTER,
                                                LocalDate.of(2026, 4, 5),
                                                LocalDate.of(2026, 6, 28)),
                                        91))),
                gold(
                        "weekly_growth_over_two_years",
                        ketchup(VALUE)
                                .and(growth())
                                .by(Grain.WEEK)
                                .lastWeeks(78)
                                .against(new Comparison(
                                        Comparison.Kind.EXPLICIT,
                                        QueryBuilder.period(
                                                Period.Kind.ROLLING,
                                                QueryBuilder.LATEST.minusWeeks(103),
                                                QueryBuilder.LATEST.minusWeeks(26)),
                                        182))),
                gold(
                        "rolling_growth",
                        ketchup(VALUE).and(growth()).rolling(52).lastWeeks(110).yearAgo()),
                gold(
                        "best_weeks",
                        ketchup(VALUE)
                                .by(Grain.WEEK)
                                .during(QueryBuilder.period(
                                        Period.Kind.YEAR, LocalDate.of(2025, 1, 5), LocalDate.of(2025, 12, 28)))
                                .top(3)),
                gold(
                        "sales_without_vat",
                        QueryBuilder.of("sales_value_ex_vat").by(Grain.MONTH).during(THIS_YEAR)),
                gold(
                        "missing_week_is_a_row",
                        ketchup(VALUE)
                                .by(Grain.WEEK)
                                .where("banner", "Stadsgrossen")
                                .during(QueryBuilder.period(
                                        Period.Kind.SPAN, LocalDate.of(2026, 7, 12), LocalDate.of(2026, 8, 9)))),
                gold(
                        "lapsed_and_new_items",
                        QueryBuilder.of(VALUE)
                                .and(change())
                                .and(growth())
                                .by("product_name")
                                .where(new Filter.In("brand", List.of("Rågfors", "Rubino")))
                                .during(QueryBuilder.period(
                                        Period.Kind.SPAN, LocalDate.of(2025, 10, 26), LocalDate.of(2025, 11, 16)))
                                .yearAgo()
                                .ordered(new Figure(VALUE, change()), Direction.ASCENDING)),
                gold(
                        "brand_by_region_and_time",
                        crispbread(VALUE)
                                .by(Grain.QUARTER)
                                .by("region", "brand")
                                .during(THIS_YEAR)));
    }
}
