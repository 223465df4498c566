package salesassistant.app.question;

import java.util.Optional;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;
import salesassistant.semantics.reading.Interpretation;

/** Finds out what a question means: read from words, or an earlier answer changed. */
final class Understanding {

    private final Translating translating;
    private final Questions questions;

    Understanding(Translating translating, Questions questions) {
        this.translating = translating;
        this.questions = questions;
    }

    Translation of(Question question) {
        return switch (question.ask()) {
            case Ask.Words words ->
                translating.read(
                        question.catalog(),
                        words.text(),
                        question.conversation().context());
            case Ask.OfGenie words ->
                translating.read(
                        question.catalog(),
                        words.text(),
                        question.conversation().context());
            case Ask.AgainOfGenie _ -> throw new IllegalStateException("It has been put into words before.");
            case Ask.Change change -> change(question, change);
        };
    }

    private Translation change(Question question, Ask.Change change) {
        var base = understood(questions.find(question.caller(), change.base()))
                .orElseThrow(() -> new ProblemException(Problem.of(
                        409, "nothing-to-change", "base_query_id: names a question without an answer to change.")));
        for (var edit : change.edits()) {
            if (base.chips().stream().noneMatch(chip -> chip.id().equals(edit.chip()))) {
                throw new ProblemException(
                        Problem.of(400, "unknown-edit", "edits: that answer has no chip " + edit.chip() + "."));
            }
        }
        var translation = translating.edit(question.catalog(), base, change.edits());
        if (translation.interpretation() instanceof Interpretation.OutOfScope unknown
                && unknown.reason() == Interpretation.Reason.UNKNOWN_WORD) {
            throw new ProblemException(Problem.of(
                    400, "unknown-edit", "edits: a chip of that answer cannot be changed to what was sent."));
        }
        return translation;
    }

    private static Optional<Interpretation.Understood> understood(Question base) {
        return base.progress().latest() instanceof Step.Answered(Outcome.Answered answered)
                ? Optional.of(answered.understood())
                : Optional.empty();
    }
}
