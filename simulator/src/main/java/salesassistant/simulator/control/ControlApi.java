package salesassistant.simulator.control;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import salesassistant.simulator.Knobs;
import salesassistant.simulator.Workspace;
import salesassistant.simulator.http.Access;
import salesassistant.simulator.http.Api;
import salesassistant.simulator.http.ApiFailure;
import salesassistant.simulator.http.Json;
import salesassistant.simulator.http.Reply;
import salesassistant.simulator.http.Request;
import salesassistant.simulator.http.Router;
import salesassistant.simulator.oauth.Clients;
import salesassistant.simulator.record.Call;

/** The test's side of the workspace, on a port of its own. */
public final class ControlApi implements Api {

    private static final Access OPEN = Access.open();

    private final Workspace workspace;
    private final Faults faults;
    private final Clients clients;
    private final List<Runnable> resets;

    public ControlApi(Workspace workspace, Faults faults, Clients clients, List<Runnable> resets) {
        this.workspace = workspace;
        this.faults = faults;
        this.clients = clients;
        this.resets = List.copyOf(resets);
    }

    @Override
    public void addTo(Router router) {
        router.on("POST", "/faults", OPEN, this::add)
                .on("GET", "/faults", OPEN, request -> Reply.json(faults.told()))
                .on("DELETE", "/faults", OPEN, request -> clear())
                .on(
                        "GET",
                        "/calls",
                        OPEN,
                        request -> Reply.json(Json.of(
                                matching(request).stream().map(Call::told).toList())))
                .on(
                        "GET",
                        "/calls/count",
                        OPEN,
                        request -> text(String.valueOf(matching(request).size())))
                .on("DELETE", "/calls", OPEN, request -> forget())
                .on("POST", "/reset", OPEN, request -> reset())
                .on("POST", "/clock", OPEN, this::clock)
                .on(
                        "GET",
                        "/clock",
                        OPEN,
                        request -> text(workspace.clock().instant().toString()))
                .on("POST", "/knobs", OPEN, this::turn)
                .on("POST", "/clients", OPEN, this::register)
                .on("POST", "/tokens", OPEN, this::token)
                .on("POST", "/tokens/{token}/expire", OPEN, this::expire);
    }

    private Reply add(Request request) {
        var given = request.json();
        if (given.isArray()) {
            given.forEach(faults::add);
        } else {
            faults.add(given);
        }
        return done();
    }

    private Reply clear() {
        faults.clear();
        return done();
    }

    /** By regular expressions over method, path and the notes' values. */
    private List<Call> matching(Request request) {
        var method = Pattern.compile(request.parameter("method").orElse(".*"));
        var path = Pattern.compile(request.parameter("path").orElse(".*"));
        var tag = request.parameter("tag");
        return workspace.calls().all().stream()
                .filter(call -> method.matcher(call.method()).matches())
                .filter(call -> path.matcher(call.path()).matches())
                .filter(call -> tag.isEmpty() || call.noted("query_tags").contains(tag.get()))
                .toList();
    }

    private Reply forget() {
        workspace.calls().clear();
        return done();
    }

    private Reply reset() {
        faults.clear();
        workspace.clock().reset();
        workspace.knobs().reset();
        workspace.people().reset();
        resets.forEach(Runnable::run);
        workspace.calls().clear();
        return done();
    }

    private Reply clock(Request request) {
        var wish = request.json();
        if (wish.has("advance_ms")) {
            workspace.clock().advance(Duration.ofMillis(wish.get("advance_ms").asLong()));
        }
        if (wish.has("speed")) {
            workspace.clock().run(wish.get("speed").asDouble());
        }
        return done();
    }

    private Reply turn(Request request) {
        Knobs knobs = workspace.knobs();
        knobs.turn(request.json());
        return done();
    }

    private Reply token(Request request) {
        var wish = request.json();
        var user = workspace
                .people()
                .find(wish.path("user").asText())
                .orElseThrow(() -> ApiFailure.wrongParameter("Nobody is called " + wish.path("user")));
        var token =
                wish.path("token").asText("dapi" + UUID.randomUUID().toString().replace("-", ""));
        var scopes = Set.of(wish.path("scope").asText("all-apis").split(" "));
        workspace
                .people()
                .give(
                        token,
                        user,
                        scopes,
                        Duration.ofMillis(wish.path("valid_ms").asLong(3_600_000)));
        return text(token);
    }

    private Reply register(Request request) {
        clients.register(request.json());
        return done();
    }

    private Reply expire(Request request) {
        if (!workspace.people().expire(request.variable("token"))) {
            throw ApiFailure.missing("Nobody holds this token.");
        }
        return done();
    }

    private static Reply done() {
        return Reply.json(Json.object());
    }

    private static Reply text(String text) {
        return Reply.bytes(200, "text/plain; charset=utf-8", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
