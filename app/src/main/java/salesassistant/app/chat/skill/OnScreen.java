package salesassistant.app.chat.skill;

import java.util.Optional;
import salesassistant.app.catalog.Catalogs;
import salesassistant.app.question.Outcome;
import salesassistant.app.question.Question;
import salesassistant.app.question.Step;

/** The answer on the screen. */
public final class OnScreen {

    private OnScreen() {}

    /** What the catalog answered, once the question has ended. */
    public static Optional<Outcome.Answered> byCatalog(Optional<Question> question) {
        return question.flatMap(OnScreen::outcome)
                .filter(Outcome.Answered.class::isInstance)
                .map(Outcome.Answered.class::cast);
    }

    /** How the question ended, where it has an outcome. */
    static Optional<Outcome> outcome(Question question) {
        try {
            return question.progress()
                    .end(Catalogs.PATIENCE)
                    .flatMap(
                            end -> end instanceof Step.Answered(var outcome) ? Optional.of(outcome) : Optional.empty());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Several answers that make one reply. */
    static Optional<Outcome.LookedUp> several(Question question) {
        return outcome(question)
                .filter(Outcome.LookedUp.class::isInstance)
                .map(Outcome.LookedUp.class::cast)
                .filter(found -> !found.looked().isEmpty());
    }

    /** The answer itself; where several make one reply the last of them, which is what later words lean on. */
    static Question single(Question question) {
        return several(question)
                .map(found -> found.looked().getLast().question())
                .orElse(question);
    }

    /** Whether it was answered; what was declined leaves the answer before it on the screen. */
    public static boolean hasTable(Question question) {
        return outcome(question).filter(Outcome.WithTable.class::isInstance).isPresent()
                || several(question).isPresent();
    }
}
