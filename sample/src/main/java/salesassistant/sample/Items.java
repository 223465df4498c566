package salesassistant.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the articles of the sample world from the master data: brands first, private labels after them. */
final class Items {

    private final Map<String, Category> categories = Category.all().stream()
            .collect(Collectors.toMap(Category::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    private final Map<String, Double> brandWeights = new HashMap<>();
    private final Map<String, Item> byName = new LinkedHashMap<>();

    static List<Item> all() {
        return new Items().read();
    }

    private List<Item> read() {
        var rows = Table.read("items.csv").rows();
        // Items launched later come on top: only the first assortment shares the brand's weight.
        rows.stream()
                .filter(row -> row.text("launch_week").isEmpty())
                .forEach(row -> brandWeights.merge(row.text("brand"), row.number("weight"), Double::sum));
        for (var brand : Table.read("brands.csv").rows()) {
            rows.stream()
                    .filter(row -> row.text("brand").equals(brand.text("brand")))
                    .forEach(row -> add(branded(brand, row)));
        }
        var groups = Table.read("private_label_groups.csv").rows();
        for (var product : Table.read("private_label_items.csv").rows()) {
            groups.forEach(group -> add(privateLabel(group, product)));
        }
        return new ArrayList<>(byName.values());
    }

    private void add(Item item) {
        byName.put(item.name(), item);
    }

    private Item branded(Table.Row brand, Table.Row row) {
        String brandName = brand.text("brand");
        double weight = brand.number("share_of_category") * row.number("weight") / Table.known(brandWeights, brandName);
        Item predecessor = byName.get(row.text("successor_of"));
        int index = byName.size();
        return new Item(
                index,
                predecessor == null ? index : predecessor.index(),
                id(index),
                ean(index + 1),
                Table.known(categories, brand.text("category")),
                brand.text("manufacturer"),
                brandName,
                brandName + " " + row.text("item"),
                row.text("segment"),
                assortment(row),
                row.number("price"),
                weight,
                row.number("max_distribution"),
                brand.number("listed_abroad"),
                week(row.text("launch_week")),
                week(row.text("delist_week")),
                predecessor == null ? null : predecessor.id(),
                null);
    }

    private static Item.Assortment assortment(Table.Row row) {
        return new Item.Assortment(
                row.text("sub_segment"),
                row.text("sub_brand"),
                row.text("flavour"),
                row.whole("pack_size_g"),
                row.whole("pack_count"),
                row.yes("organic"));
    }

    private Item privateLabel(Table.Row group, Table.Row row) {
        String owner = group.text("retailer_group");
        String category = row.text("category");
        int grams = row.whole("pack_size_g");
        int index = byName.size();
        return new Item(
                index,
                index,
                id(index),
                ean(index + 1),
                Table.known(categories, category),
                "Private Label",
                "PL " + owner,
                "%s %s %s g".formatted(owner, category, grams),
                row.text("segment"),
                new Item.Assortment(
                        row.text("sub_segment"),
                        "PL %s %s".formatted(owner, category),
                        row.text("flavour"),
                        grams,
                        1,
                        false),
                row.number("price"),
                0.24,
                0.98,
                1,
                null,
                null,
                null,
                new Item.PrivateLabel(group.text("country"), owner));
    }

    private static String id(int index) {
        return String.format(Locale.ROOT, "P%04d", index + 1);
    }

    private static @Nullable IsoWeek week(String text) {
        return text.isEmpty() ? null : IsoWeek.parse(text);
    }

    /** A number of the range that is free for use inside a company, with its check digit. */
    static String ean(int number) {
        String digits = String.format(Locale.ROOT, "2099%08d", number);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 1 ? 3 : 1);
        }
        return digits + (10 - sum % 10) % 10;
    }
}
