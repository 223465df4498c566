package salesassistant.semantics.narration;

/**
 * A next step that a finding calls for.
 *
 * @param text what to do, in a sentence
 * @param question the question that does it
 */
public record Recommendation(NextStep step, String text, String question) {}
