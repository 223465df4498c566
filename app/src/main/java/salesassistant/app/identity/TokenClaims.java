package salesassistant.app.identity;

import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a token says of itself, without proof: enough to refuse it early, never enough to accept it.
 *
 * @param unsigned whether it says that nobody signed it
 * @param expires when it says that it ends; null where it says nothing
 */
public record TokenClaims(boolean unsigned, @Nullable Instant expires) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Reads a token of any kind; one that is no JWT says nothing. */
    public static TokenClaims of(String token) {
        var parts = token.split("\\.", -1);
        if (parts.length != 3) {
            return new TokenClaims(false, null);
        }
        var header = part(parts[0]);
        var end = part(parts[1]).path("exp");
        var none = header.path("alg").asString("").equalsIgnoreCase("none") || header.isObject() && parts[2].isEmpty();
        return new TokenClaims(none, end.isNumber() ? Instant.ofEpochSecond(end.asLong()) : null);
    }

    /** Whether it is worth asking the workspace about it. */
    public boolean mayHold(Instant now) {
        return !unsigned && (expires == null || now.isBefore(expires));
    }

    private static JsonNode part(String encoded) {
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(encoded));
        } catch (IllegalArgumentException | JacksonException _) {
            return JSON.missingNode();
        }
    }
}
