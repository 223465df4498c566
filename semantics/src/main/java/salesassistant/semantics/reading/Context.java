package salesassistant.semantics.reading;

import java.util.List;
import java.util.Map;

/**
 * What a follow-up may lean on.
 *
 * @param last the last question that was understood
 * @param shown the members its answer showed, by dimension, in the order of the rows
 * @param limits the dashboard's filters it was asked under: what became of them is settled
 */
public record Context(Interpretation.Understood last, Map<String, List<String>> shown, List<String> limits) {

    public Context {
        shown = Map.copyOf(shown);
        limits = List.copyOf(limits);
    }

    public Context(Interpretation.Understood last, Map<String, List<String>> shown) {
        this(last, shown, List.of());
    }
}
