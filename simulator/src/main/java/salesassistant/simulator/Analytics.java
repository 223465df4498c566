package salesassistant.simulator;

import salesassistant.simulator.genie.Genie;
import salesassistant.simulator.genie.Runs;
import salesassistant.simulator.http.Api;
import salesassistant.simulator.http.Router;
import salesassistant.simulator.lakeview.Lakeview;
import salesassistant.simulator.serving.ServingApi;
import salesassistant.simulator.sql.SqlEngine;
import salesassistant.simulator.statements.StatementReply;
import salesassistant.simulator.statements.Statements;
import salesassistant.simulator.warehouses.Warehouse;

/** The parts of the workspace that answer people: Genie, the models and the dashboards. */
final class Analytics implements Api {

    private final Genie genie;
    private final ServingApi serving;
    private final Lakeview lakeview;

    Analytics(Workspace workspace, SqlEngine engine, Statements statements, StatementReply told, Warehouse warehouse) {
        genie = new Genie(engine, new Runs(statements, told, warehouse), workspace.clock());
        serving = new ServingApi(workspace.clock());
        lakeview = new Lakeview(workspace, engine);
    }

    @Override
    public void addTo(Router router) {
        genie.addTo(router);
        serving.addTo(router);
        lakeview.addTo(router);
    }

    /** The control port with the addresses of these parts beside its own. */
    Api controlledBy(Api control) {
        return router -> {
            control.addTo(router);
            genie.addControlTo(router);
            serving.addControlTo(router);
            lakeview.addControlTo(router);
        };
    }

    /** Everything as it was at the start. */
    void reset() {
        genie.reset();
        serving.reset();
        lakeview.reset();
    }
}
