package salesassistant.simulator.statements;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import salesassistant.simulator.http.Access;
import salesassistant.simulator.http.Api;
import salesassistant.simulator.http.ApiFailure;
import salesassistant.simulator.http.Json;
import salesassistant.simulator.http.Reply;
import salesassistant.simulator.http.Request;
import salesassistant.simulator.http.Router;

/** Starting, watching, fetching, cancelling and closing statements; and the sessions of the JDBC driver. */
public final class StatementsApi implements Api {

    private static final String STATEMENTS = "/api/2.0/sql/statements";
    private static final String ONE = STATEMENTS + "/{id}";
    /** The newer addresses of the JDBC driver, below the warehouse. */
    private static final String SESSIONS = "/api/2.0/sql/warehouses/{warehouse}/sessions";

    private static final Access SQL = Access.scope("sql", "sql.statement-execution");
    private static final Duration CANCEL_SETTLES = Duration.ofSeconds(30);

    private final Statements statements;
    private final StatementReply told;
    private final Sessions sessions = new Sessions();

    public StatementsApi(Statements statements, StatementReply told) {
        this.statements = statements;
        this.told = told;
    }

    @Override
    public void addTo(Router router) {
        router.on("POST", STATEMENTS, SQL, this::execute)
                .on("GET", ONE, SQL, request -> Reply.json(told.of(found(request))))
                .on("GET", ONE + "/result/chunks/{chunk}", SQL, this::chunk)
                .on("POST", ONE + "/cancel", SQL, this::cancel)
                .on("DELETE", ONE, SQL, this::close)
                .on("GET", ONE + "/status", SQL, this::status)
                .on("POST", SESSIONS, SQL, this::openSession)
                .on("DELETE", SESSIONS + "/{session}", SQL, this::closeSession)
                .on("POST", SESSIONS + "/{session}/statements", SQL, this::execute)
                .on("GET", SESSIONS + "/{session}/statements/{id}", SQL, request -> Reply.json(told.of(found(request))))
                .on("POST", "/api/2.0/sql/sessions", SQL, this::openSession)
                .on("DELETE", "/api/2.0/sql/sessions/{session}", SQL, this::closeSession);
    }

    private Reply execute(Request request) throws InterruptedException {
        var wanted = StatementRequest.read(request.json(), sessions);
        request.note("statement", wanted.sql().text());
        request.note("query_tags", tags(wanted.tags()));
        var statement = statements.submit(request.user(), wanted);
        request.note("statement_id", statement.id());
        if (wanted.patience().isZero()) {
            return Reply.json(StatementReply.bare(statement, Statement.State.PENDING));
        }
        if (!statement.await(wanted.patience()) && wanted.cancelsOnTimeout()) {
            statements.cancel(statement);
            statement.await(CANCEL_SETTLES);
        }
        return Reply.json(told.of(statement));
    }

    private Statement found(Request request) {
        var statement = statements.find(request.user(), request.variable("id"));
        request.note("query_tags", tags(statement.request().tags()));
        return statement;
    }

    private Reply status(Request request) {
        var statement = found(request);
        return Reply.json(StatementReply.bare(statement, statement.state()));
    }

    private Reply chunk(Request request) {
        var statement = found(request);
        synchronized (statement) {
            var result = statement.result();
            var index = index(request.variable("chunk"));
            if (result == null) {
                throw new ApiFailure(
                        404, "NOT_FOUND", "The result of the statement " + statement.id() + " is not available.");
            }
            if (index < 0 || index >= result.chunks().size()) {
                throw ApiFailure.wrongParameter("The chunk index " + request.variable("chunk") + " is out of range.");
            }
            return Reply.json(told.chunk(statement, result, index));
        }
    }

    private Reply cancel(Request request) {
        statements.cancel(found(request));
        return Reply.json(Json.object());
    }

    private Reply close(Request request) {
        var statement = found(request);
        if (!statement.state().terminal()) {
            statements.cancel(statement);
        }
        statement.close();
        return Reply.json(Json.object());
    }

    private Reply openSession(Request request) {
        var body = request.json();
        var session =
                new Sessions.Session(body.path("warehouse_id").asText(), text(body, "catalog"), text(body, "schema"));
        return Reply.json(Json.object().put("session_id", sessions.open(session)));
    }

    private Reply closeSession(Request request) {
        sessions.close(request.variable("session"));
        return Reply.json(Json.object());
    }

    private static int index(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    private static String tags(Map<String, String> tags) {
        return tags.entrySet().stream()
                .map(tag -> tag.getKey() + "=" + tag.getValue())
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static @Nullable String text(JsonNode body, String name) {
        return body.hasNonNull(name) ? body.get(name).asText() : null;
    }
}
