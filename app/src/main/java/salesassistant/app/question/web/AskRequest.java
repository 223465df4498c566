package salesassistant.app.question.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question in words, or a change to an earlier answer without words.
 *
 * @param queryId the id the question shall have, so that it can be cancelled before it is answered
 * @param baseQueryId the answer that {@code edits} change, or the question that {@code answerer} shall answer instead
 * @param answerer who shall turn the words into SQL, where it is not left to the settings
 */
record AskRequest(
        @JsonProperty("question") @Schema(minLength = 1, maxLength = 2000) @Nullable
        String question,

        @JsonProperty("query_id") @Nullable UUID queryId,
        @JsonProperty("context") @Nullable AskContext context,
        @JsonProperty("base_query_id") @Nullable UUID baseQueryId,
        @JsonProperty("edits") @Nullable List<ChipEdit> edits,

        @JsonProperty("answerer") @Schema(allowableValues = {"genie"}) @Nullable
        String answerer) {}
