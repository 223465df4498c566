package salesassistant.sample;

import java.util.List;

/** What all articles of a category share: how much each store sells of it, its seasons, and weekly shocks by banner. */
final class CategoryTrade {

    private final World world;
    private final Category category;
    private final double[] storeWeights;
    private final double[] seasons;
    private final double[][] shocks;

    CategoryTrade(World world, Category category) {
        this.world = world;
        this.category = category;
        this.storeWeights = storeWeights();
        this.seasons = world.weeks().seasons(category);
        this.shocks = shocks();
    }

    Category category() {
        return category;
    }

    /** The store's turnover of the category, by which distribution is weighted; by position in the panel. */
    double storeWeight(int position) {
        return storeWeights[position];
    }

    double shock(Banner banner, int t) {
        return shocks[banner.index()][t];
    }

    /** Demand in every week apart from prices and planted events. */
    double[] demand(Item item) {
        double trend = category.yearlyTrend() + (item.isPrivateLabel() ? .06 : 0);
        double[] demand = new double[seasons.length];
        for (int t = 0; t < demand.length; t++) {
            demand[t] = seasons[t] * StrictMath.exp(trend * t / 52.0) * (Weeks.isPayday(t) ? 1.03 : 1);
        }
        return demand;
    }

    private double[] storeWeights() {
        var noise = NormalStream.of(world.seed(), "catw/" + category.name());
        List<Store> stores = world.panel().stores();
        return stores.stream()
                .mapToDouble(store -> store.turnoverMillion()
                        * StrictMath.exp(.25 * noise.at(store.index()).value()))
                .toArray();
    }

    private double[][] shocks() {
        var noise = NormalStream.of(world.seed(), "bw").at(RandomStream.indexOf(category.name()));
        var banners = world.panel().banners();
        double[][] all = new double[banners.size()][world.weeks().count()];
        for (int b = 0; b < all.length; b++) {
            for (int t = 0; t < all[b].length; t++) {
                all[b][t] = StrictMath.exp(.04 * noise.at(b).at(t).value());
            }
        }
        return all;
    }
}
