package salesassistant.sample;

import java.util.List;

/** A category of products: its size, its seasons and how its shoppers react to prices. */
record Category(
        String name,
        String volumeUom,
        double weeklyMillionSek,
        double regularElasticity,
        double promotionElasticity,
        double storability,
        double yearlyTrend,
        boolean frozen,
        boolean promotedAtFeasts,
        SeasonProfile seasons) {

    /** How strongly the category feels each season of the year. */
    record SeasonProfile(
            double level,
            double summer,
            double midsummer,
            double christmas,
            double easter,
            double beforeEaster,
            double january,
            double waffleDay) {}

    static List<Category> all() {
        return Table.read("categories.csv").rows().stream().map(Category::of).toList();
    }

    /** The first letters by which product ids name the category. */
    String prefix() {
        return name.substring(0, Math.min(4, name.length()));
    }

    private static Category of(Table.Row row) {
        return new Category(
                row.text("category"),
                row.text("volume_uom"),
                row.number("weekly_million_sek"),
                row.number("regular_elasticity"),
                row.number("promotion_elasticity"),
                row.number("storability"),
                row.number("yearly_trend"),
                row.yes("frozen"),
                row.yes("promoted_at_feasts"),
                new SeasonProfile(
                        row.number("season_level"),
                        row.number("summer"),
                        row.number("midsummer"),
                        row.number("christmas"),
                        row.number("easter"),
                        row.number("before_easter"),
                        row.number("january"),
                        row.number("waffle_day")));
    }
}
