package salesassistant.app.identity.local;

import jakarta.servlet.http.HttpServletRequest;
import salesassistant.app.identity.Caller;
import salesassistant.app.identity.Callers;
import salesassistant.app.identity.Mode;

/** On her own machine, reached by nobody else, everyone asking is the same person. */
final class LocalCallers implements Callers {

    private static final Caller OWNER = new Caller("local", "You");

    @Override
    public Caller behind(HttpServletRequest request) {
        Proxied.refuse(request);
        return OWNER;
    }

    @Override
    public String mode() {
        return Mode.LOCAL.word();
    }
}
