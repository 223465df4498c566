package salesassistant.app.conversation;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

        static ConversationSummary of(Kept.Listed listed) {
            return new ConversationSummary(listed.id(), listed.title(), listed.startedAt(), listed.turns());
        }
    }

    /** A conversation with its questions and what was said to them; the rows of each answer are had by its query_id. */
    record ConversationDetail(
            @JsonProperty("conversation_id") UUID conversationId,
            @JsonProperty("started_at") Instant startedAt,
            @JsonProperty("turns") List<ConversationTurn> turns) {}

    /**
     * A question of a conversation, and what was said to it.
     *
     * @param outcome how it ended; said where no data was asked for
     * @param confidence the share of its figures that is verified, by how far the basis can be relied on
     */
    record ConversationTurn(
            @JsonProperty("message_id") UUID messageId,
            @JsonProperty("query_id") @Nullable UUID queryId,
            @JsonProperty("question") String question,

            @JsonProperty("outcome")
            @Schema(allowableValues = {"answered", "needs_choice", "declined", "failed", "said"})
            String outcome,

            @JsonProperty("asked_at") Instant askedAt,
            @JsonProperty("message") String message,
            @JsonProperty("parts") List<MessagePart> parts,
            @JsonProperty("figures") List<MessageFigure> figures,
            @JsonProperty("confidence") @Nullable Double confidence,

            @JsonProperty("basis") Basis basis,
            @JsonProperty("suggested_followups") List<String> suggestedFollowups) {

        static ConversationTurn of(Turn turn) {
            var reply = turn.reply();
            return new ConversationTurn(
                    turn.id(),
                    turn.queryId(),
                    turn.question(),
                    turn.outcome(),
                    turn.askedAt(),
                    reply.message(),
                    reply.parts(),
                    reply.figures(),
                    reply.share(),
                    reply.basis(),
                    reply.followups());
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
                conversation.turns().stream()
                        .filter(Turn::said)
                        .map(ConversationTurn::of)
                        .toList());
    }

    @Operation(operationId = "forgetConversation", summary = "Forget a conversation and its answers")
    @DeleteMapping("/api/conversations/{conversation_id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget(Caller caller, @PathVariable("conversation_id") UUID id) {
        conversations.forget(caller, id);
    }
}
