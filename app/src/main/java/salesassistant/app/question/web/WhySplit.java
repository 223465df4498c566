package salesassistant.app.question.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;

/**
 * One exact decomposition of a change; its parts add up to what it splits.
 *
 * @param scope where it was made, below what was asked about; empty for all of it
 * @param change what it splits
 */
record WhySplit(
        @JsonProperty("kind")
        @Schema(
                allowableValues = {
                    "members",
                    "price_volume_mix",
                    "distribution_velocity",
                    "base_incremental",
                    "rate_mix"
                })
        String kind,

        @JsonProperty("scope") List<WhyMember> scope,
        @JsonProperty("change") BigDecimal change,
        @JsonProperty("parts") List<WhyPart> parts) {}
