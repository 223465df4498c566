package salesassistant.simulator.genie.asking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The measures and dimensions of a metric view, with the words it gives for them. */
public record Vocabulary(List<Measure> measures, List<Dimension> dimensions) {

    private static final Pattern MEASURE = Pattern.compile("MEASURE\\((\\w+)\\)");

    public Vocabulary {
        measures = List.copyOf(measures);
        dimensions = List.copyOf(dimensions);
    }

    /** Reads the description that lies on the class path. */
    public static Vocabulary read(String resource) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + resource);
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Reads a metric view's YAML. */
    public static Vocabulary of(String yaml) {
        var view = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
        var expressions = new LinkedHashMap<String, String>();
        var measures = new ArrayList<Measure>();
        for (var entry : entries(view, "measures")) {
            var name = text(entry, "name");
            expressions.put(name, expanded(text(entry, "expr"), expressions));
            measures.add(new Measure(name, expressions.get(name), phrases(entry)));
        }
        var fields = view.containsKey("fields") ? "fields" : "dimensions";
        var dimensions = entries(view, fields).stream()
                .map(entry -> new Dimension(text(entry, "name"), text(entry, "expr"), phrases(entry)))
                .toList();
        return new Vocabulary(measures, dimensions);
    }

    /** A dimension that has to be there. */
    public Dimension dimension(String name) {
        return dimensions.stream()
                .filter(dimension -> dimension.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The view has no field " + name));
    }

    private static String expanded(String expression, Map<String, String> known) {
        return MEASURE.matcher(expression)
                .replaceAll(call -> "(" + known.getOrDefault(call.group(1), call.group(1)) + ")");
    }

    private static List<String> phrases(Map<?, ?> entry) {
        var phrases = new ArrayList<String>();
        phrases.add(text(entry, "name").replace('_', ' '));
        if (entry.get("display_name") instanceof String shown) {
            phrases.add(shown);
        }
        if (entry.get("synonyms") instanceof List<?> synonyms) {
            synonyms.forEach(synonym -> phrases.add(String.valueOf(synonym)));
        }
        return phrases;
    }

    private static List<Map<?, ?>> entries(Map<?, ?> view, String key) {
        var entries = new ArrayList<Map<?, ?>>();
        if (view.get(key) instanceof List<?> list) {
            list.forEach(entry -> entries.add((Map<?, ?>) entry));
        }
        return entries;
    }

    private static String text(Map<?, ?> entry, String key) {
        return String.valueOf(entry.get(key));
    }
}
