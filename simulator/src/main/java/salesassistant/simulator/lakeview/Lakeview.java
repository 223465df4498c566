package salesassistant.simulator.lakeview;

import salesassistant.simulator.Workspace;
import salesassistant.simulator.http.Access;
import salesassistant.simulator.http.Api;
import salesassistant.simulator.http.Router;
import salesassistant.simulator.people.User;
import salesassistant.simulator.sql.SqlEngine;

/** Dashboards as a whole: their description, their pages, and what a test can make them do. */
public final class Lakeview implements Api {

    private final Dashboards dashboards;
    private final Framing framing = new Framing();
    private final Visits visits;
    private final LakeviewApi lakeview;
    private final EmbedApi embed;

    public Lakeview(Workspace workspace, SqlEngine engine) {
        dashboards = new Dashboards(workspace.clock());
        visits = new Visits(workspace.people(), workspace.clock());
        lakeview = new LakeviewApi(dashboards, workspace.clock());
        embed = new EmbedApi(dashboards, framing, visits, new Figures(engine), workspace.people(), workspace.clock());
    }

    @Override
    public void addTo(Router router) {
        lakeview.addTo(router);
        framing.addTo(router);
        embed.addTo(router);
    }

    /** Begins a session of the workspace and gives its cookie: whoever signs in anywhere is signed in here too. */
    public String session(User user) {
        return visits.begin(user);
    }

    /** The addresses by which a test makes the pages behave. */
    public void addControlTo(Router control) {
        control.on("POST", "/lakeview/knobs", Access.open(), embed::controlled);
    }

    /** Everything as it was at the start. */
    public void reset() {
        dashboards.reset();
        framing.reset();
        visits.reset();
        embed.reset();
    }
}
