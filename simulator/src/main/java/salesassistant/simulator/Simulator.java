package salesassistant.simulator;

import java.util.List;
import salesassistant.simulator.http.Troubles;
import salesassistant.simulator.http.WebServer;
import salesassistant.simulator.people.ScimApi;

/** The program: {@code --port}, {@code --control-port}, {@code --data file.duckdb}. */
public final class Simulator {

    private Simulator() {}

    public static void main(String[] arguments) throws Exception {
        var settings = Settings.of(List.of(arguments));
        var workspace = new Workspace();
        workspace.with(new ScimApi());
        var server = WebServer.start(settings.port(), workspace.answering(Troubles.none()));
        System.out.println("Ready on http://127.0.0.1:" + server.port());
    }
}
