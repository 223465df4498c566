package salesassistant.app.question;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import salesassistant.app.conversation.MessageFigure;
import salesassistant.app.verdict.Checked;

/** How far a reply is to be relied on, computed from what was checked; no model is asked for it. */
final class Confidence {

    private Confidence() {}

    /** The share of its figures that is verified; all, where it shows a table and names no figure. */
    static Double ofCatalog(List<MessageFigure> figures) {
        var verified = figures.stream().filter(MessageFigure::verified).count();
        return figures.isEmpty() ? 1.0 : (double) verified / figures.size();
    }

    /** How far SQL that Genie wrote agrees with the catalog; nothing where that could not be told. */
    static @Nullable Double ofGenie(Optional<Checked> check) {
        return check.map(found -> switch (found.level()) {
                    case VERIFIED -> 1.0;
                    case CONSISTENT -> 0.8;
                    case CHECK_THIS -> 0.3;
                    case NOT_VERIFIED -> 0.5;
                })
                .orElse(null);
    }
}
