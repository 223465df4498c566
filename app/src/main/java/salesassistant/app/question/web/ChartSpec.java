package salesassistant.app.question.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The chart that suits the result.
 *
 * @param x the column along the axis
 * @param y the columns drawn
 * @param series the column that tells lines apart
 * @param reason why this kind of chart
 */
record ChartSpec(
        @JsonProperty("type") String type,
        @JsonProperty("x") String x,
        @JsonProperty("y") List<String> y,
        @JsonProperty("series") @Nullable String series,
        @JsonProperty("reason") String reason) {}
