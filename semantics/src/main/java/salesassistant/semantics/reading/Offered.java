package salesassistant.semantics.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The readings offered lately, by the sentence that offered them: choosing one takes its meaning and reads no words again.
 * Bounded; the oldest give way.
 */
final class Offered {

    private static final int KEPT = 1_000;

    private final Map<String, Draft> drafts = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Draft> eldest) {
            return size() > KEPT;
        }
    };

    synchronized void remember(String sentence, Draft draft) {
        drafts.put(sentence, withoutWords(draft));
    }

    synchronized Optional<Draft> find(String sentence) {
        return Optional.ofNullable(drafts.get(sentence));
    }

    /** The words stand in the question that was ambiguous, not in the sentence that is chosen. */
    private static Draft withoutWords(Draft draft) {
        return new Draft(
                draft.language(), draft.slots().stream().map(Slot::carriedOver).toList());
    }
}
