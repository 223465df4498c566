package salesassistant.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;

/** Tells who is behind a request. */
public interface Callers {

    /**
     * Who it is.
     *
     * @throws ProblemException when it cannot be told, with what to do
     */
    Caller behind(HttpServletRequest request);

    /** How callers sign in, in a word: "local" without any sign-in. */
    String mode();

    /** Whether a caller can sign out here. */
    default boolean signsOut() {
        return false;
    }

    /**
     * Ends the session of a request.
     *
     * @throws ProblemException where there is none to end
     */
    default void signOut(HttpServletRequest request) {
        throw new ProblemException(
                Problem.of(409, "nothing-to-sign-out", "There is no session here: you are signed in elsewhere."));
    }

    /** Who was found behind a request that has passed the gate; empty where no caller is needed. */
    static Optional<Caller> known(HttpServletRequest request) {
        return Optional.ofNullable((Caller) request.getAttribute(Callers.class.getName()));
    }
}
