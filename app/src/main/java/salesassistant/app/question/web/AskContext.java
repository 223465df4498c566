package salesassistant.app.question.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a question stands in.
 *
 * @param conversationId the conversation it continues
 * @param previousQueries a hint that is read and not needed: the server knows the conversation
 */
record AskContext(
        @JsonProperty("conversation_id") @Nullable UUID conversationId,
        @JsonProperty("previous_queries") @Nullable List<Object> previousQueries) {}
