package salesassistant.app.workspace;

import java.util.Optional;

/** What lets a call act as a person at the workspace; its text is never shown, logged or put into an address. */
public interface Credential {

    /**
     * The token to send now.
     *
     * @throws WorkspaceFailure of kind SIGN_IN when there is none any more
     */
    Token token();

    /** Another token after one was rejected, fetched once however many ask at a time; empty when she must sign in. */
    Optional<Token> instead(Token rejected);

    /** A credential that cannot be renewed. */
    static Credential of(Token token) {
        return new Credential() {
            @Override
            public Token token() {
                return token;
            }

            @Override
            public Optional<Token> instead(Token rejected) {
                return Optional.empty();
            }

            @Override
            public String toString() {
                return "Credential";
            }
        };
    }
}
