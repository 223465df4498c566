package salesassistant.app.chat.counsel;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.problem.ProblemException;
import salesassistant.app.question.Asking;
import salesassistant.app.question.Counsel;
import salesassistant.app.question.Outcome;
import salesassistant.app.question.Question;
import salesassistant.app.question.Step;
import salesassistant.semantics.catalog.Language;

/** Answers each question of a message that is none as a whole, and says which of them it could not; no model is asked. */
public final class Splitting implements Counsel {

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
        var end = Deadline.in(patience, question.cancellation());
        var answers = new SeveralAnswers(question, declined);
        for (var portion : portions) {
            var how = new LookUp(question, declined.language(), answers.next(), end);
            answers.add(
                    portion, answers.foreseen(portion).orElseGet(() -> look(how, portion, answers.before(portion))));
        }
        return question.cancellation().cancelled() ? Optional.empty() : answers.outcome();
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
