package salesassistant.app.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import salesassistant.app.meaning.Translating;
import salesassistant.app.meaning.Translation;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;
import salesassistant.semantics.reading.Context;
import salesassistant.semantics.reading.Interpretation;

/** Finds out what a question means: read from words, or an earlier answer changed. */
final class Understanding {

    private static final String DECLINED = "declined";

    private final Translating translating;
    private final Recalling recalling;

    Understanding(Translating translating, Recalling recalling) {
        this.translating = translating;
        this.recalling = recalling;
    }

    Translation of(Question question) {
        return switch (question.ask()) {
            case Ask.Words words -> read(question, words.text(), inTurn(question));
            case Ask.OfGenie words -> read(question, words.text(), inTurn(question));
            case Ask.InPlace words -> read(question, words.text(), after(question, words.base()));
            case Ask.WithSql again -> read(question, again.text(), Optional.empty());
            case Ask.AgainOfGenie _ -> throw new IllegalStateException("It has been put into words before.");
            case Ask.Change change -> change(question, change);
        };
    }

    private Translation read(Question question, String words, Optional<Context> context) {
        var beside = question.ask().beside();
        question.askedUnder(
                beside.known() ? beside.limits() : context.map(Context::limits).orElse(List.of()));
        return translating.read(question.catalog(), words, context, beside);
    }

    /** What words lean on that follow the last answer of their conversation. */
    private Optional<Context> inTurn(Question question) {
        var before = question.conversation().before();
        var spokenOf = declined(question, before.context());
        if (spokenOf.isPresent()) {
            return spokenOf;
        }
        before.base().ifPresent(question::leansOn);
        if (before.context().isPresent() || before.base().isEmpty()) {
            return before.context();
        }
        var again = recalling.context(question, before.base().get());
        question.conversation().leanOn(before.base().get(), again);
        return again;
    }

    /** A question that was declined still says what is spoken of since: words that lean mean that, and no older answer. */
    private static Optional<Context> declined(Question question, Optional<Context> before) {
        var reader = question.catalog().reader();
        return question.conversation()
                .latest()
                .filter(turn -> turn.outcome().equals(DECLINED))
                .flatMap(turn -> reader.spokenOf(turn.question(), before))
                .map(spoken -> new Context(spoken, Map.of()))
                .filter(context -> question.text()
                        .filter(words -> reader.read(words, Optional.of(context)) instanceof Interpretation.Understood)
                        .isPresent());
    }

    private Optional<Context> after(Question question, Optional<UUID> base) {
        base.ifPresent(question::leansOn);
        return base.flatMap(earlier -> recalling.context(question, earlier));
    }

    private Translation change(Question question, Ask.Change change) {
        var context = recalling
                .context(question, change.base())
                .orElseThrow(() -> new ProblemException(Problem.of(
                        409, "nothing-to-change", "base_query_id: names a question without an answer to change.")));
        question.askedUnder(context.limits());
        var base = context.last();
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
}
