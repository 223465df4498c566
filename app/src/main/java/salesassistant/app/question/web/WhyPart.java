package salesassistant.app.question.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One part of a decomposition.
 *
 * @param label what it is due to, in words
 * @param member the member it is about, where it is split by members
 */
record WhyPart(
        @JsonProperty("label") String label,
        @JsonProperty("member") @Nullable WhyMember member,
        @JsonProperty("change") BigDecimal change) {}
