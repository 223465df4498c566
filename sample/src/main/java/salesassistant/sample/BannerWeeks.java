package salesassistant.sample;

import java.util.stream.IntStream;

/** What one banner does with one article in every week: list price, promotion, and the noise of the baseline. */
final class BannerWeeks {

    private final CategoryTrade trade;
    private final Banner banner;
    private final double[] prices;
    private final double[] promotions;
    private final double[] baseline;
    private final RandomStream feature;

    BannerWeeks(World world, CategoryTrade trade, Item item, Banner banner) {
        this.trade = trade;
        this.banner = banner;
        this.prices = prices(world, item, banner);
        this.promotions = new Promotions(world, item).depths(banner);
        this.feature =
                RandomStream.of(world.seed(), "feat").at(Promotions.key(item)).at(banner.index());
        this.baseline = baseline(world, item, banner);
    }

    double price(int t) {
        return prices[t];
    }

    /** How deep the banner cuts the price; 0 without a promotion. */
    double promotion(int t) {
        return t < 0 ? 0 : promotions[t];
    }

    boolean isFeatured(int t) {
        return feature.at(t).uniform() < .6;
    }

    /** Whatever moves the whole category in the banner that week. */
    double shock(int t) {
        return trade.shock(banner, t);
    }

    double baselineNoise(int t) {
        return baseline[t];
    }

    /** The baseline is an estimate of the measurement company and errs a little. */
    private static double[] baseline(World world, Item item, Banner banner) {
        var error = NormalStream.of(world.seed(), "bl").at(item.index()).at(banner.index());
        return IntStream.range(0, world.weeks().count())
                .mapToDouble(t -> StrictMath.exp(.03 * error.at(t).value()))
                .toArray();
    }

    /** List prices follow inflation every 26 weeks and end on whole tenths. */
    private static double[] prices(World world, Item item, Banner banner) {
        double[] levels = world.weeks().priceLevels();
        double[] moves = ItemSimulation.priceMoves(world, item);
        double[] prices = new double[levels.length];
        double start = item.price() * banner.country().priceLevel() * banner.priceIndex();
        for (int t = 0; t < prices.length; t++) {
            double price = start * levels[t / 26 * 26] * moves[t] * Weeks.vatFactor(banner.country(), t);
            prices[t] = Math.floor(price * 10 + .5) / 10;
        }
        return prices;
    }
}
