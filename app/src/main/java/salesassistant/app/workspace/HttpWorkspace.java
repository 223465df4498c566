package salesassistant.app.workspace;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.workspace.WorkspaceFailure.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The workspace over HTTP: one request a call. */
final class HttpWorkspace implements Workspace {

    private final URI host;
    private final HttpClient client;
    private final JsonMapper json;

    HttpWorkspace(URI host, HttpClient client, JsonMapper json) {
        this.host = host;
        this.client = client;
        this.json = json;
    }

    @Override
    public URI host() {
        return host;
    }

    @Override
    public JsonNode send(Call call, Credential as, Deadline deadline) {
        var remaining = deadline.remaining();
        if (deadline.cancellation().cancelled()) {
            throw WorkspaceFailure.of(Kind.CANCELLED, "before " + call.path(), null);
        }
        if (!remaining.isPositive()) {
            throw WorkspaceFailure.of(Kind.TIMED_OUT, "before " + call.path(), null);
        }
        var request = HttpRequest.newBuilder(address(call))
                .timeout(remaining)
                .header("Authorization", as.token().header())
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .method(call.method(), body(call))
                .build();
        var caller = Thread.currentThread();
        try (var _ = deadline.cancellation().whenCancelled(caller::interrupt)) {
            return read(client.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (HttpTimeoutException late) {
            throw WorkspaceFailure.of(Kind.TIMED_OUT, call.path(), late);
        } catch (IOException broken) {
            throw WorkspaceFailure.of(Kind.UNREACHABLE, call.path(), broken);
        } catch (InterruptedException stopped) {
            throw WorkspaceFailure.of(Kind.CANCELLED, call.path(), stopped);
        }
    }

    private URI address(Call call) {
        var query = call.query().entrySet().stream()
                .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                .collect(Collectors.joining("&"));
        return URI.create(host + call.path() + (query.isEmpty() ? "" : "?" + query));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.BodyPublisher body(Call call) {
        return call.body()
                .map(content -> HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(content)))
                .orElse(HttpRequest.BodyPublishers.noBody());
    }

    private JsonNode read(HttpResponse<String> response) {
        var status = response.statusCode();
        if (status >= 300) {
            throw WorkspaceFailure.of(kind(status), "HTTP " + status, null);
        }
        try {
            return response.body().isBlank() ? json.createObjectNode() : json.readTree(response.body());
        } catch (JacksonException unreadable) {
            throw WorkspaceFailure.of(Kind.MALFORMED, "HTTP " + status, unreadable);
        }
    }

    private static Kind kind(int status) {
        return switch (status) {
            case 401 -> Kind.SIGN_IN;
            case 403 -> Kind.FORBIDDEN;
            case 404 -> Kind.NOT_FOUND;
            case 429, 503 -> Kind.BUSY;
            default -> status < 500 ? Kind.REJECTED : Kind.UNREACHABLE;
        };
    }
}
