package salesassistant.app.question;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import salesassistant.app.catalog.OpenCatalog;
import salesassistant.app.conversation.Conversations;
import salesassistant.app.conversation.Lean;
import salesassistant.app.conversation.Turn;
import salesassistant.app.identity.Caller;
import salesassistant.app.meaning.Narrowing;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;
import salesassistant.semantics.reading.Beside;
import salesassistant.semantics.reading.ChipEdit;
import salesassistant.semantics.reading.Context;
import salesassistant.semantics.reading.Interpretation;

/**
 * Understands earlier questions again, from their words, so that a follow-up may lean on them after a restart. What comes to
 * mean something else meanwhile, because the data or the catalog have changed, is not leant on.
 */
final class Recalling {

    private final Questions questions;
    private final Conversations conversations;

    Recalling(Questions questions, Conversations conversations) {
        this.questions = questions;
        this.conversations = conversations;
    }

    /** What a follow-up to an answered question may lean on. */
    Optional<Context> context(Question asking, UUID earlier) {
        return context(asking.caller(), asking.catalog(), earlier);
    }

    /** How an earlier question was asked, where it can be understood again. */
    Optional<Lean> lean(Caller caller, UUID earlier) {
        return turn(caller, earlier).flatMap(Turn::leans);
    }

    /** How the answer to an earlier question is found again; nothing where nobody knows any more. */
    Optional<Ask> again(Caller caller, UUID earlier) {
        return turn(caller, earlier)
                .flatMap(turn -> turn.leans()
                        .map(Recalling::again)
                        .or(() -> Optional.ofNullable(turn.written())
                                .map(written -> new Ask.WithSql(turn.question(), written))));
    }

    /**
     * Says of a question whose answer is no more that it has to be asked again; nothing of one that never was.
     *
     * @throws ProblemException with the question to ask again
     */
    void tellWhatWasAsked(Caller caller, UUID earlier) {
        turn(caller, earlier)
                .map(Turn::question)
                .filter(words -> !words.isBlank())
                .ifPresent(words -> {
                    throw new ProblemException(
                            Problem.of(404, "unknown-query", "This answer was not kept. Ask the question again.")
                                    .suggesting(List.of(words)));
                });
    }

    /** The words of an earlier question as they stood, or what was changed. */
    private static Ask again(Lean lean) {
        var base = Optional.ofNullable(lean.base());
        return lean.words() == null
                ? new Ask.Change(base.orElseThrow(), edits(lean))
                : new Ask.InPlace(base, lean.words(), beside(lean));
    }

    private Optional<Context> context(Caller caller, OpenCatalog open, UUID earlier) {
        return questions
                .known(caller, earlier)
                .flatMap(Question::context)
                .or(() -> lean(caller, earlier).flatMap(lean -> again(caller, open, lean)));
    }

    private Optional<Context> again(Caller caller, OpenCatalog open, Lean lean) {
        var base = Optional.ofNullable(lean.base()).flatMap(id -> context(caller, open, id));
        if (lean.base() != null && base.isEmpty()) {
            return Optional.empty();
        }
        var read = lean.words() == null
                ? base.map(before -> open.reader().edit(before.last(), edits(lean)))
                : Optional.of(
                        Narrowing.read(open, lean.words(), base, beside(lean)).interpretation());
        return read.filter(Interpretation.Understood.class::isInstance)
                .map(Interpretation.Understood.class::cast)
                .filter(understood -> understood.sentence().equals(lean.sentence()))
                .map(understood -> new Context(
                        understood,
                        lean.shown(),
                        beside(lean).known()
                                ? beside(lean).limits()
                                : base.map(Context::limits).orElse(List.of()),
                        Context.Movement.of(lean.moved())));
    }

    private static Beside beside(Lean lean) {
        return lean.limits() == null ? Beside.UNKNOWN : Beside.limitedTo(lean.limits());
    }

    private Optional<Turn> turn(Caller caller, UUID earlier) {
        return conversations.holding(caller, earlier).flatMap(conversation -> conversation.turn(earlier));
    }

    private static List<ChipEdit> edits(Lean lean) {
        return lean.edits().stream()
                .<ChipEdit>map(edit -> edit.size() == 1
                        ? new ChipEdit.Remove(edit.getFirst())
                        : new ChipEdit.Replace(edit.getFirst(), edit.getLast()))
                .toList();
    }
}
