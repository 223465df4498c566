package salesassistant.app.warehouse.databricks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.workspace.Call;
import salesassistant.app.workspace.Workspace;
import salesassistant.semantics.sql.SqlStatement;
import tools.jackson.databind.JsonNode;

/** The calls of the workspace's interface for statements. */
final class StatementCalls {

    private static final String STATEMENTS = "/api/2.0/sql/statements";
    private static final String HISTORY = "/api/2.0/sql/history/queries";

    private final Workspace workspace;
    private final DatabricksSettings settings;

    StatementCalls(Workspace workspace, DatabricksSettings settings) {
        this.workspace = workspace;
        this.settings = settings;
    }

    /**
     * A statement as it is sent.
     *
     * @param attempt what tells this sending from every other; the query history knows it as a tag
     * @param links whether the result is wanted as links, whatever its size
     */
    record Order(SqlStatement statement, String attempt, boolean links) {}

    /** Starts a statement and waits a little, so that a quick one needs no second call. */
    StatementReply start(Order order, Errand errand, int seconds) {
        var body = Map.of(
                "statement",
                Markers.named(order.statement().text()),
                "parameters",
                Parameters.of(order.statement().parameters()),
                "warehouse_id",
                settings.warehouseId(),
                "disposition",
                order.links() ? "EXTERNAL_LINKS" : "INLINE",
                "format",
                "JSON_ARRAY",
                "row_limit",
                settings.rowLimit(),
                "byte_limit",
                order.links() ? settings.byteLimit().toBytes() : DatabricksSettings.INLINE_BYTES,
                "wait_timeout",
                seconds + "s",
                "on_wait_timeout",
                "CONTINUE",
                "query_tags",
                tags(order, errand.deadline()));
        return StatementReply.of(send(Call.post(STATEMENTS, body), errand));
    }

    private static List<Map<String, String>> tags(Order order, Deadline deadline) {
        return List.of(
                Map.of("key", "app", "value", "sales-assistant"),
                Map.of("key", "query_id", "value", deadline.work().name()),
                Map.of("key", "attempt", "value", order.attempt()));
    }

    StatementReply state(String id, Errand errand) {
        return StatementReply.of(send(Call.get(STATEMENTS + "/" + id), errand));
    }

    JsonNode chunk(String id, int index, Errand errand) {
        return send(Call.get(STATEMENTS + "/" + id + "/result/chunks/" + index), errand);
    }

    void cancel(String id, Errand errand) {
        send(Call.post(STATEMENTS + "/" + id + "/cancel", Map.of()).asRepeatable(), errand);
    }

    /** The warehouse's own state, RUNNING or STARTING for example. */
    String warehouse(Errand errand) {
        return send(Call.get("/api/2.0/sql/warehouses/" + settings.warehouseId()), errand)
                .path("state")
                .asString("");
    }

    /** The id of the statement sent as this attempt, where the query history knows of one. */
    Optional<String> sentAs(String attempt, Errand errand) {
        var call = Call.get(HISTORY)
                .asking("filter_by.warehouse_ids", settings.warehouseId())
                .asking("max_results", "100");
        for (var query : send(call, errand).path("res")) {
            for (var tag : query.path("query_tags")) {
                if (tag.path("value").asString("").equals(attempt)) {
                    return Optional.of(query.path("query_id").asString(""));
                }
            }
        }
        return Optional.empty();
    }

    <T> T fetch(Workspace.Link link, Errand errand, Workspace.Reading<T> reading) {
        return workspace.fetch(link, errand.deadline(), reading);
    }

    private JsonNode send(Call call, Errand errand) {
        return workspace.send(call, errand.as(), errand.deadline());
    }
}
