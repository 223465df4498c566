package salesassistant.app.question.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;

/**
 * What a question was understood to mean.
 *
 * @param politeness the words without a meaning for the answer, as offsets from and to
 * @param asOf the last day the data holds
 */
record Interpretation(
        @JsonProperty("sentence") String sentence,
        @JsonProperty("chips") List<Chip> chips,
        @JsonProperty("politeness") List<List<Integer>> politeness,
        @JsonProperty("as_of") LocalDate asOf) {

    static Interpretation of(salesassistant.semantics.reading.Interpretation.Understood understood, LocalDate asOf) {
        return new Interpretation(
                understood.sentence(),
                understood.chips().stream().map(Chip::of).toList(),
                Chip.offsets(understood.politeness()),
                asOf);
    }
}
