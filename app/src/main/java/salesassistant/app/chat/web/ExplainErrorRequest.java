package salesassistant.app.chat.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that went wrong.
 *
 * @param error what was told: a problem's code, a reason, or any text
 * @param originalQuestion the question it was told to
 */
record ExplainErrorRequest(
        @JsonProperty("error") @Schema(maxLength = 4000) @Nullable
        String error,

        @JsonProperty("original_question") @Schema(maxLength = 2000) @Nullable
        String originalQuestion) {}
