package salesassistant.app.question.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import salesassistant.app.identity.Caller;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;
import salesassistant.app.question.Asking;
import salesassistant.app.question.Paging;
import salesassistant.app.question.Step;
import salesassistant.app.table.Cells;
import salesassistant.app.warehouse.Page;

/** A question after it was asked: how far it is, its events, more of its rows, and calling it off. */
@RestController
class QueryController {

    private static final int LARGEST_PAGE = 1000;

    private final Asking asking;
    private final Paging paging;
    private final Endings endings;
    private final EventStream stream;

    QueryController(Asking asking, Paging paging, Endings endings, EventStream stream) {
        this.asking = asking;
        this.paging = paging;
        this.endings = endings;
        this.stream = stream;
    }

    @Operation(operationId = "query", summary = "How far a question is; when it is done, its answer")
    @ApiResponse(
            responseCode = "200",
            description = "The answer, or how far it is",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(oneOf = {Answer.class, QuestionState.class})))
    @GetMapping(path = "/api/genie/queries/{query_id}", produces = "application/json")
    @Nullable
    Object query(
            Caller caller,
            @PathVariable("query_id") UUID queryId,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var question = asking.find(caller, queryId);
        return switch (question.progress().latest()) {
            case Step.Cancelled cancelled -> States.of(question, cancelled);
            case Step.End end -> endings.write(question, end, request, response);
            case Step step -> States.of(question, step);
        };
    }

    @Operation(
            operationId = "events",
            summary = "What happens to a question, from the beginning or after Last-Event-ID")
    @ApiResponse(
            responseCode = "200",
            description = "What remains of the stream",
            content = @Content(mediaType = "text/event-stream", schema = @Schema(type = "string")))
    @GetMapping(path = "/api/genie/queries/{query_id}/events", produces = "text/event-stream")
    void events(
            Caller caller,
            @PathVariable("query_id") UUID queryId,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            HttpServletResponse response)
            throws IOException, InterruptedException {
        var question = asking.find(caller, queryId);
        stream.write(question, EventStream.seen(question, lastEventId), response);
    }

    @Operation(operationId = "rows", summary = "More rows of an answer")
    @GetMapping(path = "/api/genie/queries/{query_id}/rows", produces = "application/json")
    RowsPage rows(
            Caller caller,
            @PathVariable("query_id") UUID queryId,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor,
            @RequestParam(name = "limit", defaultValue = "1000") @Schema(minimum = "1", maximum = "1000") int limit) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw new ProblemException(Problem.of(400, "invalid-request", "limit: is 1 to " + LARGEST_PAGE + " rows."));
        }
        var question = asking.find(caller, queryId);
        var offset = cursor == null ? 0 : Cursor.offset(cursor, queryId);
        var table = paging.rows(question, new Page(offset, limit));
        var next = offset + table.rows().size();
        return new RowsPage(Cells.rows(table), next < table.rowCount() ? new Cursor(queryId, next).text() : null);
    }

    @Operation(operationId = "cancel", summary = "Call a question off")
    @ApiResponse(responseCode = "202", description = "The question is being called off, or had ended already")
    @PostMapping(path = "/api/genie/cancel/{query_id}", produces = "application/json")
    @ResponseStatus(HttpStatus.ACCEPTED)
    QuestionState cancel(Caller caller, @PathVariable("query_id") UUID queryId) {
        var question = asking.cancel(caller, queryId);
        return States.of(question, question.progress().latest());
    }
}
