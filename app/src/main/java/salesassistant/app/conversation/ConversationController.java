package salesassistant.app.conversation;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import salesassistant.app.identity.Caller;

/** The caller's own conversations over HTTP. */
@RestController
class ConversationController {

    private final Conversations conversations;

    ConversationController(Conversations conversations) {
        this.conversations = conversations;
    }

    /** A conversation in a list. */
    record ConversationSummary(
            @JsonProperty("conversation_id") UUID conversationId,
            @JsonProperty("title") String title,
            @JsonProperty("started_at") Instant startedAt,
            @JsonProperty("turn_count") int turnCount) {

        static ConversationSummary of(Conversation conversation) {
            var turns = conversation.turns();
            return new ConversationSummary(
                    conversation.id(), turns.getFirst().question(), conversation.startedAt(), turns.size());
        }
    }

    /** A conversation with its questions; each answer is had by its query_id. */
    record ConversationDetail(
            @JsonProperty("conversation_id") UUID conversationId,
            @JsonProperty("started_at") Instant startedAt,
            @JsonProperty("turns") List<ConversationTurn> turns) {}

    /** A question of a conversation. */
    record ConversationTurn(
            @JsonProperty("query_id") UUID queryId,
            @JsonProperty("question") String question,
            @JsonProperty("outcome") String outcome,
            @JsonProperty("asked_at") Instant askedAt) {

        static ConversationTurn of(Turn turn) {
            return new ConversationTurn(turn.queryId(), turn.question(), turn.outcome(), turn.askedAt());
        }
    }

    @Operation(operationId = "conversations", summary = "The caller's conversations, the latest first")
    @GetMapping(path = "/api/conversations", produces = "application/json")
    List<ConversationSummary> all(Caller caller) {
        return conversations.all(caller).stream().map(ConversationSummary::of).toList();
    }

    @Operation(operationId = "conversation", summary = "One conversation with its questions")
    @GetMapping(path = "/api/conversations/{conversation_id}", produces = "application/json")
    ConversationDetail one(Caller caller, @PathVariable("conversation_id") UUID id) {
        var conversation = conversations.find(caller, id);
        return new ConversationDetail(
                id,
                conversation.startedAt(),
                conversation.turns().stream().map(ConversationTurn::of).toList());
    }

    @Operation(operationId = "forgetConversation", summary = "Forget a conversation and its answers")
    @DeleteMapping("/api/conversations/{conversation_id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget(Caller caller, @PathVariable("conversation_id") UUID id) {
        conversations.forget(caller, id);
    }
}
