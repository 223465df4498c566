package salesassistant.semantics.catalog.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Dimension;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Partition;
import salesassistant.semantics.catalog.SqlNames;
import salesassistant.semantics.catalog.Terms;
import salesassistant.semantics.catalog.ValueType;

/** Makes dimensions of a view's fields: what their words are, and on which axis they lie, by their joins and names. */
final class ViewDimensions {

    /** The coarsest rows of an axis: those that a category, or a country, is known of. */
    static final String WHOLE = "WHOLE";

    static final String ROW = "ROW";

    private static final Set<String> MARKET = Set.of(
            "market",
            "markets",
            "banner",
            "retailer",
            "retailers",
            "chain",
            "store",
            "stores",
            "shop",
            "outlet",
            "region",
            "channel",
            "customer",
            "country",
            "city",
            "area",
            "geography",
            "county",
            "district",
            "territory",
            "account",
            "postcode",
            "location");
    private static final Set<String> ITEMS = Set.of("product", "item", "sku", "article", "upc", "description");
    private static final Set<String> NUMBERS =
            Set.of("int", "bigint", "smallint", "tinyint", "long", "short", "double", "float", "decimal", "integer");

    private final ViewOverlay overlay;
    private final Map<String, String> types;
    private final Set<String> taken = new LinkedHashSet<>();

    ViewDimensions(ViewOverlay overlay, Map<String, String> types) {
        this.overlay = overlay;
        this.types = types;
    }

    List<Dimension> of(List<ViewFile.Entry> fields) {
        var category = role("category", Axis.PRODUCT, fields, "category");
        var country = role("country", Axis.MARKET, fields, "country");
        var dimensions = new ArrayList<Dimension>();
        for (var field : fields) {
            boolean whole = category.filter(field::equals).isPresent()
                    || country.filter(field::equals).isPresent();
            dimensions.add(dimension(field, whole));
        }
        return dimensions;
    }

    /** Levels that no row has: they only tell the category and the country from the finer dimensions. */
    static List<Partition> partitions() {
        var partitions = new ArrayList<Partition>();
        for (var axis : List.of(Axis.PERIOD, Axis.MARKET, Axis.PRODUCT)) {
            partitions.add(new Partition(axis, "", List.of(WHOLE, ROW), WHOLE));
        }
        return partitions;
    }

    private Dimension dimension(ViewFile.Entry field, boolean whole) {
        var said = overlay.dimension(field.name());
        var aliases = new LinkedHashMap<String, Terms>();
        var displays = new LinkedHashMap<String, Label>();
        ViewOverlay.members(said).forEach((value, member) -> {
            member.find("label").ifPresent(label -> displays.put(value, label.label()));
            aliases.put(value, OverlayDimensions.aliases(member));
        });
        var type = said.flatMap(node -> node.find("type"))
                .map(node -> node.choice(ValueType.class))
                .orElseGet(() -> type(field));
        return new Dimension(
                NameWords.unique(field.name(), taken),
                SqlNames.column(field.name()),
                ViewOverlay.label(shown(field), said, "label"),
                axis(field),
                type,
                whole ? List.of(WHOLE, ROW) : List.of(ROW),
                ViewOverlay.words(nouns(field), ViewOverlay.terms(said, "nouns")),
                aliases,
                displays,
                said.flatMap(node -> node.find("searchable"))
                        .map(YamlNode::flag)
                        .orElseGet(() -> type == ValueType.TEXT && isItem(field)));
    }

    private static List<String> nouns(ViewFile.Entry field) {
        var nouns = new LinkedHashSet<String>();
        field.displayName().map(Words::normal).ifPresent(name -> nouns.addAll(NameWords.withPlural(name)));
        nouns.addAll(NameWords.withPlural(NameWords.spoken(field.name())));
        field.synonyms().forEach(word -> nouns.addAll(NameWords.withPlural(Words.normal(word))));
        return List.copyOf(nouns);
    }

    private static String shown(ViewFile.Entry field) {
        return field.displayName().orElseGet(() -> capital(NameWords.spoken(field.name())));
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private Axis axis(ViewFile.Entry field) {
        var said = overlay.dimension(field.name()).flatMap(node -> node.find("axis"));
        if (said.isPresent()) {
            return switch (said.get().text()) {
                case "product" -> Axis.PRODUCT;
                case "market" -> Axis.MARKET;
                default -> throw said.get().wrong("the axis is product or market");
            };
        }
        var tokens = SqlTokens.of(field.expr());
        boolean joined = tokens.isColumn() && tokens.tokens().size() > 1;
        var words = new ArrayList<>(NameWords.of(field.name()));
        if (joined) {
            words.addAll(NameWords.of(tokens.at(0).text()));
        }
        return words.stream().anyMatch(MARKET::contains) ? Axis.MARKET : Axis.PRODUCT;
    }

    private ValueType type(ViewFile.Entry field) {
        var type = types.getOrDefault(field.name(), "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\(.*", "")
                .strip();
        if (NUMBERS.contains(type)) {
            return ValueType.NUMBER;
        }
        if (type.equals("boolean")) {
            return ValueType.BOOLEAN;
        }
        boolean dated =
                type.equals("date") || type.isEmpty() && field.format().type().equalsIgnoreCase("date");
        return dated ? ValueType.DATE : ValueType.TEXT;
    }

    private boolean isItem(ViewFile.Entry field) {
        return axis(field) == Axis.PRODUCT
                && NameWords.of(field.name()).stream().anyMatch(ITEMS::contains);
    }

    /** The field that plays a role: the overlay's, else the one of that very name, else the only one with it in its name. */
    private Optional<ViewFile.Entry> role(String role, Axis axis, List<ViewFile.Entry> fields, String word) {
        var said = fields.stream()
                .filter(field -> overlay.dimension(field.name())
                        .flatMap(node -> node.find("role"))
                        .filter(node -> node.text().equals(role))
                        .isPresent())
                .findFirst();
        if (said.isPresent()) {
            return said;
        }
        var onAxis = fields.stream().filter(field -> axis(field) == axis).toList();
        var exact = onAxis.stream()
                .filter(field -> NameWords.of(field.name()).equals(List.of(word)))
                .findFirst();
        var holding = onAxis.stream()
                .filter(field -> NameWords.of(field.name()).contains(word))
                .filter(field -> !NameWords.of(field.name()).contains("sub"))
                .toList();
        return exact.or(() -> holding.size() == 1 ? Optional.of(holding.getFirst()) : Optional.empty());
    }
}
