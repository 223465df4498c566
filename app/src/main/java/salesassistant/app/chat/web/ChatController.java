package salesassistant.app.chat.web;

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
import salesassistant.app.chat.Chatting;
import salesassistant.app.chat.Search;
import salesassistant.app.chat.Spoken;
import salesassistant.app.identity.Caller;
import salesassistant.app.question.Question;
import salesassistant.app.question.QuestionSettings;
import salesassistant.app.question.web.DashboardState;
import salesassistant.app.question.web.Telling;
import salesassistant.app.stream.EventReply;

/** Saying something to the assistant over HTTP. */
@RestController
class ChatController {

    private final Chatting chatting;
    private final Budget budget;
    private final ChatReplies replies;
    private final ChatStream stream;
    private final Telling telling;
    private final QuestionSettings settings;

    ChatController(
            Chatting chatting,
            Budget budget,
            ChatReplies replies,
            ChatStream stream,
            Telling telling,
            QuestionSettings settings) {
        this.chatting = chatting;
        this.budget = budget;
        this.replies = replies;
        this.stream = stream;
        this.telling = telling;
        this.settings = settings;
    }

    @Operation(
            operationId = "chat",
            summary = "Say something to the assistant",
            description = "A question about data is answered as asking answers it, and its answer is the reply's query."
                    + " With Accept: text/event-stream the reply is a stream of state, the events of a question while"
                    + " one runs, and text, ending with exactly one of message or problem.")
    @ApiResponse(
            responseCode = "200",
            description = "What the assistant says",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = ChatMessage.class)),
                @Content(mediaType = "text/event-stream", schema = @Schema(type = "string"))
            })
    @ApiResponse(
            responseCode = "202",
            description = "The question takes longer than a proxy waits: how far it is, found under its query_id",
            content = @Content(mediaType = "application/json", schema = @Schema(type = "object")))
    @PostMapping(
            path = "/api/claude/chat",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_EVENT_STREAM_VALUE})
    @Nullable
    Object chat(Caller caller, @RequestBody ChatRequest body, HttpServletRequest request, HttpServletResponse response)
            throws IOException, InterruptedException {
        var message = message(caller, body);
        budget.spend(caller);
        var spoken = chatting.answer(message);
        if (EventReply.wanted(request)) {
            stream.write(spoken, response);
            return null;
        }
        return switch (spoken) {
            case Spoken.Said said -> replies.of(said);
            case Spoken.Asked(var question) -> end(question, response);
            case Spoken.Sought sought -> replies.of(sought.said(Search.Listener.NOBODY, settings.heartbeat()));
        };
    }

    private Object end(Question question, HttpServletResponse response) throws InterruptedException {
        var end = question.progress().end(settings.patience());
        if (end.isPresent()) {
            return replies.of(question, end.get());
        }
        response.setStatus(HttpServletResponse.SC_ACCEPTED);
        response.setHeader("Location", "/api/genie/queries/" + question.id());
        response.setHeader("Retry-After", "1");
        return telling.state(question);
    }

    private static Chatting.Message message(Caller caller, ChatRequest body) {
        var context = Optional.ofNullable(body.context());
        return new Chatting.Message(
                caller,
                MessageText.checked(body.message()),
                Optional.ofNullable(body.queryId()),
                context.map(ChatContext::conversationId),
                context.map(ChatContext::queryId),
                DashboardState.of(context.map(ChatContext::dashboardState).orElse(null)));
    }
}
