package salesassistant.semantics.reading;

import java.util.List;
import java.util.Optional;

/** Turns words into an interpretation; the same words with the same context always get the same one. */
public interface QuestionReader {

    /** Reads a question, leaning on the conversation where it is a follow-up. */
    Interpretation read(String question, Optional<Context> context);

    /** Changes what was understood, without reading any words; names of chips or options that are not known are refused. */
    Interpretation edit(Interpretation.Understood base, List<ChipEdit> edits);
}
