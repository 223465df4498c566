package salesassistant.simulator.apps;

import java.io.IOException;
import java.net.URI;
import salesassistant.simulator.Workspace;
import salesassistant.simulator.http.Access;
import salesassistant.simulator.http.Api;
import salesassistant.simulator.http.Json;
import salesassistant.simulator.http.Reply;
import salesassistant.simulator.http.Request;
import salesassistant.simulator.http.Router;
import salesassistant.simulator.http.WebServer;

/** Databricks Apps as a whole: the proxy on a port of its own, and the workspace's list of apps. */
public final class Apps implements Api {

    private final Front front;
    private final Guests guests;
    private final AppLog log;
    private final WebServer server;
    private final AppsApi apps;

    private Apps(Front front, Guests guests, AppLog log, WebServer server, AppsApi apps) {
        this.front = front;
        this.guests = guests;
        this.log = log;
        this.server = server;
        this.apps = apps;
    }

    /** Opens the proxy's port before an app. */
    public static Apps before(URI app, int port, Workspace workspace) throws IOException {
        var clock = workspace.clock();
        var front = new Front(app);
        var guests = new Guests(workspace.people(), clock);
        var log = new AppLog(clock);
        var server = WebServer.start(port, new Proxy(front, guests, log, clock));
        var address = "http://localhost:" + server.port();
        return new Apps(front, guests, log, server, new AppsApi(clock, () -> address));
    }

    /** The proxy's port. */
    public int port() {
        return server.port();
    }

    @Override
    public void addTo(Router router) {
        apps.addTo(router);
    }

    /** The addresses by which a test makes the proxy behave. */
    public void addControlTo(Router control) {
        control.on("POST", "/apps", Access.open(), this::turn).on("GET", "/apps", Access.open(), request -> told());
    }

    /** Everything as it was at the start. */
    public void reset() {
        front.reset();
        guests.reset();
        log.reset();
        apps.reset();
    }

    private Reply turn(Request request) {
        front.turn(request.json());
        return told();
    }

    private Reply told() {
        return Reply.json(Json.object()
                .put("address", "http://127.0.0.1:" + port())
                .put("app", front.app().toString()));
    }
}
