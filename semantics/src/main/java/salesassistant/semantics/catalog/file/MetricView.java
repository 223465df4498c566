package salesassistant.semantics.catalog.file;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A Unity Catalog metric view (YAML 1.1) as far as a catalog needs it.
 *
 * @param windowed measures with a {@code window}, whose expression alone is not what they mean; they are not offered
 */
record MetricView(String source, Map<String, Entry> fields, Map<String, Entry> measures, Set<String> windowed) {

    /** A field or a measure. */
    record Entry(String expr, String displayName, String comment, List<String> synonyms) {}

    private static final int MOST_SYNONYMS = 10;
    private static final int LONGEST_NAME = 255;

    static MetricView read(YamlNode root) {
        refuseWhatChangesNumbers(root);
        root.only("version", "comment", "source", "fields", "dimensions", "measures", "materialization");
        if (!root.text("version").equals("1.1")) {
            throw root.get("version")
                    .wrong("version 1.1 of the metric-view format is read, not " + root.text("version"));
        }
        var fields = new LinkedHashMap<String, Entry>();
        var list = root.find("fields").or(() -> root.find("dimensions"));
        list.orElseThrow(() -> root.wrong("the key fields is missing"))
                .items()
                .forEach(item ->
                        add(fields, item.only("name", "expr", "comment", "display_name", "synonyms", "format")));
        var measures = new LinkedHashMap<String, Entry>();
        var windowed = new LinkedHashSet<String>();
        for (var item : root.get("measures").items()) {
            add(measures, item.only("name", "expr", "comment", "display_name", "synonyms", "format", "window"));
            if (item.find("window").isPresent()) {
                windowed.add(item.text("name"));
            }
        }
        refuseSharedNames(root, fields, measures);
        windowed.forEach(measures::remove);
        return new MetricView(root.text("source"), fields, measures, windowed);
    }

    private static void refuseWhatChangesNumbers(YamlNode root) {
        for (var key : List.of("filter", "joins", "parameters")) {
            root.find(key).ifPresent(node -> {
                throw node.wrong(
                        "metric views with " + key
                                + " are not read yet, and leaving it out would change numbers; put it into a view and name that as source");
            });
        }
    }

    private static void add(Map<String, Entry> entries, YamlNode item) {
        var name = item.text("name");
        var synonyms = item.texts("synonyms");
        if (synonyms.size() > MOST_SYNONYMS) {
            throw item.get("synonyms")
                    .wrong(name + " has " + synonyms.size() + " synonyms, a metric view allows " + MOST_SYNONYMS
                            + "; move the rest to the overlay's terms");
        }
        var displayName = item.find("display_name").map(YamlNode::text).orElse(name.replace('_', ' '));
        if (displayName.length() > LONGEST_NAME || synonyms.stream().anyMatch(s -> s.length() > LONGEST_NAME)) {
            throw item.wrong("names and synonyms are at most " + LONGEST_NAME + " characters long");
        }
        var comment = item.find("comment").map(YamlNode::text).orElse(displayName);
        if (entries.put(name, new Entry(item.text("expr"), displayName, comment, synonyms)) != null) {
            throw item.wrong("the name " + name + " is given twice");
        }
    }

    private static void refuseSharedNames(YamlNode root, Map<String, Entry> fields, Map<String, Entry> measures) {
        measures.keySet().stream().filter(fields::containsKey).findFirst().ifPresent(name -> {
            throw root.get("measures").wrong(name + " is both a field and a measure; rename one");
        });
    }
}
