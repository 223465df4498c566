package salesassistant.app.workspace;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/** The hosts from which results are read: the clouds' storage, and what a setting adds. */
final class StorageHosts {

    private static final List<String> CLOUDS =
            List.of(".blob.core.windows.net", ".dfs.core.windows.net", ".amazonaws.com");
    private static final List<String> EXACT = List.of("storage.googleapis.com");

    private final boolean here;
    private final List<String> more;

    StorageHosts(URI workspace, List<String> more) {
        this.here = thisMachine(workspace);
        this.more = more.stream().map(host -> host.toLowerCase(Locale.ROOT)).toList();
    }

    boolean allow(URI link) {
        if (link.getHost() == null || link.getUserInfo() != null) {
            return false;
        }
        if ("http".equals(link.getScheme())) {
            // A workspace on this machine keeps its results here as well, on another port.
            return here && thisMachine(link);
        }
        return "https".equals(link.getScheme()) && allow(link.getHost().toLowerCase(Locale.ROOT), link.getPort());
    }

    private boolean allow(String host, int port) {
        var usualPort = port == -1 || port == 443;
        return usualPort
                && (EXACT.contains(host)
                        || more.contains(host)
                        || CLOUDS.stream().anyMatch(host::endsWith));
    }

    private static boolean thisMachine(URI address) {
        return "localhost".equals(address.getHost())
                || "127.0.0.1".equals(address.getHost())
                || "[::1]".equals(address.getHost());
    }
}
