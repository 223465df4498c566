package salesassistant.simulator;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import salesassistant.simulator.apps.Apps;
import salesassistant.simulator.catalog.CatalogApi;
import salesassistant.simulator.catalog.Descriptions;
import salesassistant.simulator.catalog.NielsenMetricView;
import salesassistant.simulator.control.ControlApi;
import salesassistant.simulator.control.Faults;
import salesassistant.simulator.data.SampleRows;
import salesassistant.simulator.genie.Runs;
import salesassistant.simulator.http.Answering;
import salesassistant.simulator.http.Api;
import salesassistant.simulator.http.ApiFailure;
import salesassistant.simulator.http.Exchange;
import salesassistant.simulator.http.Router;
import salesassistant.simulator.http.Troubles;
import salesassistant.simulator.http.WebServer;
import salesassistant.simulator.oauth.AuthorizeApi;
import salesassistant.simulator.oauth.Clients;
import salesassistant.simulator.oauth.DiscoveryApi;
import salesassistant.simulator.oauth.Grants;
import salesassistant.simulator.oauth.TokenApi;
import salesassistant.simulator.people.ScimApi;
import salesassistant.simulator.record.Calls;
import salesassistant.simulator.spark.SparkEngine;
import salesassistant.simulator.sql.SqlText;
import salesassistant.simulator.statements.HistoryApi;
import salesassistant.simulator.statements.Links;
import salesassistant.simulator.statements.StatementReply;
import salesassistant.simulator.statements.Statements;
import salesassistant.simulator.statements.StatementsApi;
import salesassistant.simulator.statements.StorageApi;
import salesassistant.simulator.warehouses.Warehouse;
import salesassistant.simulator.warehouses.WarehousesApi;

/** The program: {@code --port}, {@code --control-port}, {@code --data file}, {@code --with-parent}, {@code --app origin}, {@code --speed times}. */
public final class Simulator {

    private Simulator() {}

    public static void main(String[] arguments) throws Exception {
        var settings = Settings.of(List.of(arguments));
        if (settings.endsWithParent()) {
            endWithParent();
        }
        var scratch = Scratch.folder();
        var workspace = new Workspace();
        var engine = SparkEngine.over(SampleRows.of(settings.data(), scratch), NielsenMetricView.yaml(), scratch);
        var warehouse = new Warehouse(workspace.clock(), workspace.knobs());
        var statements = new Statements(engine, warehouse, workspace.clock(), workspace.knobs(), scratch);
        var links = new Links(workspace.clock(), workspace.knobs());
        var faults = new Faults(workspace.people());
        var clients = new Clients(workspace.people(), settings.redirects());
        var grants = new Grants(workspace);
        var told = new StatementReply(links);
        var apps = Apps.before(settings.app(), settings.appPort(), workspace);
        var analytics = new Analytics(workspace, engine, new Runs(statements, told, warehouse), apps);
        workspace
                .with(new DiscoveryApi())
                .with(new AuthorizeApi(clients, grants, workspace.people(), analytics::session))
                .with(new TokenApi(clients, grants, workspace.people()))
                .with(new ScimApi())
                .with(new CatalogApi(new Descriptions(
                        engine, workspace.people().find("anna").orElseThrow(), NielsenMetricView.yaml())))
                .with(new WarehousesApi(warehouse))
                .with(new StatementsApi(statements, told))
                .with(new HistoryApi(statements))
                .with(analytics);

        warmUp(engine, workspace);
        var storage =
                WebServer.start(0, aside(workspace, faults, workspace.calls(), new StorageApi(statements, links)));
        links.leadTo("http://127.0.0.1:" + storage.port());
        var control = new ControlApi(
                workspace,
                faults,
                clients,
                List.of(analytics::reset, warehouse::reset, statements::reset, clients::reset, grants::reset));
        var controlServer = WebServer.start(
                settings.controlPort(),
                aside(workspace, Troubles.none(), new Calls(), analytics.controlledBy(control)));
        workspace.clock().run(settings.speed());
        var server = WebServer.start(settings.port(), workspace.answering(faults));
        System.out.println("Apps on http://127.0.0.1:" + apps.port());
        System.out.println("Control on http://127.0.0.1:" + controlServer.port());
        System.out.println("Ready on http://127.0.0.1:" + server.port());
    }

    /** The first statement of a Spark takes seconds; nobody should wait for it but the start. */
    private static void warmUp(SparkEngine engine, Workspace workspace) {
        var anybody = workspace.people().find("anna").orElseThrow();
        if (!engine.run(anybody, SqlText.of("SELECT 1"), "warm up").rows().hasNext()) {
            throw new IllegalStateException("Spark answers nothing");
        }
    }

    /** Something beside the workspace itself, with addresses that are open to everybody. */
    private static Exchange aside(Workspace workspace, Troubles troubles, Calls calls, Api api) {
        var router = new Router((request, access) -> {
            throw ApiFailure.denied("Nobody signs in here.");
        });
        api.addTo(router);
        return new Answering(router, calls, troubles, workspace.clock(), Map.of());
    }

    /** A parent that is killed says no farewell, but its pipe ends. */
    private static void endWithParent() {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                while (System.in.read() >= 0) {
                    Thread.onSpinWait();
                }
            } catch (IOException gone) {
                // As good as the end of the pipe.
            }
            System.exit(0);
        });
    }
}
