package salesassistant.app.question.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far Genie is with a question.
 *
 * @param step waiting for its turn, or being worked on
 * @param position the place among those who wait, the next one being 1
 * @param expectedWaitSeconds how long the wait for its turn is likely to be
 * @param status what Genie calls what it is doing
 * @param slow whether it takes so long that one may want to call it off
 * @param message the same as a sentence, in the language of the question
 */
record GenieState(
        @JsonProperty("step") @Schema(allowableValues = {"queued", "asking"})
        String step,

        @JsonProperty("position") @Nullable Integer position,
        @JsonProperty("expected_wait_seconds") @Nullable Long expectedWaitSeconds,
        @JsonProperty("status") @Nullable String status,
        @JsonProperty("slow") boolean slow,
        @JsonProperty("message") String message) {}
