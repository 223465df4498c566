package salesassistant.app.question.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the summary.
 *
 * @param ref where a figure comes from: a cell or a formula
 */
record SummaryPart(
        @JsonProperty("text") String text,

        @JsonProperty("kind") @Schema(allowableValues = {"text", "figure"})
        String kind,

        @JsonProperty("ref") @Nullable String ref) {}
