package salesassistant.simulator.apps;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import salesassistant.simulator.http.Api;
import salesassistant.simulator.http.ApiFailure;
import salesassistant.simulator.http.Json;
import salesassistant.simulator.http.Reply;
import salesassistant.simulator.http.Request;
import salesassistant.simulator.http.Router;

/** The workspace's list of apps, and their deployments, which take a while. */
final class AppsApi implements Api {

    private static final String ALL = "/api/2.0/apps";
    private static final String ONE = ALL + "/{name}";
    private static final String DEPLOYMENTS = ONE + "/deployments";
    private static final Duration DEPLOYING = Duration.ofSeconds(20);
    private static final Duration STARTING = Duration.ofSeconds(15);

    private final Clock clock;
    private final Supplier<String> address;
    private final Map<String, App> apps = new ConcurrentSkipListMap<>();

    AppsApi(Clock clock, Supplier<String> address) {
        this.clock = clock;
        this.address = address;
    }

    private record Deployment(String id, String path, Instant begun) {}

    /** An app; {@code active} says since when it has been meant to run, null that it is stopped. */
    private record App(
            String name, String description, @Nullable Instant active, List<Deployment> deployments) {

        private App {
            deployments = List.copyOf(deployments);
        }
    }

    @Override
    public void addTo(Router router) {
        router.on("GET", ALL, request -> list())
                .on("POST", ALL, this::create)
                .on("GET", ONE, request -> Reply.json(told(found(request))))
                .on("DELETE", ONE, this::delete)
                .on("POST", ONE + "/start", request -> keep(active(found(request), clock.instant())))
                .on("POST", ONE + "/stop", request -> keep(active(found(request), null)))
                .on("POST", DEPLOYMENTS, this::deploy)
                .on("GET", DEPLOYMENTS, this::deployments)
                .on("GET", DEPLOYMENTS + "/{deployment}", this::deployment);
    }

    void reset() {
        apps.clear();
    }

    private Reply list() {
        var reply = Json.object();
        var all = reply.putArray("apps");
        apps.values().forEach(app -> all.add(told(app)));
        return Reply.json(reply);
    }

    private Reply create(Request request) {
        var body = request.json();
        var name = body.path("name").asText();
        if (!name.matches("[a-z0-9-]{2,30}")) {
            throw ApiFailure.wrongParameter("App name must contain only lowercase letters, numbers and dashes.");
        }
        if (apps.containsKey(name)) {
            throw new ApiFailure(409, "RESOURCE_ALREADY_EXISTS", "An app with the name " + name + " already exists.");
        }
        return keep(new App(name, body.path("description").asText(""), clock.instant(), List.of()));
    }

    private Reply delete(Request request) {
        apps.remove(found(request).name());
        return Reply.json(Json.object());
    }

    private Reply deploy(Request request) {
        var app = found(request);
        var deployment = new Deployment(
                UUID.randomUUID().toString().replace("-", ""),
                request.json().path("source_code_path").asText(),
                clock.instant());
        if (app.active() == null) {
            throw new ApiFailure(400, "INVALID_STATE", "Cannot deploy app " + app.name() + ": its compute is stopped.");
        }
        var all = new ArrayList<Deployment>(app.deployments());
        all.addFirst(deployment);
        keep(new App(app.name(), app.description(), app.active(), all));
        return Reply.json(told(deployment));
    }

    private Reply deployments(Request request) {
        var reply = Json.object();
        var all = reply.putArray("app_deployments");
        found(request).deployments().forEach(deployment -> all.add(told(deployment)));
        return Reply.json(reply);
    }

    private Reply deployment(Request request) {
        return found(request).deployments().stream()
                .filter(deployment -> deployment.id().equals(request.variable("deployment")))
                .findFirst()
                .map(deployment -> Reply.json(told(deployment)))
                .orElseThrow(() -> ApiFailure.missing("This deployment does not exist."));
    }

    private App found(Request request) {
        var app = apps.get(request.variable("name"));
        if (app == null) {
            throw ApiFailure.missing("App with name " + request.variable("name") + " does not exist or is deleted.");
        }
        return app;
    }

    private Reply keep(App app) {
        apps.put(app.name(), app);
        return Reply.json(told(app));
    }

    private static App active(App app, @Nullable Instant since) {
        return new App(app.name(), app.description(), since, app.deployments());
    }

    private ObjectNode told(App app) {
        var since = app.active();
        var compute = since == null ? "STOPPED" : past(since, STARTING) ? "ACTIVE" : "STARTING";
        var told = Json.object()
                .put("name", app.name())
                .put("description", app.description())
                .put("url", address.get());
        told.putObject("compute_status").put("state", compute).put("message", "App compute is " + compute + ".");
        var deployed = app.deployments().isEmpty() ? null : app.deployments().getFirst();
        var state = "UNAVAILABLE";
        if (deployed != null && compute.equals("ACTIVE")) {
            state = past(deployed.begun(), DEPLOYING) ? "RUNNING" : "DEPLOYING";
        }
        told.putObject("app_status").put("state", state).put("message", "App is " + state + ".");
        if (deployed != null) {
            told.set(past(deployed.begun(), DEPLOYING) ? "active_deployment" : "pending_deployment", told(deployed));
        }
        return told;
    }

    private ObjectNode told(Deployment deployment) {
        var state = past(deployment.begun(), DEPLOYING) ? "SUCCEEDED" : "IN_PROGRESS";
        var told = Json.object()
                .put("deployment_id", deployment.id())
                .put("source_code_path", deployment.path())
                .put("mode", "SNAPSHOT")
                .put("create_time", deployment.begun().toString());
        told.putObject("status")
                .put("state", state)
                .put("message", state.equals("SUCCEEDED") ? "App started successfully" : "Deploying");
        return told;
    }

    private boolean past(Instant since, Duration time) {
        return !clock.instant().isBefore(since.plus(time));
    }
}
