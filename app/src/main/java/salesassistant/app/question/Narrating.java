package salesassistant.app.question;

import java.util.Optional;
import salesassistant.app.catalog.OpenCatalog;
import salesassistant.semantics.narration.Chart;
import salesassistant.semantics.narration.Charts;
import salesassistant.semantics.narration.Narrative;
import salesassistant.semantics.narration.Narrator;
import salesassistant.semantics.reading.Interpretation.Understood;
import salesassistant.semantics.result.ResultTable;

/** Puts a result into words, and chooses its chart. */
final class Narrating {

    private final OpenCatalog open;

    Narrating(OpenCatalog open) {
        this.open = open;
    }

    Narrative narrate(Understood understood, ResultTable table) {
        return Narrator.narrate(understood.query(), table, open.catalog(), open.span(), understood.language());
    }

    Optional<Chart> draw(Understood understood, ResultTable table) {
        return Charts.choose(understood.query(), table, open.catalog(), understood.language());
    }
}
