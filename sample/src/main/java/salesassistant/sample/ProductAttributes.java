package salesassistant.sample;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the product table says about a node. */
final class ProductAttributes {

    private final World world;
    private final Map<Category, Double> pricePerKilo;

    ProductAttributes(World world) {
        this.world = world;
        this.pricePerKilo = world.items().stream()
                .filter(item -> !item.isPrivateLabel())
                .collect(Collectors.groupingBy(
                        Item::category, Collectors.averagingDouble(ProductAttributes::pricePerKilo)));
    }

    DimensionTables.Values of(Node node) {
        Item item = node.item();
        return item == null ? whole(node) : article(node, item);
    }

    private static DimensionTables.Values whole(Node node) {
        return DimensionTables.Values.of(
                node.id(),
                node.name(),
                node.level().name(),
                node.category().name(),
                node.segment(),
                null,
                node.manufacturer(),
                node.brand(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                node.privateLabel(),
                null,
                null,
                null);
    }

    private DimensionTables.Values article(Node node, Item item) {
        var assortment = item.assortment();
        return DimensionTables.Values.of(
                node.id(),
                node.name(),
                node.level().name(),
                node.category().name(),
                node.segment(),
                orNone(assortment.subSegment()),
                node.manufacturer(),
                node.brand(),
                assortment.subBrand(),
                item.ean(),
                assortment.packSizeGrams(),
                assortment.packCount(),
                item.category().volumeUom(),
                orNone(assortment.flavour()),
                priceTier(item),
                assortment.organic(),
                item.isPrivateLabel(),
                launchDate(item),
                item.delisting() == null ? null : item.delisting().monday(),
                item.successorOf());
    }

    private static @Nullable String orNone(String text) {
        return text.isEmpty() ? null : text;
    }

    private String priceTier(Item item) {
        double index = pricePerKilo(item) / Table.known(pricePerKilo, item.category());
        if (item.isPrivateLabel() || index < 0.8) {
            return "Value";
        }
        return index > 1.25 ? "Premium" : "Mainstream";
    }

    private static double pricePerKilo(Item item) {
        return item.price() / item.grams();
    }

    /** Articles older than the data get a date from long ago, so that "new" never means "always there". */
    private LocalDate launchDate(Item item) {
        if (item.launch() != null) {
            return item.launch().monday();
        }
        var age = RandomStream.of(world.seed(), "launch date").at(item.index());
        int year = 2008 + (int) (age.at(0).uniform() * 14);
        int week = 1 + (int) (age.at(1).uniform() * 50);
        return new IsoWeek(year, week).monday();
    }
}
