package salesassistant.app.question;

import java.util.List;
import java.util.UUID;
import salesassistant.semantics.reading.ChipEdit;

/** What a caller asks for. */
public sealed interface Ask {

    /** An answer to a question in words. */
    record Words(String text) implements Ask {}

    /** An earlier answer, changed without words. */
    record Change(UUID base, List<ChipEdit> edits) implements Ask {

        public Change {
            edits = List.copyOf(edits);
        }
    }
}
