package salesassistant.app.question;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import salesassistant.app.conversation.WrittenSql;
import salesassistant.semantics.reading.Beside;
import salesassistant.semantics.reading.ChipEdit;

/** What a caller asks for. */
public sealed interface Ask {

    /** The question it starts from, where it does not start from words. */
    default Optional<UUID> earlier() {
        return switch (this) {
            case Words _, OfGenie _, WithSql _ -> Optional.empty();
            case InPlace place -> place.base();
            case AgainOfGenie again -> Optional.of(again.base());
            case Change change -> Optional.of(change.base());
        };
    }

    /** The dashboard that words were asked beside. */
    default Beside beside() {
        return switch (this) {
            case Words words -> words.beside();
            case InPlace words -> words.beside();
            case OfGenie words -> words.beside();
            case WithSql again ->
                Optional.ofNullable(again.written().limits())
                        .map(Beside::limitedTo)
                        .orElse(Beside.UNKNOWN);
            case AgainOfGenie _, Change _ -> Beside.UNKNOWN;
        };
    }

    /** An answer to a question in words. */
    record Words(String text, Beside beside) implements Ask {

        public Words(String text) {
            this(text, Beside.UNKNOWN);
        }
    }

    /** An answer to words as they stood: after a certain answer, or with nothing before them. */
    record InPlace(Optional<UUID> base, String text, Beside beside) implements Ask {}

    /** An answer by Genie, whatever the settings prefer. */
    record OfGenie(String text, Beside beside) implements Ask {}

    /** An answer by Genie to a question that was asked before, to compare or because the catalog declined. */
    record AgainOfGenie(UUID base) implements Ask {}

    /** An answer by SQL that Genie wrote before, looked at again. */
    record WithSql(String text, WrittenSql written) implements Ask {}

    /** An earlier answer, changed without words. */
    record Change(UUID base, List<ChipEdit> edits) implements Ask {

        public Change {
            edits = List.copyOf(edits);
        }
    }
}
