package salesassistant.semantics.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a follow-up may lean on.
 *
 * @param last the last question that was understood
 * @param shown the members its answer showed, by dimension, in the order of the rows
 * @param limits the dashboard's filters it was asked under: what became of them is settled
 * @param moved which way it went, where its reason was asked for and it was found to have moved
 */
public record Context(
        Interpretation.Understood last,
        Map<String, List<String>> shown,
        List<String> limits,
        Optional<Movement> moved) {

    /** Which way a figure went. */
    public enum Movement {
        ROSE,
        FELL;

        /** The movement of that name, if there is one. */
        public static Optional<Movement> of(@Nullable String name) {
            return Arrays.stream(values())
                    .filter(one -> one.name().equals(name))
                    .findFirst();
        }
    }

    public Context {
        shown = Map.copyOf(shown);
        limits = List.copyOf(limits);
    }

    public Context(Interpretation.Understood last, Map<String, List<String>> shown) {
        this(last, shown, List.of(), Optional.empty());
    }
}
