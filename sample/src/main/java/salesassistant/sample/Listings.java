package salesassistant.sample;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which store has which article of one category on its shelf in which week. */
final class Listings {

    private final World world;
    private final Map<String, BitSet[]> shelves = new HashMap<>();

    Listings(World world, List<Item> items) {
        this.world = world;
        items.forEach(item -> shelves.put(item.name(), shelves(item)));
    }

    boolean isListed(String item, Store store, int week) {
        var stores = shelves.get(item);
        return stores != null && stores[store.index()].get(week);
    }

    BitSet weeksOf(Item item, Store store) {
        return Table.known(shelves, item.name())[store.index()];
    }

    private BitSet[] shelves(Item item) {
        var effects = world.effectsOn(item);
        var willingness = RandomStream.of(world.seed(), "list").at(item.tasteIndex());
        var stores = new BitSet[world.panel().largestIndex() + 1];
        for (Store store : world.panel().stores()) {
            double reluctance = willingness.at(store.index()).uniform();
            double share = shareOfStores(item, store);
            var listed = new BitSet();
            for (int t = 0; reluctance < share && t < world.weeks().count(); t++) {
                listed.set(t, reluctance < share * launch(item, t) * listing(effects, store, t));
            }
            stores[store.index()] = listed;
        }
        return stores;
    }

    private static double listing(List<Effect> effects, Store store, int t) {
        double factor = 1;
        for (Effect effect : effects) {
            factor *= effect.listing(store, t);
        }
        return factor;
    }

    /** A new article conquers the shelves over some weeks, a successor faster than a novelty. */
    private static double launch(Item item, int t) {
        if (item.launch() == null) {
            return 1;
        }
        int age = t - Weeks.indexOf(item.launch());
        double pace = item.successorOf() == null ? 9.0 : 2.5;
        return age < 0 ? 0 : 1 - StrictMath.exp(-(age + 1) / pace);
    }

    /** The share of stores like this one that would list the article in the long run. */
    private static double shareOfStores(Item item, Store store) {
        var owner = item.privateLabel();
        if (owner != null) {
            return store.isOf(owner) ? item.maxDistribution() : 0;
        }
        double share = Math.clamp(item.maxDistribution() * store.banner().listingFactor(), 0, 0.99);
        return share * (store.country().isHome() ? 1 : item.listedAbroad());
    }
}
