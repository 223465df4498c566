package salesassistant.simulator;

import salesassistant.simulator.apps.Apps;
import salesassistant.simulator.genie.Genie;
import salesassistant.simulator.genie.Runs;
import salesassistant.simulator.http.Api;
import salesassistant.simulator.http.Router;
import salesassistant.simulator.lakeview.Lakeview;
import salesassistant.simulator.people.User;
import salesassistant.simulator.serving.ServingApi;
import salesassistant.simulator.sql.SqlEngine;

/** The parts of the workspace that people meet: Genie, the models, the dashboards and the apps. */
final class Analytics implements Api {

    private final Genie genie;
    private final ServingApi serving;
    private final Lakeview lakeview;
    private final Apps apps;

    Analytics(Workspace workspace, SqlEngine engine, Runs runs, Apps apps) {
        genie = new Genie(engine, runs, workspace.clock());
        serving = new ServingApi(workspace.clock());
        lakeview = new Lakeview(workspace, engine);
        this.apps = apps;
    }

    @Override
    public void addTo(Router router) {
        genie.addTo(router);
        serving.addTo(router);
        lakeview.addTo(router);
        apps.addTo(router);
    }

    /** The cookie of a new session of the workspace. */
    String session(User user) {
        return lakeview.session(user);
    }

    /** The control port with the addresses of these parts beside its own. */
    Api controlledBy(Api control) {
        return router -> {
            control.addTo(router);
            genie.addControlTo(router);
            serving.addControlTo(router);
            lakeview.addControlTo(router);
            apps.addControlTo(router);
        };
    }

    /** Everything as it was at the start. */
    void reset() {
        genie.reset();
        serving.reset();
        lakeview.reset();
        apps.reset();
    }
}
