package salesassistant.app.question.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;

/** What a question takes for granted, and whether it holds. */
record WhyPremise(
        @JsonProperty("said") @Schema(allowableValues = {"fell", "rose", "changed"})
        String said,

        @JsonProperty("holds") boolean holds) {}
