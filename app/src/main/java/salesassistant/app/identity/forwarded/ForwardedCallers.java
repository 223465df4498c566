package salesassistant.app.identity.forwarded;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import salesassistant.app.identity.Caller;
import salesassistant.app.identity.Callers;
import salesassistant.app.identity.Mode;
import salesassistant.app.identity.People;
import salesassistant.app.identity.Person;
import salesassistant.app.identity.SecurityLog;
import salesassistant.app.identity.TokenClaims;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;
import salesassistant.app.workspace.Credential;
import salesassistant.app.workspace.Token;
import salesassistant.app.workspace.WorkspaceFailure;
import salesassistant.app.workspace.WorkspaceFailure.Kind;

/** Takes a person for whom the workspace says the forwarded token belongs to; what the headers claim must agree. */
final class ForwardedCallers implements Callers {

    private static final String AGAIN = "Sign in again: reload the page, or close it and open the assistant anew.";

    private final TrustedPeers peers;
    private final People people;
    private final Clock clock;

    ForwardedCallers(TrustedPeers peers, People people, Clock clock) {
        this.peers = peers;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Caller behind(HttpServletRequest request) {
        if (!peers.trusts(request.getRemoteAddr())) {
            throw refused(
                    request, "not from the trusted proxy", "untrusted-proxy", "Open the assistant by its address.");
        }
        var headers = ForwardedHeaders.of(request);
        var text = headers.token().orElseThrow(ForwardedCallers::withoutToken);
        if (!TokenClaims.of(text).mayHold(clock.instant())) {
            throw refused(request, "a token that is expired or unsigned", "token-refused", AGAIN);
        }
        var token = Token.of(text);
        var person = person(request, token);
        if (headers.email().filter(email -> !person.hasAddress(email)).isPresent()) {
            throw refused(request, "headers name another person than the token", "identity-mismatch", AGAIN);
        }
        return new Caller(person.id(), person.name(), person.email(), Optional.of(Credential.of(token)));
    }

    private Person person(HttpServletRequest request, Token token) {
        try {
            return people.whose(token);
        } catch (WorkspaceFailure failure) {
            if (failure.kind() == Kind.SIGN_IN || failure.kind() == Kind.FORBIDDEN) {
                throw refused(request, "a token that the workspace does not know", "token-refused", AGAIN);
            }
            throw new ProblemException(
                    Problem.of(
                                    503,
                                    "sign-in-unavailable",
                                    "The workspace does not say who you are. Try again in a moment.")
                            .asRetryable(),
                    failure);
        }
    }

    private static ProblemException withoutToken() {
        return new ProblemException(Problem.of(
                403,
                "user-authorization-required",
                "The assistant asks with your rights and has not been lent them. Whoever runs it switches on user"
                        + " authorization for the app; then agree when you are asked."));
    }

    private static ProblemException refused(HttpServletRequest request, String what, String code, String detail) {
        SecurityLog.refused(what, request);
        return new ProblemException(Problem.of(401, code, detail));
    }

    @Override
    public String mode() {
        return Mode.FORWARDED.word();
    }
}
