package salesassistant.app.question.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import salesassistant.semantics.reading.Span;

/**
 * One part of what was understood.
 *
 * @param origin what around the question it was taken from; null where it was taken from nothing around it
 * @param words where it stands in the question, as offsets from and to in UTF-16
 * @param options what it can be changed to
 */
record Chip(
        @JsonProperty("id") String id,

        @JsonProperty("kind")
        @Schema(
                allowableValues = {
                    "measure",
                    "calculation",
                    "breakdown",
                    "filter",
                    "market",
                    "product_level",
                    "period",
                    "comparison",
                    "ranking",
                    "condition",
                    "order"
                })
        String kind,

        @JsonProperty("label") String label,
        @JsonProperty("value") String value,

        @JsonProperty("source") @Schema(allowableValues = {"question", "context", "default", "catalog"})
        String source,

        @JsonProperty("origin") @Schema(allowableValues = {"dashboard"}) @Nullable
        String origin,

        @JsonProperty("words") List<List<Integer>> words,
        @JsonProperty("options") List<ChipOption> options) {

    private static final String CONTEXT = "context";
    private static final String DASHBOARD = "dashboard";

    static Chip of(salesassistant.semantics.reading.Chip chip) {
        boolean fromDashboard = chip.source() == salesassistant.semantics.reading.Chip.Source.DASHBOARD;
        return new Chip(
                chip.id(),
                lower(chip.kind()),
                chip.label(),
                chip.value(),
                fromDashboard ? CONTEXT : lower(chip.source()),
                fromDashboard ? DASHBOARD : null,
                offsets(chip.words()),
                chip.options().stream()
                        .map(option -> new ChipOption(option.id(), option.label()))
                        .toList());
    }

    static List<List<Integer>> offsets(List<Span> spans) {
        return spans.stream().map(span -> List.of(span.from(), span.to())).toList();
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
