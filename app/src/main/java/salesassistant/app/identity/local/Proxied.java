package salesassistant.app.identity.local;

import jakarta.servlet.http.HttpServletRequest;
import salesassistant.app.identity.SecurityLog;
import salesassistant.app.identity.forwarded.ForwardedHeaders;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;

/** Whether somebody else's sign-in stands in front of a server that takes everyone for its owner. */
final class Proxied {

    private Proxied() {}

    static void refuse(HttpServletRequest request) {
        if (ForwardedHeaders.any(request)) {
            SecurityLog.refused("identity headers in local mode", request);
            throw new ProblemException(Problem.of(
                    401,
                    "identity-headers-refused",
                    "This server serves one person on her own machine and takes nobody's word for who is asking."
                            + " Whoever runs it behind a proxy chooses how people sign in with IDENTITY_MODE."));
        }
    }
}
