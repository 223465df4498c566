package salesassistant.app.workspace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import salesassistant.app.workspace.WorkspaceFailure.Kind;
import salesassistant.app.workspace.WorkspaceFailure.Said;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the workspace replies, and tells what its errors mean. */
final class Replies {

    private static final int LONGEST_ERROR = 64 * 1024;
    private static final int LONGEST_WORDS = 2000;

    /** What error codes mean whatever the status is; Databricks sends some of them under several. */
    private static final Map<String, Kind> CODES = Map.of(
            "RESOURCE_EXHAUSTED", Kind.BUSY,
            "REQUEST_LIMIT_EXCEEDED", Kind.BUSY,
            "TEMPORARILY_UNAVAILABLE", Kind.BUSY,
            "WORKSPACE_TEMPORARILY_UNAVAILABLE", Kind.BUSY,
            "RESOURCE_DOES_NOT_EXIST", Kind.NOT_FOUND,
            "PERMISSION_DENIED", Kind.FORBIDDEN,
            "UNAUTHENTICATED", Kind.SIGN_IN);

    private final JsonMapper json;
    private final Clock clock;

    Replies(JsonMapper json, Clock clock) {
        this.json = json.rebuild()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        this.clock = clock;
    }

    /** The object a reply holds. */
    JsonNode object(HttpResponse<?> response, InputStream body) throws IOException {
        refuseFailures(response, body);
        var first = body.read();
        if (first < 0) {
            return json.createObjectNode();
        }
        return object(new SequenceInputStream(new ByteArrayInputStream(new byte[] {(byte) first}), body));
    }

    private JsonNode object(InputStream body) throws IOException {
        try {
            var read = json.readTree(body);
            if (!read.isObject()) {
                throw WorkspaceFailure.of(Kind.MALFORMED, "the reply is no JSON object", null);
            }
            return read;
        } catch (JacksonIOException broken) {
            throw broken.getCause();
        } catch (JacksonException unreadable) {
            throw WorkspaceFailure.of(Kind.MALFORMED, "the reply is no JSON", unreadable);
        }
    }

    /** Ends here when the reply says no. */
    void refuseFailures(HttpResponse<?> response, InputStream body) throws IOException {
        var status = response.statusCode();
        if (status < 300) {
            return;
        }
        var said = said(
                status,
                body.readNBytes(LONGEST_ERROR),
                RetryAfter.in(response.headers(), clock).orElse(null));
        throw WorkspaceFailure.answered(kind(said), said);
    }

    private Said said(int status, byte[] body, @Nullable Duration retryAfter) {
        try {
            var error = json.readTree(body);
            var code = error.path("error_code").asString("");
            var message = error.path("message")
                    .asString(error.path("detail")
                            .asString(error.path("error").path("message").asString("")));
            return new Said(status, code, cut("HTTP " + status + " " + message), retryAfter);
        } catch (JacksonException _) {
            // Proxies in front of the workspace answer in HTML, which says nothing more than the status.
            return new Said(status, "", "HTTP " + status, retryAfter);
        }
    }

    private static String cut(String words) {
        return words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words;
    }

    private static Kind kind(Said said) {
        if (said.status() == 403 && said.words().contains("Invalid access token")) {
            return Kind.SIGN_IN;
        }
        var known = CODES.get(said.code());
        return known == null ? kind(said.status()) : known;
    }

    private static Kind kind(int status) {
        return switch (status) {
            case 401 -> Kind.SIGN_IN;
            case 403 -> Kind.FORBIDDEN;
            case 404 -> Kind.NOT_FOUND;
            case 429, 503, 529 -> Kind.BUSY;
            default -> status < 500 ? Kind.REJECTED : Kind.UNREACHABLE;
        };
    }
}
