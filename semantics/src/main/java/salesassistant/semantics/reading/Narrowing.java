package salesassistant.semantics.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** "More expensive per kilo": where one word may speak of several measures and another names one of them, that one is meant. */
final class Narrowing {

    private Narrowing() {}

    static Draft read(Draft draft) {
        return new Draft(
                draft.language(),
                draft.slots().stream()
                        .filter(slot -> !isNarrowed(slot, draft.slots()))
                        .toList());
    }

    private static boolean isNarrowed(Slot slot, List<Slot> slots) {
        if (!(slot.said() instanceof Said.MeasureNamed named)) {
            return false;
        }
        var open = namedAt(slot.words(), slots);
        return open.size() > 1
                && slots.stream()
                        .filter(other -> !other.words().equals(slot.words()))
                        .anyMatch(other -> other.said() instanceof Said.MeasureNamed(var measure)
                                && open.contains(measure)
                                && !measure.equals(named.measure())
                                && namedAt(other.words(), slots).size() == 1);
    }

    private static Set<String> namedAt(List<Span> words, List<Slot> slots) {
        var measures = new LinkedHashSet<String>();
        for (var slot : slots) {
            if (slot.words().equals(words) && slot.said() instanceof Said.MeasureNamed(var measure)) {
                measures.add(measure);
            }
        }
        return measures;
    }
}
