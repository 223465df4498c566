package salesassistant.app.identity.local;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import salesassistant.app.identity.Caller;
import salesassistant.app.identity.Callers;
import salesassistant.app.identity.Mode;
import salesassistant.app.identity.People;
import salesassistant.app.identity.Person;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;
import salesassistant.app.workspace.Credential;
import salesassistant.app.workspace.Token;
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
            var person = person();
            return new Caller(SUBJECT, person.name(), person.email(), Optional.of(credential));
        } catch (WorkspaceFailure failure) {
            if (unknown(failure.kind())) {
                throw new ProblemException(Problem.of(401, "workspace-login", words.told(failure)), failure);
            }
            // What she may and what works shows when she asks; until then her name is all that is missing.
            return new Caller(SUBJECT, "You", Optional.of(credential));
        }
    }

    private Person person() {
        var token = credential.token();
        try {
            return people.whose(token);
        } catch (WorkspaceFailure failure) {
            var other = unknown(failure.kind()) ? credential.instead(token) : Optional.<Token>empty();
            return people.whose(other.orElseThrow(() -> failure));
        }
    }

    /** The workspace says 403 of some tokens that it does not know. */
    static boolean unknown(Kind kind) {
        return kind == Kind.SIGN_IN || kind == Kind.FORBIDDEN;
    }

    @Override
    public String mode() {
        return Mode.LOCAL.word();
    }
}
