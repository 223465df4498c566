package salesassistant.app.question;

import java.util.List;
import java.util.Optional;
import salesassistant.app.catalog.OpenCatalog;
import salesassistant.semantics.narration.Chart;
import salesassistant.semantics.narration.Charts;
import salesassistant.semantics.narration.InsightNarrator;
import salesassistant.semantics.narration.InsightText;
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
        var narrative = Narrator.narrate(
                understood.query(), understood.asked(), table, open.catalog(), open.span(), understood.language());
        return narrative.with(insights(understood, table));
    }

    /** What stands out, with the questions about it that work. */
    private List<InsightText> insights(Understood understood, ResultTable table) {
        return InsightNarrator.narrate(understood.query(), table, open.catalog(), open.span(), understood.language())
                .stream()
                .map(insight -> insight.asking(open::answers))
                .toList();
    }

    Optional<Chart> draw(Understood understood, ResultTable table) {
        return Charts.choose(understood.query(), table, open.catalog(), understood.language());
    }
}
