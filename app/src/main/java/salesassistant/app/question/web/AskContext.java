package salesassistant.app.question.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a question stands in.
 *
 * @param conversationId the conversation it continues
 * @param dashboardState what is known of the dashboard beside it: {@code limits} are its filters, as options of chips
 * @param previousQueries a hint that is read and not needed: the server knows the conversation
 */
record AskContext(
        @JsonProperty("conversation_id") @Nullable UUID conversationId,
        @JsonProperty("dashboard_state") @Nullable Map<String, Object> dashboardState,
        @JsonProperty("previous_queries") @Nullable List<Object> previousQueries) {}
