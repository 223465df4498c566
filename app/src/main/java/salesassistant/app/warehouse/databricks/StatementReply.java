package salesassistant.app.warehouse.databricks;

import java.util.Locale;
import java.util.Optional;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.app.warehouse.WarehouseFailure.Kind;
import tools.jackson.databind.JsonNode;

/**
 * What the workspace says of a statement.
 *
 * @param message the engine's own words when it failed
 * @param manifest what the result is made of, once there is one
 * @param result its first chunk, or links to it
 */
record StatementReply(
        String id, State state, String code, String message, Optional<Manifest> manifest, JsonNode result) {

    /** Where a statement is in its life; what is not known is taken for work in progress. */
    enum State {
        PENDING,
        RUNNING,
        SUCCEEDED,
        FAILED,
        CANCELED,
        CLOSED;

        boolean terminal() {
            return this != PENDING && this != RUNNING;
        }

        static State of(String name) {
            for (var state : values()) {
                if (state.name().equals(name.toUpperCase(Locale.ROOT))) {
                    return state;
                }
            }
            return RUNNING;
        }
    }

    static StatementReply of(JsonNode reply) {
        var id = reply.path("statement_id").asString("");
        var state = reply.path("status").path("state").asString("");
        if (!id.matches("[A-Za-z0-9-]{1,100}") || state.isEmpty()) {
            throw new WarehouseFailure(Kind.UNREADABLE, null);
        }
        var error = reply.path("status").path("error");
        var manifest = reply.path("manifest");
        return new StatementReply(
                id,
                State.of(state),
                error.path("error_code").asString(""),
                error.path("message").asString(""),
                manifest.isObject() ? Optional.of(Manifest.of(manifest)) : Optional.empty(),
                reply.path("result"));
    }
}
