package salesassistant.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Simulates and publishes one category: article by article, then the wholes they add up to. */
final class CategoryPublication {

    private final World world;
    private final Windows windows;
    private final CategoryTrade trade;
    private final Universe universe;
    private final Map<String, Whole> wholes = new LinkedHashMap<>();

    CategoryPublication(World world, Windows windows, Category category) {
        this.world = world;
        this.windows = windows;
        this.trade = new CategoryTrade(world, category);
        this.universe = new Universe(world, trade);
    }

    /** A node above the articles while its parts are being added up. */
    private record Whole(Node node, Tally tally, DistributionPoints points) {}

    void publish(Cells cells, Runnable afterEachItem) {
        List<Item> items = world.itemsOf(trade.category());
        var listings = new Listings(world, items);
        for (Item item : items) {
            var tally = Tally.of(world, item, new ItemSimulation(world, trade, listings, item).run());
            var reach = Reach.of(world, universe, windows.all(), tally);
            cells.write(new Publication(Node.of(item, ProductLevel.ITEM), tally, reach, universe, null));
            addToWholes(item, tally, reach);
            afterEachItem.run();
        }
        wholes.values().forEach(whole -> cells.write(publication(whole)));
    }

    private Publication publication(Whole whole) {
        var reach = Reach.of(world, universe, windows.all(), whole.tally());
        return new Publication(whole.node(), whole.tally(), reach, universe, whole.points());
    }

    private void addToWholes(Item item, Tally tally, Reach reach) {
        for (ProductLevel level : ProductLevel.values()) {
            if (level != ProductLevel.ITEM && world.settings().profile().publishes(level)) {
                var node = Node.of(item, level);
                var whole = wholes.computeIfAbsent(node.id(), id -> new Whole(node, Tally.empty(world), points()));
                whole.tally().add(tally);
                whole.points().add(reach);
            }
        }
    }

    private DistributionPoints points() {
        return new DistributionPoints(world.markets().count(), windows.all().size());
    }
}
