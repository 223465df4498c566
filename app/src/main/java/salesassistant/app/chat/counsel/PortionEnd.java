package salesassistant.app.chat.counsel;

import java.util.Optional;
import salesassistant.app.problem.Problem;
import salesassistant.app.question.Looked;
import salesassistant.app.question.Outcome;
import salesassistant.app.question.Question;
import salesassistant.app.question.Step;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;

/** What became of one of the questions that a message is made of. */
sealed interface PortionEnd {

    Label NO_REASON = new Label(
            "I do not know its words, or not what they mean together.",
            "jag känner inte orden, eller inte vad de betyder tillsammans.");
    Label LEANS = new Label(
            "It leans on the question before it, which was not answered.",
            "Den bygger på frågan före, som inte blev besvarad.");
    Label TOO_LONG = new Label(
            "It took too long and was stopped. Ask it alone.",
            "Det tog för lång tid och stoppades. Ställ frågan för sig.");

    /** It was answered. */
    record Answer(Looked looked) implements PortionEnd {}

    /**
     * It was not.
     *
     * @param problem what failed, where it did not lie in the words
     */
    record Unanswered(String why, Optional<Problem> problem) implements PortionEnd {

        Unanswered(String why) {
            this(why, Optional.empty());
        }

        Unanswered(Problem problem) {
            this(problem.detail(), Optional.of(problem));
        }
    }

    /** How the question asked for it ended; no end is one that was not waited for. */
    static PortionEnd of(Question question, Optional<Step.End> end, Language language) {
        return end.isPresent() && end.get() instanceof Step.Answered(Outcome.Answered answered)
                ? new Answer(new Looked(
                        question,
                        (Outcome.Answered) answered.withoutRows(),
                        answered.narrative().summary()))
                : without(end, language);
    }

    /** Why it has no answer. */
    static Unanswered without(Optional<Step.End> end, Language language) {
        return switch (end.orElse(new Step.Cancelled())) {
            case Step.Answered(Outcome.Declined declined) -> new Unanswered(declined.sentence());
            case Step.Answered(Outcome.NeedsChoice choice) ->
                new Unanswered(choice.ambiguous().sentence());
            case Step.Answered _ -> unknown(language);
            case Step.Failed(var problem) -> new Unanswered(problem);
            case Step.Cancelled _ -> tooLong(language);
        };
    }

    static Unanswered unknown(Language language) {
        return new Unanswered(NO_REASON.in(language));
    }

    static Unanswered leans(Language language) {
        return new Unanswered(LEANS.in(language));
    }

    static Unanswered tooLong(Language language) {
        return new Unanswered(Problem.of(504, "timeout", TOO_LONG.in(language)).asRetryable());
    }
}
