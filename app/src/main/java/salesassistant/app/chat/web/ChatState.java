package salesassistant.app.chat.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import salesassistant.app.stream.LookingAt;

/** The beginning of an answer to a message: under which ids it can be found, and called off; and what is looked at for it, while several are. */
record ChatState(
        @JsonProperty("message_id") UUID messageId,
        @JsonProperty("conversation_id") UUID conversationId,
        @JsonProperty("query_id") @Nullable UUID queryId,
        @JsonProperty("state") String state,
        @JsonProperty("looking_at") @Nullable LookingAt lookingAt) {}
