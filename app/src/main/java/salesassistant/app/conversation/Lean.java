package salesassistant.app.conversation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to understand a question again, without any row of its answer: follow-ups lean on what was understood, and
 * on the members that were shown.
 *
 * @param base the question it leans on itself
 * @param words what was asked; null where an answer was changed without words
 * @param edits what was changed in the base's answer, as pairs of a chip and an option, or a chip alone to remove it
 * @param sentence what it was understood to mean; where it comes to mean something else, nothing leans on it
 * @param shown the members its answer showed, by dimension
 * @param limits the filters of the dashboard beside it; null where nothing was known of one
 * @param moved whether what a reason was asked of rose or fell; null where none was
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Lean(
        @JsonProperty("base") @Nullable UUID base,
        @JsonProperty("words") @Nullable String words,
        @JsonProperty("edits") List<List<String>> edits,
        @JsonProperty("sentence") String sentence,
        @JsonProperty("shown") Map<String, List<String>> shown,
        @JsonProperty("limits") @Nullable List<String> limits,
        @JsonProperty("moved") @Nullable String moved) {

    public Lean {
        edits = edits.stream().map(List::copyOf).toList();
        shown = Map.copyOf(shown);
        limits = limits == null ? null : List.copyOf(limits);
    }
}
