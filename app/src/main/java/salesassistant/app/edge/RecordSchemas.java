package salesassistant.app.edge;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Says of each record on the wire what its type says: a component without {@code @Nullable} is always there, one with it
 * may be null in a reply and left out of a request.
 */
final class RecordSchemas implements ModelConverter {

    private static final Set<String> REQUESTS = Set.of(
            "AnalyzeRequest",
            "AskRequest",
            "AskContext",
            "ChatContext",
            "ChartWish",
            "ChatRequest",
            "ChipEdit",
            "EmbedRequest",
            "ExplainErrorRequest",
            "FollowedList",
            "FollowedMeasure",
            "QueryResults",
            "RefreshRequest");

    /** What any server of this process has met: the library that asks us keeps one converter for all of them. */
    private static final Map<String, Class<?>> RECORDS = new ConcurrentHashMap<>();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (type.getType() instanceof JavaType known && known.getRawClass().isRecord()) {
            RECORDS.put(known.getRawClass().getSimpleName(), known.getRawClass());
        } else if (type.getType() instanceof Class<?> known && known.isRecord()) {
            RECORDS.put(known.getSimpleName(), known);
        }
        return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }

    void makeExact(Map<String, Schema> schemas) {
        schemas.forEach((name, schema) -> {
            var type = RECORDS.get(name);
            if (type != null) {
                makeExact(schema, type);
            }
        });
    }

    private static void makeExact(Schema<?> schema, Class<?> type) {
        var request = REQUESTS.contains(type.getSimpleName());
        var required = new ArrayList<String>();
        var properties = new LinkedHashMap<String, Schema>();
        for (var component : type.getRecordComponents()) {
            var name = name(component);
            var property = Objects.requireNonNull(schema.getProperties().get(name));
            var nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            var leftOut = nullable && request;
            if (!leftOut) {
                required.add(name);
            }
            properties.put(name, nullable && !leftOut ? orNull(property) : property);
        }
        schema.setProperties(properties);
        schema.setRequired(required.isEmpty() ? null : required);
        schema.setAdditionalProperties(request ? Boolean.FALSE : null);
    }

    private static Schema<?> orNull(Schema<?> property) {
        if (property.get$ref() != null) {
            return new Schema<>().anyOf(List.of(property, new Schema<>().types(Set.of("null"))));
        }
        var types = new LinkedHashSet<>(property.getTypes());
        types.add("null");
        property.setTypes(types);
        allowNull(property);
        return property;
    }

    private static <T> void allowNull(Schema<T> property) {
        if (property.getEnum() != null) {
            var values = new ArrayList<@Nullable T>(property.getEnum());
            values.add(null);
            property.setEnum(values);
        }
    }

    private static String name(RecordComponent component) {
        return Arrays.stream(component.getAccessor().getAnnotationsByType(JsonProperty.class))
                .map(JsonProperty::value)
                .findFirst()
                .orElse(component.getName());
    }
}
