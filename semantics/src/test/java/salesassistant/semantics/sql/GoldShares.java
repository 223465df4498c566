package salesassistant.semantics.sql;

import static salesassistant.semantics.sql.Gold.*;
import static salesassistant.semantics.sql.QueryBuilder.CATEGORY;
import static salesassistant.semantics.sql.QueryBuilder.MARKET;
import static salesassistant.semantics.sql.QueryBuilder.SEGMENT;
import static salesassistant.semantics.sql.QueryBuilder.SHOWN;

import java.util.List;
import java.util.Map;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Comparator;
import salesassistant.semantics.query.Direction;
import salesassistant.semantics.query.Grain;
import salesassistant.semantics.query.Query;

/** Shares, indices, contributions and effects. */
final class GoldShares {

    private static final String VALUE = "sales_value";

    private GoldShares() {}

    static List<Map.Entry<String, Query>> all() {
        return List.of(
                gold(
                        "market_share_with_change",
                        ketchup(VALUE)
                                .and(share())
                                .and(new Calculation.ShareChange(CATEGORY))
                                .and(growth())
                                .and(new Calculation.Contribution())
                                .by("brand")
                                .yearAgo()
                                .top(10)),
                gold(
                        "segment_share",
                        ketchup()
                                .and(VALUE, new Calculation.Share(SEGMENT))
                                .by("brand")
                                .where("segment", "Classic")
                                .ordered(Direction.DESCENDING)),
                gold(
                        "own_share_of_segment",
                        QueryBuilder.of()
                                .and(VALUE, new Calculation.Share(SEGMENT))
                                .and(new Calculation.BaseShare(SEGMENT))
                                .and(new Calculation.ShareChange(SEGMENT))
                                .where("segment", "Reduced sugar")
                                .where("manufacturer", "Nordvik Foods")
                                .yearAgo()),
                gold(
                        "trade_share_by_region",
                        ketchup(VALUE)
                                .and(new Calculation.Share(MARKET))
                                .by("region")
                                .ordered(Direction.DESCENDING)),
                gold(
                        "share_of_shown",
                        QueryBuilder.of()
                                .and("sales_units", new Calculation.Share(SHOWN))
                                .by("category")),
                gold(
                        "share_by_region",
                        ketchup()
                                .and(VALUE, share())
                                .by("region")
                                .where("brand", "Solgård")
                                .ordered(Direction.DESCENDING)),
                gold(
                        "weekly_share_by_brand",
                        ketchup()
                                .and(VALUE, share())
                                .by(Grain.WEEK)
                                .by("brand")
                                .where("brand", "Rubino", "Solgård")
                                .lastWeeks(12)),
                gold(
                        "rolling_share",
                        ketchup()
                                .and(VALUE, share())
                                .rolling(12)
                                .where("brand", "Solgård")
                                .lastWeeks(26)),
                gold(
                        "rolling_sales_only_full_windows",
                        QueryBuilder.of(VALUE).rolling(52).by("category").lastWeeks(110)),
                gold(
                        "development_index_by_region",
                        ketchup()
                                .and(VALUE, new Calculation.DevelopmentIndex())
                                .by("region")
                                .ordered(Direction.DESCENDING)),
                gold(
                        "development_index_of_brand",
                        ketchup()
                                .and(VALUE, new Calculation.DevelopmentIndex())
                                .by("banner")
                                .where("brand", "Solgård")),
                gold(
                        "pareto",
                        ketchup(VALUE)
                                .and(new Calculation.CumulativeShare())
                                .by("product_name")
                                .ordered(Direction.DESCENDING)),
                gold(
                        "price_and_volume_effect",
                        crispbread()
                                .and(VALUE, change())
                                .and(new Calculation.VolumeEffect())
                                .and(new Calculation.PriceEffect())
                                .by("brand")
                                .yearAgo()),
                gold(
                        "contribution_of_named_members",
                        ketchup()
                                .and(VALUE, new Calculation.Contribution())
                                .and(new Calculation.ShareOfChange())
                                .by("brand")
                                .where("brand", "Rubino", "Solgård")
                                .yearAgo()),
                gold(
                        "contribution_by_region",
                        QueryBuilder.of()
                                .and(VALUE, change())
                                .and(new Calculation.Contribution())
                                .by("region")
                                .lastWeeks(12)
                                .previousPeriod()),
                gold(
                        "price_index",
                        ketchup("price_per_kg")
                                .and(new Calculation.IndexOnWhole(CATEGORY))
                                .by("brand")),
                gold(
                        "region_against_rest",
                        ketchup(VALUE)
                                .and(growth())
                                .and("price_per_unit", value())
                                .versus(Breakdown.Other.REST, "region", "Norr")
                                .yearAgo()),
                gold(
                        "brands_against_total",
                        ketchup(VALUE, "price_per_kg")
                                .by(Grain.WEEK)
                                .versus(Breakdown.Other.TOTAL, "brand", "Rubino", "Tomatilla")
                                .lastWeeks(8)),
                gold(
                        "own_share_here_and_elsewhere",
                        ketchup(VALUE)
                                .and(share())
                                .versus(Breakdown.Other.REST, "banner", "Prisbo")
                                .where("brand", "Solgård")),
                gold(
                        "private_label_share_by_banner",
                        ketchup()
                                .and(VALUE, share())
                                .by("banner")
                                .where("private_label", "true")
                                .ordered(Direction.DESCENDING)),
                gold(
                        "organic_against_not",
                        ketchup(VALUE).and(share()).and(growth()).by("organic").yearAgo()),
                gold(
                        "large_shares",
                        QueryBuilder.of()
                                .and(VALUE, share())
                                .by("category", "brand")
                                .having(Comparator.MORE_THAN, "10")),
                gold(
                        "share_of_region_by_brand_against_rest",
                        QueryBuilder.of()
                                .and(VALUE, new Calculation.Share(MARKET))
                                .and(new Calculation.ShareChange(MARKET))
                                .where("region", "Syd")
                                .where("brand", "Solgård")
                                .yearAgo()));
    }
}
