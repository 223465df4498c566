package salesassistant.semantics.reading;

import java.util.List;
import salesassistant.semantics.catalog.Language;

/** What was said, part by part, before the catalog has ruled on it; follow-ups and edits change parts of it. */
public record Draft(Language language, List<Slot> slots) {

    public Draft {
        slots = List.copyOf(slots);
    }
}
