package salesassistant.sample;

/** All stores of every market and their turnover of one category: what distribution is a share of. */
final class Universe {

    private static final double MILLIONTHS = 1e6;

    private final long[] weights;
    private final int[] stores;
    private final long[] turnover;

    Universe(World world, CategoryTrade trade) {
        var panel = world.panel().stores();
        var markets = world.markets();
        this.weights = new long[panel.size()];
        this.stores = new int[markets.count()];
        this.turnover = new long[markets.count()];
        for (int s = 0; s < weights.length; s++) {
            weights[s] = Math.round(trade.storeWeight(s) * panel.get(s).projection() * MILLIONTHS);
            for (int market : markets.marketsOf(markets.cellOf(s))) {
                stores[market] += panel.get(s).standsFor();
                turnover[market] += weights[s];
            }
        }
    }

    /** The projected turnover of the store at a position of the panel, in units of the currency. */
    long weight(int position) {
        return weights[position];
    }

    int stores(int market) {
        return stores[market];
    }

    long turnover(int market) {
        return turnover[market];
    }
}
