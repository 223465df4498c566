package salesassistant.app.question.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * One statement of an investigation.
 *
 * @param step what it looked at, the same in every language
 * @param label in words
 * @param sql with its values written in, as it can be run
 * @param rows how many rows it gave; null where it gave none because it failed
 */
record WhyStep(
        @JsonProperty("step") String step,
        @JsonProperty("label") String label,
        @JsonProperty("sql") String sql,
        @JsonProperty("rows") @Nullable Long rows) {}
