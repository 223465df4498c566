package salesassistant.app.dashboard;

/** Makes tokens for people without an account at the workspace; there only where embedding for them is set up. */
public interface ViewerTokens {

    /**
     * A new token.
     *
     * @param viewer tells viewers apart without naming them
     * @throws salesassistant.app.problem.ProblemException when the workspace gives none
     */
    ViewerToken make(Board board, String viewer);
}
