package salesassistant.simulator.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what is done at an address. */
public final class Router {

    private final List<Route> routes = new ArrayList<>();
    private final Gate gate;

    public Router(Gate gate) {
        this.gate = gate;
    }

    /** An address for every known person; {@code {names}} in the path become the request's path variables. */
    public Router on(String method, String path, Action action) {
        return on(method, path, Access.known(), action);
    }

    /** An address with its own rule of who may use it. */
    public Router on(String method, String path, Access access, Action action) {
        routes.add(new Route(method, PathPattern.of(path), access, action));
        return this;
    }

    /** Answers a request; what goes wrong is told as the workspace tells it. */
    public Reply answer(Request request) throws Exception {
        try {
            var route = find(request);
            var found = request.at(route.path().match(request.path()).orElseThrow());
            return route.action()
                    .answer(route.access().signedIn() ? found.by(gate.admit(found, route.access())) : found);
        } catch (ApiFailure failure) {
            return failure.reply();
        }
    }

    private Route find(Request request) {
        return routes.stream()
                .filter(route -> route.method().equals(request.method()))
                .filter(route -> route.path().match(request.path()).isPresent())
                .max(Comparator.comparingLong(route -> route.path().fixed()))
                .orElseThrow(() -> new ApiFailure(
                        404,
                        "ENDPOINT_NOT_FOUND",
                        "No API found for '" + request.method() + " " + request.path() + "'"));
    }
}
