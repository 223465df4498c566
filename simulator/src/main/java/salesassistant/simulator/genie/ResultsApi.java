package salesassistant.simulator.genie;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import salesassistant.simulator.http.Api;
import salesassistant.simulator.http.ApiFailure;
import salesassistant.simulator.http.Json;
import salesassistant.simulator.http.Reply;
import salesassistant.simulator.http.Request;
import salesassistant.simulator.http.Router;
import salesassistant.simulator.time.SimulatedClock;

/** The rows behind an answer: fetching them, running the SQL again, downloading all of them. */
final class ResultsApi implements Api {

    private static final String ATTACHMENT = GenieApi.MESSAGE + "/attachments/{attachment}";

    private final Found found;
    private final Runs runs;
    private final SimulatedClock clock;
    private final Map<String, Download> downloads = new ConcurrentHashMap<>();

    ResultsApi(Found found, Runs runs, SimulatedClock clock) {
        this.found = found;
        this.runs = runs;
        this.clock = clock;
    }

    private record Download(String statementId, String signature) {}

    @Override
    public void addTo(Router router) {
        router.on("GET", ATTACHMENT + "/query-result", GenieApi.GENIE, this::result)
                .on("POST", ATTACHMENT + "/execute-query", GenieApi.GENIE, this::again)
                .on("POST", ATTACHMENT + "/downloads", GenieApi.GENIE, this::startDownload)
                .on("GET", ATTACHMENT + "/downloads/{download}", GenieApi.GENIE, this::download)
                .on("GET", GenieApi.MESSAGE + "/query-result/{attachment}", GenieApi.GENIE, this::result)
                .on("GET", GenieApi.MESSAGE + "/query-result", GenieApi.GENIE, this::lastResult)
                .on("POST", GenieApi.MESSAGE + "/execute-query", GenieApi.GENIE, this::lastAgain);
    }

    private Reply result(Request request) {
        return result(found.message(request), query(request));
    }

    private Reply lastResult(Request request) {
        return result(found.message(request), last(request));
    }

    private Reply result(Message message, Part.Sql query) {
        var statement = query.statementId();
        if (statement == null) {
            return reply(Json.object().set("status", Json.object().put("state", "PENDING")));
        }
        if (message.expired(clock.instant()) || runs.closed(message.user(), statement)) {
            throw new ApiFailure(
                    404,
                    "NOT_FOUND",
                    "The query result of attachment " + query.attachmentId()
                            + " has expired. Execute the query again.");
        }
        return reply(runs.response(message.user(), statement));
    }

    private Reply again(Request request) {
        return again(found.message(request), query(request));
    }

    private Reply lastAgain(Request request) {
        return again(found.message(request), last(request));
    }

    private Reply again(Message message, Part.Sql query) {
        var statement = runs.start(message.user(), query.text(), Stage.ROWS);
        message.runAgain(query, statement, clock.instant());
        return reply(runs.response(message.user(), statement));
    }

    private Reply startDownload(Request request) {
        var message = found.message(request);
        var statement = runs.startDownload(message.user(), query(request).text());
        var id = UUID.randomUUID().toString();
        var signature = Jwt.unsigned(Json.object()
                .put("download_id", id)
                .put("exp", clock.instant().plusSeconds(3600).getEpochSecond()));
        downloads.put(id, new Download(statement, signature));
        return Reply.json(Json.object().put("download_id", id).put("download_id_signature", signature));
    }

    private Reply download(Request request) {
        var download = downloads.get(request.variable("download"));
        query(request);
        if (download == null
                || !request.parameter("download_id_signature")
                        .filter(download.signature()::equals)
                        .isPresent()) {
            throw ApiFailure.wrongParameter("The download id or its signature is not valid.");
        }
        return reply(runs.response(request.user(), download.statementId()));
    }

    private static Reply reply(ObjectNode statementResponse) {
        return Reply.json(Json.object().set("statement_response", statementResponse));
    }

    private Part.Sql query(Request request) {
        var id = request.variable("attachment");
        if (found.message(request).part(id).orElse(null) instanceof Part.Sql query) {
            return query;
        }
        throw notAQuery("Attachment with ID " + id + " is not a valid query attachment.");
    }

    private Part.Sql last(Request request) {
        return found.message(request).parts().stream()
                .filter(Part.Sql.class::isInstance)
                .map(Part.Sql.class::cast)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> notAQuery("The message has no query attachment."));
    }

    private static ApiFailure notAQuery(String message) {
        var body = Json.object().put("error_code", "BAD_REQUEST").put("message", message);
        body.putArray("details")
                .addObject()
                .put("@type", "type.googleapis.com/google.rpc.RequestInfo")
                .put("request_id", UUID.randomUUID().toString())
                .put("serving_data", "");
        return new ApiFailure(400, body, Map.of());
    }
}
