package salesassistant.app.question.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/** How far a question is. */
record QuestionState(
        @JsonProperty("query_id") UUID queryId,

        @JsonProperty("state")
        @Schema(allowableValues = {"generating-sql", "executing", "summarizing", "success", "error", "cancelled"})
        String state) {}
