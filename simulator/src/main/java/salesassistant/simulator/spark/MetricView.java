package salesassistant.simulator.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a metric view's YAML says: its source, what is joined to it, its dimensions and its measures. */
final class MetricView {

    private static final YAMLMapper YAML = new YAMLMapper();

    private final JsonNode definition;
    private final Map<String, String> measures = new LinkedHashMap<>();

    private MetricView(JsonNode definition) {
        this.definition = definition;
        for (var measure : definition.path("measures")) {
            measures.put(
                    key(measure.path("name").asText()), measure.path("expr").asText());
        }
    }

    static MetricView of(String yaml) {
        try {
            return new MetricView(YAML.readTree(yaml));
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    String source() {
        return definition.path("source").asText();
    }

    Iterable<JsonNode> joins() {
        return definition.path("joins");
    }

    Iterable<JsonNode> dimensions() {
        return definition.has("fields") ? definition.path("fields") : definition.path("dimensions");
    }

    Optional<String> measure(String name) {
        return Optional.ofNullable(measures.get(key(name)));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
