package salesassistant.app.chat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The beginning of an answer to a message: under which ids it can be found, and called off. */
record ChatState(
        @JsonProperty("message_id") UUID messageId,
        @JsonProperty("conversation_id") UUID conversationId,
        @JsonProperty("query_id") @Nullable UUID queryId,
        @JsonProperty("state") String state) {}
