package salesassistant.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A published product: an article or one of the wholes it belongs to, all within one category. */
record Node(
        String id,
        String name,
        ProductLevel level,
        Category category,
        @Nullable String segment,
        @Nullable String manufacturer,
        @Nullable String brand,
        @Nullable Boolean privateLabel,
        @Nullable Item item) {

    static List<Node> of(World world) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        for (ProductLevel level : ProductLevel.values()) {
            if (world.settings().profile().publishes(level)) {
                world.categories().stream()
                        .flatMap(category -> world.itemsOf(category).stream())
                        .map(item -> of(item, level))
                        .forEach(node -> nodes.putIfAbsent(node.id(), node));
            }
        }
        return new ArrayList<>(nodes.values());
    }

    static Node of(Item item, ProductLevel level) {
        return switch (level) {
            case ITEM -> article(item);
            case BRAND ->
                whole("B", item.brand(), item, level)
                        .with(null, item.manufacturer(), item.brand(), item.isPrivateLabel());
            case MANUFACTURER ->
                whole("M", item.manufacturer(), item, level)
                        .with(null, item.manufacturer(), null, item.isPrivateLabel());
            case SEGMENT -> whole("S", item.segment(), item, level).with(item.segment(), null, null, null);
            case CATEGORY ->
                new Node(
                        "C-" + item.category().name(),
                        item.category().name() + " Total",
                        level,
                        item.category(),
                        null,
                        null,
                        null,
                        null,
                        null);
        };
    }

    private static Node article(Item item) {
        return new Node(
                item.id(),
                item.name(),
                ProductLevel.ITEM,
                item.category(),
                item.segment(),
                item.manufacturer(),
                item.brand(),
                item.isPrivateLabel(),
                item);
    }

    private static Node whole(String letter, String member, Item item, ProductLevel level) {
        String id = "%s-%s-%s".formatted(letter, item.category().prefix(), member);
        String name = item.category().name() + " " + member;
        return new Node(id, name, level, item.category(), null, null, null, null, null);
    }

    private Node with(
            @Nullable String newSegment,
            @Nullable String newManufacturer,
            @Nullable String newBrand,
            @Nullable Boolean newPrivateLabel) {
        return new Node(id, name, level, category, newSegment, newManufacturer, newBrand, newPrivateLabel, null);
    }
}
