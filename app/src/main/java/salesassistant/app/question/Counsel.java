package salesassistant.app.question;

import java.util.Optional;

/** Somebody to turn to with words that no single question of ours answers. */
@FunctionalInterface
public interface Counsel {

    /** Nobody. */
    Counsel NOBODY = (_, _) -> Optional.empty();

    /** Whether a question was declined for no other reason than its words. */
    static boolean lacksWords(Outcome.Declined declined) {
        return Answering.lacksWords(declined);
    }

    /** What needs nobody but the catalog and the conversation to answer, whoever else might be asked; nothing by itself. */
    default Optional<Outcome> proven(Question question, Outcome.Declined declined) {
        return Optional.empty();
    }

    /** What can be said to it instead of a no, if anything. */
    Optional<Outcome> instead(Question question, Outcome.Declined declined);
}
