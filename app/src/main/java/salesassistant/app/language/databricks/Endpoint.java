package salesassistant.app.language.databricks;

import java.net.URI;
import java.util.Optional;
import salesassistant.app.identity.Caller;
import salesassistant.app.workspace.Credential;
import salesassistant.app.workspace.Workspace;

/**
 * Where a model is asked.
 *
 * @param host which host, and the way to it
 * @param path where on it
 * @param model the model's name, where the path does not say it
 * @param credentials as whom it is asked
 */
record Endpoint(Workspace host, String path, Optional<String> model, Credentials credentials) {

    private static final String INVOCATIONS = "/invocations";
    private static final String COMPLETIONS = "/chat/completions";

    /** As whom a caller's prompt is sent. */
    interface Credentials {

        Optional<Credential> of(Caller caller);
    }

    /** The path of an endpoint as a setting gives it: its own, a base for all models, or just the endpoint's name. */
    static String path(String given) {
        var text = given.strip();
        if (!text.startsWith("/")) {
            return "/serving-endpoints/" + text + INVOCATIONS;
        }
        var plain = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
        return plain.endsWith(INVOCATIONS) || plain.endsWith(COMPLETIONS) ? plain : plain + COMPLETIONS;
    }

    /** The path of an address; that of a host alone is where such hosts commonly have it. */
    static String path(URI address) {
        var path = address.getRawPath();
        return path(path == null || path.isEmpty() || path.equals("/") ? "/v1" : path);
    }

    /** Whether a path leads to several models, so that one has to be named. */
    static boolean needsModel(String path) {
        return path.endsWith(COMPLETIONS);
    }
}
