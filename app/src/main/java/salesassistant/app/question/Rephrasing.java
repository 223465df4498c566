package salesassistant.app.question;

import java.util.function.Supplier;
import salesassistant.app.identity.Caller;
import salesassistant.app.wording.Material;
import salesassistant.app.wording.Rewording;
import salesassistant.app.wording.Sees;
import salesassistant.semantics.narration.Narrative;
import salesassistant.semantics.reading.Interpretation.Understood;
import salesassistant.semantics.result.ResultTable;

/** Has an answer put into a model's words, where there is one; what it may say is what the answer holds. */
final class Rephrasing {

    private final Rewording rewording;

    Rephrasing(Rewording rewording) {
        this.rewording = rewording;
    }

    /** The reasons of a change. */
    Outcome.Answered of(Question question, Outcome.Answered explained) {
        var words = worded(question, explained.narrative(), () -> Materials.of(question, explained, rewording.sees()));
        return explained.told(words, question.age());
    }

    Narrative of(Question question, Understood understood, ResultTable table, Narrative computed) {
        return worded(question, computed, () -> Materials.of(question, understood, table, computed, rewording.sees()));
    }

    private Narrative worded(Question question, Narrative computed, Supplier<Material> material) {
        if (rewording.sees() == Sees.NOTHING
                || question.staysInOurWords()
                || question.caller().equals(Caller.SERVER)) {
            return computed;
        }
        var worded = rewording.of(
                material.get(),
                question.caller(),
                question.id(),
                question.cancellation(),
                question.progress().screen());
        question.shownToModel(rewording.saw(question.caller(), question.id()));
        return worded.orElse(computed);
    }
}
