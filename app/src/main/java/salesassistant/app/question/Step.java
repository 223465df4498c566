package salesassistant.app.question;

import java.util.Optional;
import salesassistant.app.genie.GenieProgress;
import salesassistant.app.problem.Problem;
import salesassistant.semantics.reading.Interpretation;
import salesassistant.semantics.result.ResultTable;

/** Something that has happened to a question, in the order in which it is told. */
public sealed interface Step {

    /** Its words are being read. */
    record Reading() implements Step {}

    /** Its words have found their meaning. */
    record Understood(Interpretation.Understood understood) implements Step {}

    /** Genie has it. */
    record AskingGenie(GenieProgress progress) implements Step {}

    /** The statement is written. */
    record Compiled(String sql) implements Step {}

    /** The statement is running. */
    record Executing() implements Step {}

    /** The engine sleeps, and the statement waits for it to wake up. */
    record Waking() implements Step {}

    /**
     * One of the statements of an investigation is about to run.
     *
     * @param at what it looks at
     * @param number how many there have been with it
     * @param most how many there can be at most
     */
    record Looking(salesassistant.semantics.insight.change.Step at, int number, int most) implements Step {}

    /**
     * Something is about to be looked up for it, as a question of its own.
     *
     * @param tool how
     * @param words what, as a model put it
     * @param number how many there have been with it
     */
    record LookingUp(String tool, String words, int number) implements Step {}

    /** The rows are there; what they mean is understood where the catalog asked for them. */
    record Fetched(Optional<Interpretation.Understood> understood, ResultTable table) implements Step {}

    /** What the rows say is being put into words. */
    record Summarizing() implements Step {}

    /** What the rows say. */
    record Summarized(String text) implements Step {}

    /** Some more of what the rows say in a model's words, in place of ours. */
    record Worded(String piece) implements Step {}

    /** None of the model's words stand; ours do again. */
    record Unworded() implements Step {}

    /** How it ended; nothing happens afterwards. */
    sealed interface End extends Step {}

    /** It has an outcome. */
    record Answered(Outcome outcome) implements End {}

    /** It has none, and why. */
    record Failed(Problem problem) implements End {}

    /** The caller called it off. */
    record Cancelled() implements End {}
}
