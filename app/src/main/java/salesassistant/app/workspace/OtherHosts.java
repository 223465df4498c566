package salesassistant.app.workspace;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Ways to hosts that are not the company's workspace: with the same care, and never with a caller's credential. */
public final class OtherHosts {

    private OtherHosts() {}

    /** A way to the host of an address, which is reached by a key of its own. */
    public static Workspace at(URI address, JsonMapper json) {
        var origin = WorkspaceSettings.origin(address.toString());
        var place = new HttpWorkspace.Place(origin, "sales-assistant", new StorageHosts(origin, List.of()));
        return WorkspaceConfiguration.open(place, json, Clock.systemUTC());
    }
}
