package salesassistant.app.identity.oauth;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import salesassistant.app.identity.Caller;
import salesassistant.app.identity.Callers;
import salesassistant.app.identity.Mode;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;

/** Knows people by the session that their browser names. */
final class SessionCallers implements Callers {

    private final OAuthSettings settings;
    private final Clock clock;

    SessionCallers(OAuthSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Caller behind(HttpServletRequest request) {
        var session = session(request).orElseThrow(() -> refused("sign-in", "Sign in to ask."));
        if (!session.holds(clock.instant(), settings)) {
            signOut(request);
            throw refused("sign-in", "Your session has ended. Sign in again.");
        }
        if (session.credential().over()) {
            signOut(request);
            throw refused("reauthenticate", "The workspace wants to know you anew. Sign in again.");
        }
        session.use(clock.instant());
        return session.caller();
    }

    @Override
    public String mode() {
        return Mode.OAUTH.word();
    }

    @Override
    public boolean signsOut() {
        return true;
    }

    @Override
    public void signOut(HttpServletRequest request) {
        session(request).ifPresent(session -> session.credential().end());
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    }

    private static Optional<Session> session(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (Session) session.getAttribute(Session.NAME));
    }

    private static ProblemException refused(String code, String detail) {
        return new ProblemException(Problem.of(401, code, detail));
    }
}
