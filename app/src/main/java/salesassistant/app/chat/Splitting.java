package salesassistant.app.chat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import salesassistant.app.deadline.Deadline;
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
final class Splitting implements Counsel {

    private static final int FOLLOWUPS = 3;
    private static final Label NOT_ANSWERED = new Label("Not answered: “%s” – %s", "Inte besvarat: ”%s” – %s");
    private static final Label NO_REASON = new Label(
            "I do not know its words, or not what they mean together.",
            "jag känner inte orden, eller inte vad de betyder tillsammans.");

    private final Asking asking;
    private final Counsel otherwise;
    private final Duration patience;

    Splitting(Asking asking, Counsel otherwise, Duration patience) {
        this.asking = asking;
        this.otherwise = otherwise;
        this.patience = patience;
    }

    /** What would be a wrong number as a whole may be two right ones. */
    @Override
    public boolean hears(Outcome.Declined declined) {
        return true;
    }

    @Override
    public Optional<Outcome> instead(Question question, Outcome.Declined declined) {
        var portions = question.text().map(new Portions(question.catalog())::of).orElse(List.of());
        var answered = portions.isEmpty() ? Optional.<Outcome>empty() : answer(question, declined, portions);
        return answered.isPresent() || !otherwise.hears(declined) ? answered : otherwise.instead(question, declined);
    }

    private Optional<Outcome> answer(Question question, Outcome.Declined declined, List<Portions.Portion> portions) {
        var end = Deadline.in(patience, question.cancellation());
        var looked = new ArrayList<Looked>();
        var left = new ArrayList<String>();
        Optional<UUID> before = Optional.empty();
        for (var portion : portions) {
            var previous = before;
            var found = portion.meant().isEmpty()
                    ? Optional.<Looked>empty()
                    : look(question, portion, portion.leans() ? before : Optional.empty(), looked.size() + 1, end);
            before = found.map(one -> one.question().id()).or(() -> previous);
            found.ifPresentOrElse(looked::add, () -> left.add(notAnswered(portion, declined.language())));
        }
        return question.cancellation().cancelled() || looked.isEmpty()
                ? Optional.empty()
                : Optional.of(outcome(question, declined, looked, left));
    }

    private static Outcome outcome(
            Question question, Outcome.Declined declined, List<Looked> looked, List<String> left) {
        var followups = looked.stream()
                .flatMap(one -> one.answered().narrative().followups().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Outcome.LookedUp(
                declined.language(),
                looked,
                left,
                Narrative.Author.COMPUTED,
                followups.stream().limit(FOLLOWUPS).toList(),
                Looked.made(declined.made(), looked, question.age()));
    }

    private static String notAnswered(Portions.Portion portion, Language language) {
        return NOT_ANSWERED.in(language).formatted(Markdown.plain(portion.words()), NO_REASON.in(language));
    }

    private Optional<Looked> look(
            Question sake, Portions.Portion portion, Optional<UUID> before, int number, Deadline end) {
        sake.progress().add(new Step.LookingUp("ask", portion.words(), number));
        var question = asking.lookUp(sake, before, portion.words());
        try (var registration = end.cancellation().whenCancelled(question::cancel)) {
            Objects.requireNonNull(registration);
            var ended = question.progress().end(end.remaining());
            if (ended.isEmpty()) {
                question.cancel();
            }
            return ended.isPresent() && ended.get() instanceof Step.Answered(Outcome.Answered answered)
                    ? Optional.of(new Looked(
                            question,
                            (Outcome.Answered) answered.withoutRows(),
                            answered.narrative().summary()))
                    : Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
