package salesassistant.semantics.reading;

import java.util.List;
import java.util.Optional;
import salesassistant.semantics.catalog.Language;

/** Turns words into an interpretation; the same words with the same context always get the same one. */
public interface QuestionReader {

    /** Reads a question, leaning on the conversation where it is a follow-up. */
    default Interpretation read(String question, Optional<Context> context) {
        return read(question, context, Beside.UNKNOWN);
    }

    /** Reads a question beside a dashboard, whose filters hold where the words say nothing of their kind. */
    Interpretation read(String question, Optional<Context> context, Beside beside);

    /** What a filter of a dashboard is called; empty where it is not one of this data. */
    Optional<String> limit(String limit, Language language);

    /**
     * What a question was about that could not be answered, and that was not spoken of before: what words mean that lean on it.
     * Nothing where it named no product.
     */
    default Optional<Interpretation.Understood> spokenOf(String declined, Optional<Context> context) {
        return Optional.empty();
    }

    /** The two questions in one that asks for both ends of a list, each of which is read by its sentence; nothing where it does not. */
    default List<Interpretation.Understood> bothEnds(String question, Optional<Context> context) {
        return List.of();
    }

    /** Changes what was understood, without reading any words; names of chips or options that are not known are refused. */
    Interpretation edit(Interpretation.Understood base, List<ChipEdit> edits);
}
