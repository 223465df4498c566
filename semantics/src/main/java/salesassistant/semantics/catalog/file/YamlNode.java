package salesassistant.semantics.catalog.file;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import salesassistant.semantics.catalog.CatalogException;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Terms;

/** A place in a YAML file that knows its line, so that whatever is wrong there can be said precisely. */
final class YamlNode {

    private final Node node;
    private final String file;
    private final String path;

    YamlNode(Node node, String file, String path) {
        this.node = node;
        this.file = file;
        this.path = path;
    }

    /** The entries of a mapping in the order of the file; a key given twice is refused. */
    Map<String, YamlNode> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong("a mapping is expected here");
        }
        var entries = new LinkedHashMap<String, YamlNode>();
        for (var tuple : mapping.getValue()) {
            var key = new YamlNode(tuple.getKeyNode(), file, path).text();
            var value = new YamlNode(tuple.getValueNode(), file, path.isEmpty() ? key : path + "." + key);
            if (entries.put(key, value) != null) {
                throw value.wrong("the key is given twice");
            }
        }
        return entries;
    }

    /** Itself, after refusing every key that is not allowed. */
    YamlNode only(String... allowed) {
        var known = Arrays.asList(allowed);
        entries().forEach((key, value) -> {
            if (!known.contains(key)) {
                throw value.wrong("the key is unknown; allowed here are " + String.join(", ", known));
            }
        });
        return this;
    }

    YamlNode get(String key) {
        return find(key).orElseThrow(() -> wrong("the key " + key + " is missing"));
    }

    Optional<YamlNode> find(String key) {
        return Optional.ofNullable(entries().get(key));
    }

    List<YamlNode> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw wrong("a list is expected here");
        }
        var items = new ArrayList<YamlNode>();
        for (var item : sequence.getValue()) {
            items.add(new YamlNode(item, file, path + "[" + items.size() + "]"));
        }
        return items;
    }

    List<String> texts() {
        return items().stream().map(YamlNode::text).toList();
    }

    /** The texts under a key, none when the key is absent. */
    List<String> texts(String key) {
        return find(key).map(YamlNode::texts).orElse(List.of());
    }

    boolean isMapping() {
        return node instanceof MappingNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    /** The text of a plain value that says something; empty for everything else. */
    Optional<String> plain() {
        return node instanceof ScalarNode scalar && !scalar.getValue().isBlank()
                ? Optional.of(scalar.getValue().strip())
                : Optional.empty();
    }

    String text() {
        if (!(node instanceof ScalarNode scalar)) {
            throw wrong("a plain value is expected here");
        }
        if (scalar.getValue().isBlank()) {
            throw wrong("a value is missing");
        }
        return scalar.getValue().strip();
    }

    String text(String key) {
        return get(key).text();
    }

    int integer() {
        try {
            return Integer.parseInt(text());
        } catch (NumberFormatException _) {
            throw wrong("a whole number is expected, not " + text());
        }
    }

    boolean flag() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong("true or false is expected, not " + text());
        };
    }

    LocalDate date() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeParseException _) {
            throw wrong("a date such as 2026-04-01 is expected, not " + text());
        }
    }

    /** One of the constants of an enumeration, written in lower case. */
    <E extends Enum<E>> E choice(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(constant).equals(text()))
                .findFirst()
                .orElseThrow(() -> wrong(text() + " is none of "
                        + String.join(
                                ", ",
                                Arrays.stream(type.getEnumConstants())
                                        .map(YamlNode::word)
                                        .toList())));
    }

    /** A text in both languages. */
    Label label() {
        only("en", "sv");
        return new Label(text("en"), text("sv"));
    }

    Terms terms() {
        only("en", "sv");
        return new Terms(texts("en"), texts("sv"));
    }

    CatalogException wrong(String what) {
        var line = node.getStartMark()
                .map(mark -> ", line " + (mark.getLine() + 1))
                .orElse("");
        return new CatalogException(
                "The " + file + line + (path.isEmpty() ? "" : " (" + path + ")") + ": " + what + ".");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
