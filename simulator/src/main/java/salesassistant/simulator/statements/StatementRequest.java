package salesassistant.simulator.statements;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import salesassistant.simulator.http.ApiFailure;
import salesassistant.simulator.sql.SqlText;

/** What somebody wants to run, and how she wants the result. */
public record StatementRequest(
        SqlText sql,
        String warehouse,
        Disposition disposition,
        Format format,
        Duration patience,
        boolean cancelsOnTimeout,
        long rowLimit,
        long byteLimit,
        Map<String, String> tags) {

    private static final Set<String> NESTED = Set.of("ARRAY", "MAP", "STRUCT");
    private static final int LONGEST = 16 << 20;

    public StatementRequest {
        tags = Map.copyOf(tags);
    }

    /** Where the result goes. */
    public enum Disposition {
        INLINE,
        EXTERNAL_LINKS,
        INLINE_OR_EXTERNAL_LINKS
    }

    /** How the result is written. */
    public enum Format {
        JSON_ARRAY,
        CSV
    }

    static StatementRequest read(JsonNode body, Sessions sessions) {
        var text = required(body, "statement");
        if (text.length() > LONGEST) {
            throw ApiFailure.wrongParameter("The statement is longer than 16 MiB.");
        }
        var session = sessions.find(text(body, "session_id"));
        var catalog = text(body, "catalog");
        var schema = text(body, "schema");
        var disposition = choice(Disposition.class, body, "disposition", Disposition.INLINE);
        var format = choice(Format.class, body, "format", Format.JSON_ARRAY);
        if (disposition == Disposition.INLINE && format != Format.JSON_ARRAY) {
            throw ApiFailure.wrongParameter("The INLINE disposition supports only the JSON_ARRAY format.");
        }
        return new StatementRequest(
                new SqlText(
                        text,
                        parameters(body.path("parameters")),
                        catalog == null ? session.catalog() : catalog,
                        schema == null ? session.schema() : schema),
                body.has("warehouse_id") ? required(body, "warehouse_id") : session.warehouse(),
                disposition,
                format,
                patience(body.path("wait_timeout").asText("10s")),
                "CANCEL".equals(body.path("on_wait_timeout").asText("CONTINUE")),
                body.path("row_limit").asLong(Long.MAX_VALUE),
                body.path("byte_limit").asLong(Long.MAX_VALUE),
                tags(body.path("query_tags")));
    }

    private static List<SqlText.Parameter> parameters(JsonNode given) {
        var parameters = new ArrayList<SqlText.Parameter>();
        for (var parameter : given) {
            var type = parameter.path("type").asText("STRING");
            if (NESTED.contains(type.split("<")[0].toUpperCase(java.util.Locale.ROOT))) {
                throw ApiFailure.wrongParameter("Parameters of type " + type + " are not supported.");
            }
            parameters.add(new SqlText.Parameter(text(parameter, "name"), type, text(parameter, "value")));
        }
        return parameters;
    }

    private static Map<String, String> tags(JsonNode given) {
        var tags = new LinkedHashMap<String, String>();
        given.forEach(
                tag -> tags.put(tag.path("key").asText(), tag.path("value").asText("")));
        if (tags.size() > 20) {
            throw ApiFailure.wrongParameter("At most 20 query tags are allowed.");
        }
        return tags;
    }

    private static Duration patience(String text) {
        if (!text.matches("\\d{1,3}s")) {
            throw ApiFailure.wrongParameter("wait_timeout must be given in seconds, for example 10s.");
        }
        var seconds = Integer.parseInt(text.substring(0, text.length() - 1));
        if (seconds != 0 && (seconds < 5 || seconds > 50)) {
            throw ApiFailure.wrongParameter("wait_timeout must be 0s or between 5s and 50s, but is " + text + ".");
        }
        return Duration.ofSeconds(seconds);
    }

    private static String required(JsonNode body, String name) {
        var value = text(body, name);
        if (value == null || value.isBlank()) {
            throw ApiFailure.wrongParameter("Missing required field: " + name);
        }
        return value;
    }

    private static @Nullable String text(JsonNode body, String name) {
        return body.hasNonNull(name) ? body.get(name).asText() : null;
    }

    private static <E extends Enum<E>> E choice(Class<E> of, JsonNode body, String name, E otherwise) {
        var given = text(body, name);
        try {
            return given == null ? otherwise : Enum.valueOf(of, given);
        } catch (IllegalArgumentException unknown) {
            throw ApiFailure.wrongParameter("Unsupported value for " + name + ": " + given);
        }
    }
}
