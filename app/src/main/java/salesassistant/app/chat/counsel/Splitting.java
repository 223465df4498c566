package salesassistant.app.chat.counsel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import salesassistant.app.chat.skill.Markdown;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;
import salesassistant.app.question.Asking;
import salesassistant.app.question.Counsel;
import salesassistant.app.question.Looked;
import salesassistant.app.question.Outcome;
import salesassistant.app.question.Question;
import salesassistant.app.question.Step;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.narration.Narrative;

/** Answers each question of a message that is none as a whole, and says which of them it could not; no model is asked. */
public final class Splitting implements Counsel {

    private static final Label NOT_ANSWERED = new Label("Not answered: “%s” – %s", "Inte besvarat: ”%s” – %s");

    private final Asking asking;
    private final Counsel otherwise;
    private final Duration patience;

    public Splitting(Asking asking, Counsel otherwise, Duration patience) {
        this.asking = asking;
        this.otherwise = otherwise;
        this.patience = patience;
    }

    /** Where each of its questions is understood, nobody else is asked any of them. */
    @Override
    public Optional<Outcome> proven(Question question, Outcome.Declined declined) {
        var portions = portions(question);
        return portions.stream().allMatch(portion -> portion.meant().isPresent())
                ? answered(question, declined, portions)
                : Optional.empty();
    }

    /** Whatever it was declined for: what would be a wrong number as a whole may be two right ones. */
    @Override
    public Optional<Outcome> instead(Question question, Outcome.Declined declined) {
        return answered(question, declined, portions(question)).or(() -> otherwise.instead(question, declined));
    }

    private List<Portions.Portion> portions(Question question) {
        return question.text()
                .map(new Portions(question.catalog(), asking.leansOn(question))::of)
                .orElse(List.of());
    }

    private Optional<Outcome> answered(Question question, Outcome.Declined declined, List<Portions.Portion> portions) {
        return portions.isEmpty() ? Optional.empty() : answer(question, declined, portions);
    }

    private Optional<Outcome> answer(Question question, Outcome.Declined declined, List<Portions.Portion> portions) {
        var end = Deadline.in(patience, question.cancellation());
        var looked = new ArrayList<Looked>();
        var left = new ArrayList<String>();
        var failed = new ArrayList<Problem>();
        var before = question.base();
        boolean lost = false;
        for (var portion : portions) {
            var found = portion.meant().isEmpty()
                    ? PortionEnd.unknown(declined.language())
                    : lost && portion.leans()
                            ? PortionEnd.leans(declined.language())
                            : look(
                                    new LookUp(question, declined.language(), looked.size() + 1, end),
                                    portion,
                                    portion.leans() ? before : Optional.empty());
            switch (found) {
                case PortionEnd.Answer(var one) -> {
                    looked.add(one);
                    before = Optional.of(one.question().id());
                    lost = false;
                }
                case PortionEnd.Unanswered(var why, var problem) -> {
                    left.add(notAnswered(portion, why, declined.language()));
                    problem.ifPresent(failed::add);
                    lost = lost || portion.meant().isPresent();
                }
            }
        }
        if (question.cancellation().cancelled()) {
            return Optional.empty();
        }
        if (looked.isEmpty() && !failed.isEmpty()) {
            throw new ProblemException(failed.getFirst());
        }
        return looked.isEmpty() ? Optional.empty() : Optional.of(outcome(question, declined, looked, left));
    }

    private static Outcome outcome(
            Question question, Outcome.Declined declined, List<Looked> looked, List<String> left) {
        return new Outcome.LookedUp(
                looked,
                left,
                Narrative.Author.COMPUTED,
                Looked.followups(looked),
                Looked.made(declined.made(), looked, question.age()));
    }

    private static String notAnswered(Portions.Portion portion, String why, Language language) {
        return NOT_ANSWERED.in(language).formatted(Markdown.plain(portion.words()), Markdown.plain(why));
    }

    /** For whose sake something is looked up, as which of several, and until when. */
    private record LookUp(Question sake, Language language, int number, Deadline end) {}

    private PortionEnd look(LookUp how, Portions.Portion portion, Optional<UUID> before) {
        how.sake().progress().add(new Step.LookingUp("ask", portion.words(), how.number()));
        try {
            var question = asking.lookUp(how.sake(), before, portion.words());
            return PortionEnd.of(question, LookingUp.end(question, how.end()), how.language());
        } catch (ProblemException refused) {
            return new PortionEnd.Unanswered(refused.problem());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return PortionEnd.tooLong(how.language());
        }
    }
}
