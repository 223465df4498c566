package salesassistant.sample;

/** What one banner does with one article in every week: list price, promotion, and the noise of the baseline. */
record BannerWeeks(double[] price, double[] promotion, boolean[] featured, double[] shock, double[] baselineNoise) {

    static BannerWeeks of(World world, CategoryTrade trade, Item item, Banner banner) {
        int count = world.weeks().count();
        var featured =
                RandomStream.of(world.seed(), "feat").at(Promotions.key(item)).at(banner.index());
        var noise = NormalStream.of(world.seed(), "bl").at(item.index()).at(banner.index());
        boolean[] features = new boolean[count];
        double[] shocks = new double[count];
        double[] noises = new double[count];
        for (int t = 0; t < count; t++) {
            features[t] = featured.at(t).uniform() < .6;
            shocks[t] = trade.shock(banner, t);
            noises[t] = Math.exp(.03 * noise.at(t).value());
        }
        double[] promotions = new Promotions(world, item).depths(banner);
        return new BannerWeeks(prices(world, item, banner), promotions, features, shocks, noises);
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
