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

/** Asks a question: the whole answer at once, or everything that happens to it as events. */
@RestController
class QuestionController {

    private final Asking asking;
    private final Endings endings;
    private final EventStream stream;

    QuestionController(Asking asking, Endings endings, EventStream stream) {
        this.asking = asking;
        this.endings = endings;
        this.stream = stream;
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
    @PostMapping(
            path = "/api/genie/ask",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_EVENT_STREAM_VALUE})
    @Nullable
    Answer ask(Caller caller, @RequestBody AskRequest body, HttpServletRequest request, HttpServletResponse response)
            throws IOException, InterruptedException {
        var question = begin(caller, body);
        if (EventStream.wanted(request)) {
            stream.write(question, 0, response);
            return null;
        }
        return endings.write(question, question.progress().end(), request, response);
    }

    private Question begin(Caller caller, AskRequest body) {
        return asking.ask(
                caller,
                Asks.of(body),
                Optional.ofNullable(body.queryId()),
                Optional.ofNullable(body.context()).map(AskContext::conversationId));
    }
}
