package salesassistant.app.workspace;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A request to the workspace.
 *
 * @param method GET, POST or DELETE
 * @param path below the host, already encoded, starting with a slash
 * @param query what stands behind the question mark, not yet encoded
 * @param body sent as JSON
 * @param repeatable whether sending it twice does no more than sending it once
 * @param queued whether its sender has a queue, so that a busy workspace is told to her at once
 */
public record Call(
        String method,
        String path,
        Map<String, String> query,
        Optional<Object> body,
        boolean repeatable,
        boolean queued) {

    public Call {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("A path starts with a slash.");
        }
        query = new TreeMap<>(query);
    }

    public static Call get(String path) {
        return new Call("GET", path, Map.of(), Optional.empty(), true, false);
    }

    /** A call that starts something: sent again only when it is certain that nothing was started. */
    public static Call post(String path, Object body) {
        return new Call("POST", path, Map.of(), Optional.of(body), false, false);
    }

    public static Call delete(String path) {
        return new Call("DELETE", path, Map.of(), Optional.empty(), true, false);
    }

    public Call asking(String name, String value) {
        var more = new TreeMap<>(query);
        more.put(name, value);
        return new Call(method, path, more, body, repeatable, queued);
    }

    /** The same, where sending it twice does no harm. */
    public Call asRepeatable() {
        return new Call(method, path, query, body, true, queued);
    }

    /** The same, where its sender waits her turn elsewhere: a busy workspace is not asked again from below her queue. */
    public Call asQueued() {
        return new Call(method, path, query, body, repeatable, true);
    }
}
