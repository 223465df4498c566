package salesassistant.app.dashboard.databricks;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import salesassistant.app.dashboard.ViewerToken;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.workspace.WorkspaceFailure;
import salesassistant.app.workspace.WorkspaceFailure.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Trades the app's secret for a token that can do only what is named. */
final class NarrowedTokens {

    private static final String WHAT = "token of a viewer";
    /** No token of ours lives longer, whatever the workspace says. */
    private static final long LONGEST = Duration.ofHours(1).toSeconds();

    private final URI address;
    private final EmbeddingSettings principal;
    private final HttpClient client;
    private final JsonMapper json;
    private final Clock clock;

    NarrowedTokens(URI host, EmbeddingSettings principal, HttpClient client, JsonMapper json, Clock clock) {
        this.address = URI.create(host + "/oidc/v1/token");
        this.principal = principal;
        this.client = client;
        this.json = json;
        this.clock = clock;
    }

    /** @param needed what the workspace says a viewer needs: passed on as it came */
    ViewerToken make(JsonNode needed, Deadline deadline) {
        if (needed.path("authorization_details").isEmpty()) {
            // Without them the token would be the app's own, with all its rights.
            throw WorkspaceFailure.of(Kind.MALFORMED, WHAT, null);
        }
        var form = new LinkedHashMap<String, String>();
        form.put("grant_type", "client_credentials");
        for (var name : List.of("scope", "custom_claim", "authorization_details")) {
            needed.optional(name).ifPresent(value -> form.put(name, text(value)));
        }
        return read(send(form, deadline));
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.asString() : value.toString();
    }

    private HttpResponse<String> send(Map<String, String> form, Deadline deadline) {
        var left = deadline.remaining();
        if (!left.isPositive()) {
            throw WorkspaceFailure.of(Kind.TIMED_OUT, WHAT, null);
        }
        var request = HttpRequest.newBuilder(address)
                .timeout(left)
                .header("Authorization", "Basic " + basic())
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (HttpTimeoutException late) {
            throw WorkspaceFailure.of(Kind.TIMED_OUT, WHAT, late);
        } catch (IOException broken) {
            throw WorkspaceFailure.of(Kind.UNREACHABLE, WHAT, broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw WorkspaceFailure.of(Kind.CANCELLED, WHAT, stopped);
        }
    }

    private ViewerToken read(HttpResponse<String> reply) {
        var status = reply.statusCode();
        if (status != 200) {
            var kind = status == 429 || status == 503 ? Kind.BUSY : status < 500 ? Kind.REJECTED : Kind.UNREACHABLE;
            throw WorkspaceFailure.of(kind, WHAT + ": HTTP " + status, null);
        }
        try {
            var body = json.readTree(reply.body());
            var token = body.path("access_token").asString("");
            var seconds = Math.min(body.path("expires_in").asLong(0), LONGEST);
            if (token.isEmpty() || seconds <= 0) {
                throw WorkspaceFailure.of(Kind.MALFORMED, WHAT, null);
            }
            return new ViewerToken(token, clock.instant().plusSeconds(seconds));
        } catch (JacksonException unreadable) {
            // Its words might hold the token.
            throw WorkspaceFailure.of(Kind.MALFORMED, WHAT, null);
        }
    }

    private String basic() {
        var both = principal.clientId() + ":" + principal.clientSecret();
        return Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
