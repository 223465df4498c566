package salesassistant.app.chat.counsel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import salesassistant.app.chat.skill.Markdown;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;
import salesassistant.app.question.Looked;
import salesassistant.app.question.Outcome;
import salesassistant.app.question.Question;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.narration.Narrative;

/** What became of the questions of a message, one after the other, put together to one reply. */
final class SeveralAnswers {

    private static final Label NOT_ANSWERED = new Label("Not answered: “%s” – %s", "Inte besvarat: ”%s” – %s");

    private final Question sake;
    private final Outcome.Declined declined;
    private final List<Looked> looked = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private final List<Problem> failed = new ArrayList<>();
    private Optional<UUID> latest;
    private boolean lost;

    /**
     * None yet.
     *
     * @param sake the message's own question
     * @param declined what the catalog said to it as a whole
     */
    SeveralAnswers(Question sake, Outcome.Declined declined) {
        this.sake = sake;
        this.declined = declined;
        this.latest = sake.base();
    }

    /** How a question ends that need not be asked: nobody understands it, or what it leans on is lost. */
    Optional<PortionEnd> foreseen(Portions.Portion portion) {
        if (portion.meant().isEmpty()) {
            return Optional.of(PortionEnd.unknown(declined.language()));
        }
        return lost && portion.leans() ? Optional.of(PortionEnd.leans(declined.language())) : Optional.empty();
    }

    /** The answer that a question leans on. */
    Optional<UUID> before(Portions.Portion portion) {
        return portion.leans() ? latest : Optional.empty();
    }

    /** Which of the answers comes next, counted from one. */
    int next() {
        return looked.size() + 1;
    }

    void add(Portions.Portion portion, PortionEnd end) {
        switch (end) {
            case PortionEnd.Answer(var one) -> {
                looked.add(one);
                latest = Optional.of(one.question().id());
                lost = false;
            }
            case PortionEnd.Unanswered(var why, var problem) -> {
                left.add(notAnswered(portion, why));
                problem.ifPresent(failed::add);
                lost = lost || portion.meant().isPresent();
            }
        }
    }

    /**
     * All in one; nothing where none was answered.
     *
     * @throws ProblemException where none was because something failed
     */
    Optional<Outcome> outcome() {
        if (looked.isEmpty() && !failed.isEmpty()) {
            throw new ProblemException(failed.getFirst());
        }
        return looked.isEmpty()
                ? Optional.empty()
                : Optional.of(new Outcome.LookedUp(
                        looked,
                        left,
                        Narrative.Author.COMPUTED,
                        Looked.followups(looked),
                        Looked.made(declined.made(), looked, sake.age())));
    }

    private String notAnswered(Portions.Portion portion, String why) {
        return NOT_ANSWERED.in(declined.language()).formatted(Markdown.plain(portion.words()), Markdown.plain(why));
    }
}
