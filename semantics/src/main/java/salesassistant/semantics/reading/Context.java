package salesassistant.semantics.reading;

import java.util.List;
import java.util.Map;

/**
 * What a follow-up may lean on.
 *
 * @param last the last question that was understood
 * @param shown the members its answer showed, by dimension, in the order of the rows
 */
public record Context(Interpretation.Understood last, Map<String, List<String>> shown) {

    public Context {
        shown = Map.copyOf(shown);
    }
}
