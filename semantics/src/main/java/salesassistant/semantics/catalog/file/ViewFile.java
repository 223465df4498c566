package salesassistant.semantics.catalog.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A metric view as its workspace returns it, of whatever version; what is not understood is a remark and no refusal, since
 * the engine that evaluates the view is the one that must understand it.
 */
record ViewFile(Optional<String> comment, List<Entry> fields, List<Entry> measures, List<String> remarks) {

    /**
     * A field or a measure.
     *
     * @param windowed whether it has a {@code window}, so that its expression alone is not what it means
     */
    record Entry(
            String name,
            String expr,
            Optional<String> displayName,
            Optional<String> comment,
            List<String> synonyms,
            Format format,
            boolean windowed) {}

    /** How the view wants a value shown. */
    record Format(String type, Optional<String> currency, OptionalInt decimals) {
        static final Format NONE = new Format("", Optional.empty(), OptionalInt.empty());
    }

    private static final Set<String> VERSIONS = Set.of("0.1", "1.0", "1.1");
    private static final Set<String> KEYS = Set.of(
            "version", "comment", "source", "filter", "joins", "fields", "dimensions", "measures", "materialization");
    private static final Set<String> ENTRY_KEYS =
            Set.of("name", "expr", "comment", "display_name", "synonyms", "format", "window");
    private static final int LONGEST_NAME = 255;

    static ViewFile read(YamlNode root) {
        return new Reading(root).file();
    }

    /** One pass over a file. */
    private static final class Reading {

        private final YamlNode root;
        private final List<String> remarks = new ArrayList<>();
        private final Set<String> names = new HashSet<>();

        Reading(YamlNode root) {
            this.root = root;
        }

        ViewFile file() {
            var keys = root.entries();
            unknown("The metric view", keys.keySet(), KEYS);
            var version = text(keys, "version");
            if (version.isEmpty() || !VERSIONS.contains(version.get())) {
                remarks.add("The metric view has version " + version.orElse("none")
                        + "; versions 0.1, 1.0 and 1.1 are known, and it is read as these are.");
            }
            var fields = new ArrayList<Entry>();
            list(keys, "fields").forEach(item -> entry("field", item).ifPresent(fields::add));
            list(keys, "dimensions").forEach(item -> entry("field", item).ifPresent(fields::add));
            var measures = new ArrayList<Entry>();
            list(keys, "measures").forEach(item -> entry("measure", item).ifPresent(measures::add));
            if (measures.isEmpty()) {
                throw root.wrong("the metric view has no measure that can be read");
            }
            return new ViewFile(text(keys, "comment"), List.copyOf(fields), List.copyOf(measures), remarks);
        }

        private void unknown(String where, Set<String> keys, Set<String> known) {
            keys.stream()
                    .filter(key -> !known.contains(key))
                    .forEach(key -> remarks.add(where + " has the key " + key + ", which is left alone."));
        }

        private Optional<Entry> entry(String kind, YamlNode item) {
            if (!item.isMapping()) {
                remarks.add("A " + kind + " is no mapping and is not offered.");
                return Optional.empty();
            }
            var keys = item.entries();
            var name = text(keys, "name");
            var expr = text(keys, "expr");
            if (name.isEmpty() || expr.isEmpty() && kind.equals("measure")) {
                remarks.add("A " + kind + name.map(known -> " called " + known).orElse("")
                        + " has no name or no expression and is not offered.");
                return Optional.empty();
            }
            if (!names.add(name.get())) {
                throw item.wrong("the name " + name.get() + " is given twice");
            }
            if (!sayable(name.get())) {
                remarks.add("The " + kind + " " + name.get().strip() + " has a name that cannot be written safely"
                        + " in a statement and is not offered.");
                return Optional.empty();
            }
            unknown("The " + kind + " " + name.get(), keys.keySet(), ENTRY_KEYS);
            return Optional.of(new Entry(
                    name.get(),
                    expr.orElse(name.get()),
                    text(keys, "display_name").map(Reading::line),
                    text(keys, "comment").map(Reading::line),
                    synonyms(keys),
                    format(keys),
                    keys.containsKey("window")));
        }

        /** A question mark would be taken for the place of a value, a control character ends what it stands in. */
        private static boolean sayable(String name) {
            return name.length() <= LONGEST_NAME
                    && name.indexOf('?') < 0
                    && name.chars().noneMatch(Character::isISOControl);
        }

        private static String line(String text) {
            return text.replaceAll("\\s+", " ").strip();
        }

        private List<String> synonyms(Map<String, YamlNode> keys) {
            var node = keys.get("synonyms");
            if (node == null) {
                return List.of();
            }
            var words = new ArrayList<String>();
            for (var item : node.isList() ? node.items() : List.of(node)) {
                item.plain()
                        .map(Reading::line)
                        .filter(text -> text.length() <= LONGEST_NAME)
                        .ifPresent(words::add);
            }
            return words;
        }

        private Format format(Map<String, YamlNode> keys) {
            var node = keys.get("format");
            if (node == null || !node.isMapping()) {
                return node == null
                        ? Format.NONE
                        : node.plain().map(this::named).orElse(Format.NONE);
            }
            var parts = node.entries();
            return new Format(
                    text(parts, "type").orElse(""),
                    text(parts, "currency_code"),
                    decimals(parts.get("decimal_places")));
        }

        private Format named(String type) {
            return new Format(type, Optional.empty(), OptionalInt.empty());
        }

        private OptionalInt decimals(@org.jspecify.annotations.Nullable YamlNode node) {
            if (node == null) {
                return OptionalInt.empty();
            }
            var places = node.isMapping() ? text(node.entries(), "places") : node.plain();
            return places.filter(text -> text.matches("\\d"))
                    .map(text -> OptionalInt.of(Integer.parseInt(text)))
                    .orElse(OptionalInt.empty());
        }

        private Optional<String> text(Map<String, YamlNode> keys, String key) {
            return Optional.ofNullable(keys.get(key)).flatMap(YamlNode::plain);
        }

        private List<YamlNode> list(Map<String, YamlNode> keys, String key) {
            var node = keys.get(key);
            if (node == null) {
                return List.of();
            }
            if (!node.isList()) {
                throw node.wrong("a list is expected here");
            }
            return node.items();
        }
    }

    /** The fields by name. */
    Map<String, Entry> fieldsByName() {
        var byName = new LinkedHashMap<String, Entry>();
        fields.forEach(field -> byName.put(field.name(), field));
        return byName;
    }
}
