package salesassistant.app.question.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import salesassistant.app.stream.LookingAt;

/**
 * How far a question is.
 *
 * @param genie how far Genie is with it, while Genie has it
 * @param note what there is to say, such as what calling it off could still stop
 * @param lookingAt what an investigation of several statements is looking at
 */
record QuestionState(
        @JsonProperty("query_id") UUID queryId,

        @JsonProperty("state")
        @Schema(allowableValues = {"generating-sql", "executing", "summarizing", "success", "error", "cancelled"})
        String state,

        @JsonProperty("genie") @Nullable GenieState genie,
        @JsonProperty("note") @Nullable String note,
        @JsonProperty("looking_at") @Nullable LookingAt lookingAt) {}
