package salesassistant.app.question.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much a number changed.
 *
 * @param material whether that is more than it usually moves
 */
record WhyChange(
        @JsonProperty("now") BigDecimal now,
        @JsonProperty("before") @Nullable BigDecimal before,
        @JsonProperty("change") BigDecimal change,
        @JsonProperty("percent") @Nullable BigDecimal percent,
        @JsonProperty("material") boolean material) {}
