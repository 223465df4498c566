package salesassistant.simulator.statements;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import salesassistant.simulator.http.Access;
import salesassistant.simulator.http.Api;
import salesassistant.simulator.http.Json;
import salesassistant.simulator.http.Reply;
import salesassistant.simulator.http.Request;
import salesassistant.simulator.http.Router;
import salesassistant.simulator.people.User;
import salesassistant.simulator.warehouses.Warehouse;

/** The warehouse's query history: how a client finds a statement whose id it never learned, by its query tag. */
public final class HistoryApi implements Api {

    private static final Access SQL = Access.scope("sql", "sql.query-history");
    private static final int MOST = 1000;

    private final Statements statements;

    public HistoryApi(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void addTo(Router router) {
        router.on("GET", "/api/2.0/sql/history/queries", SQL, this::queries);
    }

    private Reply queries(Request request) {
        var most =
                Math.min(MOST, Integer.parseInt(request.parameter("max_results").orElse("100")));
        var first = Integer.parseInt(request.parameter("page_token").orElse("0"));
        var found = statements.all().stream()
                .filter(statement -> mayBeSeen(statement, request.user()))
                .filter(statement -> asked(statement, request))
                .skip(first)
                .limit(most + 1L)
                .toList();
        var reply = Json.object();
        var res = reply.putArray("res");
        found.stream().limit(most).forEach(statement -> res.add(told(statement)));
        reply.put("has_next_page", found.size() > most);
        if (found.size() > most) {
            reply.put("next_page_token", String.valueOf(first + most));
        }
        return Reply.json(reply);
    }

    /** An admin sees everybody's, the others their own. */
    private static boolean mayBeSeen(Statement statement, User user) {
        return user.groups().contains("admins") || statement.user().equals(user);
    }

    private static boolean asked(Statement statement, Request request) {
        var started = statement.created().toEpochMilli();
        return among(request, "statuses", status(statement))
                && among(request, "user_ids", statement.user().id())
                && among(request, "warehouse_ids", Warehouse.ID)
                && among(request, "statement_ids", statement.id())
                && started >= number(request, "query_start_time_range.start_time_ms", Long.MIN_VALUE)
                && started <= number(request, "query_start_time_range.end_time_ms", Long.MAX_VALUE);
    }

    private static boolean among(Request request, String filter, String value) {
        return request.parameter("filter_by." + filter)
                .map(values -> Set.of(values.split(",")).contains(value))
                .orElse(true);
    }

    private static long number(Request request, String filter, long otherwise) {
        return request.parameter("filter_by." + filter).map(Long::parseLong).orElse(otherwise);
    }

    private static String status(Statement statement) {
        return switch (statement.state()) {
            case PENDING -> "QUEUED";
            case RUNNING -> "RUNNING";
            case SUCCEEDED, CLOSED -> "FINISHED";
            case FAILED -> "FAILED";
            case CANCELED -> "CANCELED";
        };
    }

    private static ObjectNode told(Statement statement) {
        var ended = statement.ended();
        var told = Json.object()
                .put("query_id", statement.id())
                .put("status", status(statement))
                .put("query_text", statement.request().sql().text())
                .put("query_start_time_ms", statement.created().toEpochMilli())
                .put("user_id", Long.parseLong(statement.user().id()))
                .put("user_name", statement.user().userName())
                .put("executed_as_user_id", Long.parseLong(statement.user().id()))
                .put("executed_as_user_name", statement.user().userName())
                .put("warehouse_id", Warehouse.ID)
                .put("endpoint_id", Warehouse.ID)
                .put("statement_type", "SELECT")
                .put("is_final", statement.state().terminal());
        if (ended != null) {
            told.put("query_end_time_ms", ended.toEpochMilli());
            told.put("duration", ended.toEpochMilli() - statement.created().toEpochMilli());
        }
        if (statement.error() != null) {
            told.put("error_message", statement.error());
        }
        var tags = told.putArray("query_tags");
        statement
                .request()
                .tags()
                .forEach((key, value) -> tags.addObject().put("key", key).put("value", value));
        return told;
    }
}
