package salesassistant.app.chat.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import salesassistant.app.conversation.Basis;
import salesassistant.app.conversation.Conversation;
import salesassistant.app.conversation.MessageFigure;
import salesassistant.app.conversation.MessagePart;
import salesassistant.app.conversation.Turn;
import salesassistant.app.question.web.Answer;

/**
 * What the assistant says to a message, as its conversation keeps it.
 *
 * @param outcome how it ended; said where no data was asked for
 * @param message all that is said, from beginning to end
 * @param figures the numbers in the message
 * @param confidence the share of its figures that is verified, by how far the basis can be relied on; null where there is none
 * @param basis what it rests on
 * @param query the answer, where data was asked for
 */
record ChatMessage(
        @JsonProperty("message_id") UUID messageId,
        @JsonProperty("conversation_id") UUID conversationId,
        @JsonProperty("query_id") @Nullable UUID queryId,
        @JsonProperty("question") String question,

        @JsonProperty("outcome") @Schema(allowableValues = {"answered", "needs_choice", "declined", "failed", "said"})
        String outcome,

        @JsonProperty("asked_at") Instant askedAt,
        @JsonProperty("message") String message,
        @JsonProperty("parts") List<MessagePart> parts,
        @JsonProperty("figures") List<MessageFigure> figures,
        @JsonProperty("confidence") @Nullable Double confidence,

        @JsonProperty("basis") Basis basis,
        @JsonProperty("suggested_followups") List<String> suggestedFollowups,
        @JsonProperty("query") @Nullable Answer query) {

    static ChatMessage of(Conversation conversation, Turn turn, @Nullable Answer query) {
        var reply = turn.reply();
        return new ChatMessage(
                turn.id(),
                conversation.id(),
                turn.queryId(),
                turn.question(),
                turn.outcome(),
                turn.askedAt(),
                reply.message(),
                reply.parts(),
                reply.figures(),
                reply.share(),
                reply.basis(),
                reply.followups(),
                query);
    }
}
