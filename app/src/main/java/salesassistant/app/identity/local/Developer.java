package salesassistant.app.identity.local;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import salesassistant.app.identity.Caller;
import salesassistant.app.identity.Callers;
import salesassistant.app.identity.Mode;
import salesassistant.app.identity.People;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;
import salesassistant.app.workspace.Credential;
import salesassistant.app.workspace.WorkspaceFailure;
import salesassistant.app.workspace.WorkspaceFailure.Kind;

/** The developer, herself at the workspace from her own machine. */
final class Developer implements Callers {

    private static final String SUBJECT = "local";

    private final Credential credential;
    private final People people;
    private final LoginWords words;

    Developer(Credential credential, People people, LoginWords words) {
        this.credential = credential;
        this.people = people;
        this.words = words;
    }

    @Override
    public Caller behind(HttpServletRequest request) {
        Proxied.refuse(request);
        try {
            var person = people.whose(credential.token());
            return new Caller(SUBJECT, person.name(), person.email(), Optional.of(credential));
        } catch (WorkspaceFailure failure) {
            if (unknown(failure.kind()) && !renewed()) {
                throw new ProblemException(Problem.of(401, "workspace-login", words.told(failure)), failure);
            }
            // What she may and what works shows when she asks; until then her name is all that is missing.
            return new Caller(SUBJECT, "You", Optional.of(credential));
        }
    }

    /** The workspace says 403 of some tokens that it does not know. */
    static boolean unknown(Kind kind) {
        return kind == Kind.SIGN_IN || kind == Kind.FORBIDDEN;
    }

    /** Whether the login has another token than the one that the workspace no longer knows. */
    private boolean renewed() {
        try {
            return credential.instead(credential.token()).isPresent();
        } catch (WorkspaceFailure none) {
            return false;
        }
    }

    @Override
    public String mode() {
        return Mode.LOCAL.word();
    }
}
