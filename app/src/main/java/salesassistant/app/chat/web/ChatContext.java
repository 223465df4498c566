package salesassistant.app.chat.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a message stands in.
 *
 * @param conversationId the conversation it continues
 * @param queryId the answer on the screen, which "only Norr" or "explain this" is about
 * @param dashboardState what is known of the dashboard beside it: {@code limits} are its filters, as options of chips
 * @param previousQueries a hint that is read and not needed
 * @param currentQueryResults a hint that is read and not needed: the server has the answer itself
 * @param conversationHistory read and never believed: the server knows what was said
 */
record ChatContext(
        @JsonProperty("conversation_id") @Nullable UUID conversationId,
        @JsonProperty("query_id") @Nullable UUID queryId,
        @JsonProperty("dashboard_state") @Nullable Map<String, Object> dashboardState,
        @JsonProperty("previous_queries") @Nullable List<Object> previousQueries,
        @JsonProperty("current_query_results") @Nullable Map<String, Object> currentQueryResults,
        @JsonProperty("conversation_history") @Nullable List<Object> conversationHistory) {}
