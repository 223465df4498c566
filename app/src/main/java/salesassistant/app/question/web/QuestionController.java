package salesassistant.app.question.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import salesassistant.app.identity.Caller;
import salesassistant.app.question.Asking;
import salesassistant.app.question.Question;
import salesassistant.app.question.QuestionSettings;
import salesassistant.app.stream.EventReply;

/** Asks a question: the whole answer at once, or everything that happens to it as events. */
@RestController
class QuestionController {

    private final Asking asking;
    private final Endings endings;
    private final EventStream stream;
    private final QuestionSettings settings;

    QuestionController(Asking asking, Endings endings, EventStream stream, QuestionSettings settings) {
        this.asking = asking;
        this.endings = endings;
        this.stream = stream;
        this.settings = settings;
    }

    @Operation(
            operationId = "ask",
            summary = "Ask a question, or change an answer",
            description =
                    "With Accept: text/event-stream the reply is a stream of the events state, interpretation, sql,"
                            + " results and summary, ending with exactly one of answer or problem.")
    @ApiResponse(
            responseCode = "200",
            description = "How the question ended",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = Answer.class)),
                @Content(mediaType = "text/event-stream", schema = @Schema(type = "string"))
            })
    @ApiResponse(
            responseCode = "202",
            description = "How far the question is, where it takes longer than a proxy waits; ask for it again",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = QuestionState.class)))
    @PostMapping(
            path = "/api/genie/ask",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_EVENT_STREAM_VALUE})
    @Nullable
    Object ask(Caller caller, @RequestBody AskRequest body, HttpServletRequest request, HttpServletResponse response)
            throws IOException, InterruptedException {
        var question = begin(caller, body);
        if (EventReply.wanted(request)) {
            stream.write(question, 0, response);
            return null;
        }
        var end = question.progress().end(settings.patience());
        return end.isPresent() ? endings.write(question, end.get(), request, response) : later(question, response);
    }

    private static QuestionState later(Question question, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_ACCEPTED);
        response.setHeader("Location", "/api/genie/queries/" + question.id());
        response.setHeader("Retry-After", "1");
        return States.of(question, question.progress().latest());
    }

    private Question begin(Caller caller, AskRequest body) {
        return asking.ask(
                caller,
                Asks.of(body),
                Optional.ofNullable(body.queryId()),
                Optional.ofNullable(body.context()).map(AskContext::conversationId));
    }
}
