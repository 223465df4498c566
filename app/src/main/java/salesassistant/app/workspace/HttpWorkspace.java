package salesassistant.app.workspace;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.workspace.WorkspaceFailure.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The workspace over HTTP: one request a call. */
final class HttpWorkspace implements Workspace {

    private final URI host;
    private final String userAgent;
    private final StorageHosts storage;
    private final Line line;
    private final JsonMapper json;
    private final Replies replies;

    HttpWorkspace(Place place, Line line, JsonMapper json, Replies replies) {
        this.host = place.host();
        this.userAgent = place.userAgent();
        this.storage = place.storage();
        this.line = line;
        this.json = json;
        this.replies = replies;
    }

    /**
     * Whom we talk to, and as what.
     *
     * @param storage from where results are read
     */
    record Place(URI host, String userAgent, StorageHosts storage) {}

    @Override
    public URI host() {
        return host;
    }

    @Override
    public JsonNode send(Call call, Credential as, Deadline deadline) {
        return line.exchange(request(call, as, "application/json"), Pace.REPLY, deadline, replies::object);
    }

    @Override
    public void stream(Call call, Credential as, Deadline deadline, Consumer<Event> events) {
        line.exchange(request(call, as, "text/event-stream"), Pace.STREAM, deadline, (response, body) -> {
            replies.refuseFailures(response, body);
            Events.read(response, body, events);
            return true;
        });
    }

    @Override
    public <T> T fetch(Link link, Deadline deadline, Reading<T> reading) {
        if (!storage.allow(link.address())) {
            throw WorkspaceFailure.unsent(Kind.MALFORMED, "a link leads to a host that is not allowed", null);
        }
        var request = HttpRequest.newBuilder(link.address())
                .header("User-Agent", userAgent)
                .GET();
        link.headers().forEach((name, value) -> request.header(name, value));
        return line.exchange(request.build(), Pace.RESULT, deadline, (response, body) -> {
            replies.refuseFailures(response, body);
            return reading.read(body);
        });
    }

    private HttpRequest request(Call call, Credential as, String accepted) {
        return HttpRequest.newBuilder(address(call))
                .header("Authorization", as.token().header())
                .header("User-Agent", userAgent)
                .header("Accept", accepted)
                .header("Content-Type", "application/json")
                .method(call.method(), body(call))
                .build();
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
}
