package salesassistant.sample;

import java.util.BitSet;
import java.util.List;

/** In how many stores, and in how much of the trade, a product node was sold: by market and window. */
final class Reach {

    private final int windows;
    private final int[] stores;
    private final long[] turnover;
    private final long[] promotedTurnover;

    private Reach(int markets, int windows) {
        this.windows = windows;
        this.stores = new int[markets * windows];
        this.turnover = new long[markets * windows];
        this.promotedTurnover = new long[markets * windows];
    }

    /** A store counts in a window if it sold the node at least once in it. */
    static Reach of(World world, Universe universe, List<Window> windows, Tally tally) {
        var reach = new Reach(world.markets().count(), windows.size());
        for (int s = 0; s < tally.selling().length; s++) {
            if (!tally.selling()[s].isEmpty()) {
                reach.add(world, universe, windows, tally, s);
            }
        }
        return reach;
    }

    private void add(World world, Universe universe, List<Window> spans, Tally tally, int position) {
        int[] markets = world.markets().marketsOf(world.markets().cellOf(position));
        int standsFor = world.panel().stores().get(position).standsFor();
        long weight = universe.weight(position);
        for (int w = 0; w < windows; w++) {
            if (!anyIn(tally.selling()[position], spans.get(w))) {
                continue;
            }
            boolean promoted = anyIn(tally.onPromotion()[position], spans.get(w));
            for (int market : markets) {
                int index = market * windows + w;
                stores[index] += standsFor;
                turnover[index] += weight;
                promotedTurnover[index] += promoted ? weight : 0;
            }
        }
    }

    private static boolean anyIn(BitSet weeks, Window window) {
        int next = weeks.nextSetBit(window.first());
        return next >= 0 && next <= window.last();
    }

    int stores(int market, int window) {
        return stores[market * windows + window];
    }

    long turnover(int market, int window) {
        return turnover[market * windows + window];
    }

    long promotedTurnover(int market, int window) {
        return promotedTurnover[market * windows + window];
    }
}
