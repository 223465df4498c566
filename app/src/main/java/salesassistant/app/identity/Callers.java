package salesassistant.app.identity;

import jakarta.servlet.http.HttpServletRequest;

/** Tells who is behind a request. */
public interface Callers {

    Caller behind(HttpServletRequest request);

    /** How callers sign in, in a word: "local" without any sign-in. */
    String mode();
}
