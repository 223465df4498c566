package salesassistant.simulator.lakeview;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import salesassistant.simulator.http.Access;
import salesassistant.simulator.http.Api;
import salesassistant.simulator.http.ApiFailure;
import salesassistant.simulator.http.Json;
import salesassistant.simulator.http.Reply;
import salesassistant.simulator.http.Request;
import salesassistant.simulator.http.Router;
import salesassistant.simulator.people.People;
import salesassistant.simulator.people.User;
import salesassistant.simulator.time.SimulatedClock;

/** The pages that show a dashboard: in a frame, or on their own; and the figures they ask for. */
final class EmbedApi implements Api {

    private static final Access OPEN = Access.open();
    private static final String EMBED = "/embed/dashboardsv3/{id}";

    private final Dashboards dashboards;
    private final Framing framing;
    private final Visits visits;
    private final Figures figures;
    private final People people;
    private final SimulatedClock clock;
    private volatile Duration load = Duration.ZERO;
    private volatile boolean ready = true;

    EmbedApi(
            Dashboards dashboards,
            Framing framing,
            Visits visits,
            Figures figures,
            People people,
            SimulatedClock clock) {
        this.dashboards = dashboards;
        this.framing = framing;
        this.visits = visits;
        this.figures = figures;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void addTo(Router router) {
        router.on("GET", EMBED, OPEN, this::embedded)
                .on("GET", EMBED + "/pages/{page}", OPEN, this::embedded)
                .on("GET", EMBED + "/figures", OPEN, this::figures)
                .on("GET", "/dashboardsv3/{id}/published", OPEN, this::opened)
                .on("GET", "/login.html", OPEN, this::login)
                .on(
                        "GET",
                        "/static/embed.js",
                        OPEN,
                        request -> Reply.bytes(
                                200,
                                "text/javascript; charset=utf-8",
                                resource("embed.js").getBytes(StandardCharsets.UTF_8)));
    }

    void turn(JsonNode knobs) {
        load = Duration.ofMillis(knobs.path("load_ms").asLong(load.toMillis()));
        ready = knobs.path("ready").asBoolean(ready);
    }

    void reset() {
        load = Duration.ZERO;
        ready = true;
    }

    private Reply embedded(Request request) throws InterruptedException {
        clock.sleep(load);
        var page = page(request, "embedded");
        var ancestors = framing.ancestors();
        return ancestors.isEmpty() ? page : page.with("content-security-policy", ancestors);
    }

    private Reply opened(Request request) throws InterruptedException {
        clock.sleep(load);
        return (visits.session(request).isPresent() ? page(request, "open") : toLogin(request))
                .with("content-security-policy", "frame-ancestors 'self'");
    }

    private Reply page(Request request, String mode) {
        return Reply.html(
                200,
                resource("embed.html")
                        .replace("{{dashboard}}", request.variable("id").replaceAll("[^0-9a-f]", ""))
                        .replace("{{mode}}", mode)
                        .replace("{{ready}}", Boolean.toString(ready))
                        .replace("{{now}}", Long.toString(clock.millis())));
    }

    /** With a token the holder's figures, without one those of the person who is signed in to the workspace. */
    private Reply figures(Request request) {
        var token = People.bearer(request);
        var id = request.variable("id");
        User viewer = token.isPresent()
                ? visits.holder(token.get(), id)
                : visits.session(request)
                        .orElseThrow(() -> new ApiFailure(401, "UNAUTHENTICATED", "Sign in to see this dashboard."));
        request.note("dashboard_viewer", viewer.userName());
        var dashboard = dashboards.published(id, viewer);
        var publisher = people.find("anna").orElseThrow();
        return Reply.json(figures.seenBy(dashboard.embedsCredentials() ? publisher : viewer, dashboard));
    }

    private Reply toLogin(Request request) {
        return Reply.redirect("/login.html?next_url=" + URLEncoder.encode(request.path(), StandardCharsets.UTF_8));
    }

    /** Asks who one is; with {@code user} in the address, takes it as the answer. */
    private Reply login(Request request) {
        var next = request.parameter("next_url")
                .filter(path -> path.matches("/[^/\\\\].*"))
                .orElse("/");
        var user = request.parameter("user");
        if (user.isPresent()) {
            return Reply.redirect(next).with("set-cookie", visits.begin(user.get()));
        }
        var choices = people.everybody().stream()
                .filter(one -> !one.program())
                .map(one -> "<li><a href=\"/login.html?user=%s&amp;next_url=%s\">%s</a></li>"
                        .formatted(one.id(), URLEncoder.encode(next, StandardCharsets.UTF_8), one.displayName()))
                .collect(Collectors.joining("\n"));
        return Reply.html(200, resource("login.html").replace("{{choices}}", choices));
    }

    private static String resource(String name) {
        try (var in = EmbedApi.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    Reply controlled(Request request) {
        turn(request.json());
        return Reply.json(Json.object());
    }
}
