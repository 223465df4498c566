package salesassistant.simulator.serving;

import java.util.List;
import salesassistant.simulator.http.ApiFailure;

/**
 * A model behind a name.
 *
 * @param enabled whether the workspace may use it at all
 * @param takesStreamOptions some endpoints refuse {@code stream_options}
 */
record Endpoint(String name, String model, boolean ready, boolean enabled, boolean takesStreamOptions) {

    private static final List<Endpoint> ALL = List.of(
            new Endpoint("databricks-claude-sonnet-4-6", "us.anthropic.claude-sonnet-4-6", true, true, true),
            new Endpoint("databricks-claude-haiku-4-5", "us.anthropic.claude-haiku-4-5", true, true, false),
            new Endpoint("databricks-claude-opus-4-8", "us.anthropic.claude-opus-4-8", true, false, true),
            new Endpoint("databricks-claude-opus-4-6", "us.anthropic.claude-opus-4-6", false, true, true));

    static List<Endpoint> all() {
        return ALL;
    }

    static Endpoint named(String name) {
        return ALL.stream()
                .filter(endpoint -> endpoint.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> ApiFailure.missing("The given endpoint does not exist, please retry after checking the "
                                + "specified model and version deployment exists."));
    }

    void admit() {
        if (!enabled) {
            throw ApiFailure.denied("The endpoint is temporarily disabled due to a Databricks-set rate limit of 0.");
        }
        if (!ready) {
            throw new ApiFailure(
                    503, "TEMPORARILY_UNAVAILABLE", "The endpoint " + name + " is not ready to serve requests.");
        }
    }
}
