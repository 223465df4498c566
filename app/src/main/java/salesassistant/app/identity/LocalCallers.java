package salesassistant.app.identity;

import jakarta.servlet.http.HttpServletRequest;

/** On her own machine, reached by nobody else, everyone asking is the same person. */
final class LocalCallers implements Callers {

    private static final Caller OWNER = new Caller("local", "You");

    @Override
    public Caller behind(HttpServletRequest request) {
        return OWNER;
    }

    @Override
    public String mode() {
        return "local";
    }
}
