package salesassistant.simulator.genie;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import salesassistant.simulator.http.Json;
import salesassistant.simulator.people.User;
import salesassistant.simulator.sql.SqlText;
import salesassistant.simulator.statements.Statement;
import salesassistant.simulator.statements.StatementReply;
import salesassistant.simulator.statements.StatementRequest;
import salesassistant.simulator.statements.StatementRequest.Disposition;
import salesassistant.simulator.statements.StatementRequest.Format;
import salesassistant.simulator.statements.Statements;
import salesassistant.simulator.warehouses.Warehouse;

/** Runs Genie's SQL among the workspace's statements, as the person who asked. */
public final class Runs {

    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Statements statements;
    private final StatementReply told;
    private final Warehouse warehouse;

    public Runs(Statements statements, StatementReply told, Warehouse warehouse) {
        this.statements = statements;
        this.told = told;
        this.warehouse = warehouse;
    }

    /** Starts a statement and gives its id at once. */
    String start(User user, SqlText sql, long rowLimit) {
        return submit(user, sql, Disposition.INLINE, rowLimit);
    }

    /** Starts it with its rows behind links, all of them. */
    String startDownload(User user, SqlText sql) {
        return submit(user, sql, Disposition.EXTERNAL_LINKS, Long.MAX_VALUE);
    }

    /** Waits until it has ended and gives the statement response of its end. */
    JsonNode await(User user, String statementId) throws InterruptedException {
        var statement = statements.find(user, statementId);
        while (!statement.state().terminal()) {
            statement.await(LOOK);
        }
        // The rows lie in the response as raw text; read back, they can be looked at.
        return Json.read(told.of(statement).toString());
    }

    /** The statement response as it is now, with the byte counts that only Genie's results have. */
    ObjectNode response(User user, String statementId) {
        var response = told.of(statements.find(user, statementId));
        if (response.path("manifest") instanceof ObjectNode manifest && !manifest.has("total_byte_count")) {
            var bytes = response.path("result").toString().length();
            manifest.path("chunks").forEach(chunk -> ((ObjectNode) chunk).put("byte_count", bytes));
            manifest.put("total_byte_count", bytes);
        }
        return response;
    }

    boolean closed(User user, String statementId) {
        return statements.find(user, statementId).state() == Statement.State.CLOSED;
    }

    void cancel(User user, String statementId) {
        statements.cancel(statements.find(user, statementId));
    }

    /** Whether somebody has to wait for the warehouse first. */
    boolean warehouseSleeps() {
        return !warehouse.state().equals("RUNNING");
    }

    private String submit(User user, SqlText sql, Disposition disposition, long rowLimit) {
        var request = new StatementRequest(
                sql,
                Warehouse.ID,
                disposition,
                Format.JSON_ARRAY,
                Duration.ZERO,
                false,
                rowLimit,
                Long.MAX_VALUE,
                Map.of());
        return statements.submit(user, request).id();
    }
}
