package salesassistant.semantics.catalog.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Terms;

/** What an overlay adds to a company's metric view; every key may be missing, and so may the overlay. */
final class ViewOverlay {

    private static final String[] KEYS = {
        "model",
        "time",
        "currency",
        "currencies",
        "dimensions",
        "measures",
        "defaults",
        "vat",
        "holidays",
        "data_quality",
        "lint",
        "ambiguity",
        "superlatives",
        "definition_phrases",
        "guidance_phrases",
        "topics",
        "suggestions"
    };
    private static final String[] MEASURE_KEYS = {
        "label", "comment", "additive", "unit", "decimals", "favourable", "terms", "offered"
    };
    private static final String[] DIMENSION_KEYS = {
        "axis", "role", "type", "label", "nouns", "members", "searchable", "offered"
    };

    private final Optional<YamlNode> root;

    ViewOverlay(Optional<YamlNode> root) {
        this.root = root;
        root.ifPresent(node -> node.only(KEYS));
        entries("measures").values().forEach(node -> node.only(MEASURE_KEYS));
        entries("dimensions").values().forEach(node -> node.only(DIMENSION_KEYS));
        find("defaults").ifPresent(node -> node.only("measure", "filters", "period_weeks", "ranking", "own"));
        find("time").ifPresent(node -> node.only("day"));
    }

    Optional<YamlNode> root() {
        return root;
    }

    Optional<YamlNode> find(String key) {
        return root.flatMap(node -> node.find(key));
    }

    Optional<YamlNode> measure(String name) {
        return Optional.ofNullable(entries("measures").get(name));
    }

    Optional<YamlNode> dimension(String name) {
        return Optional.ofNullable(entries("dimensions").get(name));
    }

    Optional<YamlNode> day() {
        return find("time").flatMap(node -> node.find("day"));
    }

    Optional<YamlNode> defaultOf(String key) {
        return find("defaults").flatMap(node -> node.find(key));
    }

    Optional<String> currency() {
        return find("currency").map(YamlNode::text);
    }

    static boolean offered(Optional<YamlNode> entry) {
        return entry.flatMap(node -> node.find("offered")).map(YamlNode::flag).orElse(true);
    }

    /** Refuses what the overlay says of measures and fields that the view does not have. */
    void names(Set<String> measures, Set<String> fields) {
        strangers("measures", measures, "measure");
        strangers("dimensions", fields, "field");
    }

    private void strangers(String key, Set<String> known, String what) {
        entries(key).forEach((name, node) -> {
            if (!known.contains(name)) {
                throw node.wrong("the metric view has no " + what + " called " + name);
            }
        });
    }

    private Map<String, YamlNode> entries(String key) {
        return find(key).map(YamlNode::entries).orElse(Map.of());
    }

    /** The Swedish half of a text, the English one where it is not given; besides it only what else is said of it. */
    static Label label(String en, Optional<YamlNode> entry, String key, String... besides) {
        var sv = entry.flatMap(node -> node.find(key))
                .map(node -> node.only(Stream.concat(Stream.of("sv"), Stream.of(besides))
                                .toArray(String[]::new))
                        .text("sv"));
        return new Label(en, sv.orElse(en));
    }

    /** The members' other words and what they are called on the screen. */
    static Map<String, YamlNode> members(Optional<YamlNode> dimension) {
        var members = new LinkedHashMap<String, YamlNode>();
        dimension
                .flatMap(node -> node.find("members"))
                .ifPresent(node -> node.entries()
                        .forEach((value, member) -> members.put(value, member.only("label", "en", "sv"))));
        return members;
    }

    static Terms terms(Optional<YamlNode> entry, String key) {
        return entry.flatMap(node -> node.find(key)).map(YamlNode::terms).orElse(Terms.NONE);
    }

    /** The words of both languages, so that a view that only speaks English can be asked in Swedish too. */
    static Terms words(List<String> everywhere, Terms more) {
        return new Terms(joined(everywhere, more.en()), joined(everywhere, more.sv()));
    }

    private static List<String> joined(List<String> first, List<String> more) {
        return java.util.stream.Stream.concat(first.stream(), more.stream())
                .map(Words::normal)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
