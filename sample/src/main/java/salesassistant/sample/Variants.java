package salesassistant.sample;

import java.util.ArrayList;
import java.util.List;

/** The long tail: slower-selling variants of every article, for samples of many millions of rows. */
final class Variants {

    private static final int INDEX_STEP = 1000;

    private Variants() {}

    static List<Item> of(List<Item> items, Profile profile) {
        var all = new ArrayList<>(items);
        for (int k = 1; k <= profile.variants(); k++) {
            for (Item item : items) {
                all.add(variant(item, k));
            }
        }
        return all;
    }

    private static Item variant(Item item, int k) {
        int index = item.index() + k * INDEX_STEP;
        return new Item(
                index,
                index,
                "%s-%s".formatted(item.id(), k + 1),
                Items.ean(index + 1),
                item.category(),
                item.manufacturer(),
                item.brand(),
                "%s no. %s".formatted(item.name(), k + 1),
                item.segment(),
                item.assortment(),
                item.price(),
                item.weight() / StrictMath.pow(k + 1, 1.2),
                item.maxDistribution(),
                item.listedAbroad(),
                item.launch(),
                item.delisting(),
                item.successorOf(),
                item.privateLabel());
    }
}
