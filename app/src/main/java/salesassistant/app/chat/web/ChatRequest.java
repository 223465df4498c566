package salesassistant.app.chat.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something said to the assistant.
 *
 * @param queryId the id the question shall have, where the message is one, so that it can be cancelled before it is answered
 */
record ChatRequest(
        @JsonProperty("message") @Schema(minLength = 1, maxLength = 2000) @Nullable
        String message,

        @JsonProperty("query_id") @Nullable UUID queryId,
        @JsonProperty("context") @Nullable ChatContext context) {}
