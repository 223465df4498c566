package salesassistant.app.question.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import salesassistant.semantics.narration.Chart;

/**
 * The chart that suits the result.
 *
 * @param x the column along the axis
 * @param y the columns drawn
 * @param series the column that tells lines apart
 * @param reason why this kind of chart
 * @param alternatives every drawing that does not mislead, this one among them
 */
record ChartSpec(
        @JsonProperty("type") String type,
        @JsonProperty("x") String x,
        @JsonProperty("y") List<String> y,
        @JsonProperty("series") @Nullable String series,
        @JsonProperty("reason") String reason,
        @JsonProperty("alternatives") List<ChartAlternative> alternatives) {

    static ChartSpec of(Chart chart, List<Chart> all) {
        return new ChartSpec(
                chart.type().code(),
                chart.x(),
                chart.y(),
                chart.series().orElse(null),
                chart.reason(),
                all.stream().map(ChartAlternative::of).toList());
    }

    /** The same numbers drawn in another way. */
    record ChartAlternative(
            @JsonProperty("type") String type,
            @JsonProperty("x") String x,
            @JsonProperty("y") List<String> y,
            @JsonProperty("series") @Nullable String series,
            @JsonProperty("reason") String reason) {

        static ChartAlternative of(Chart chart) {
            return new ChartAlternative(
                    chart.type().code(), chart.x(), chart.y(), chart.series().orElse(null), chart.reason());
        }
    }
}
