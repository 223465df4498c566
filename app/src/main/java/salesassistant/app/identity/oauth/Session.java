package salesassistant.app.identity.oauth;

import java.time.Instant;
import salesassistant.app.identity.Caller;
import salesassistant.app.identity.KeptCredential;

/** One person's sign-in in one browser. */
final class Session {

    static final String NAME = Session.class.getName();

    private final Caller caller;
    private final KeptCredential credential;
    private final Instant begun;
    private volatile Instant used;

    Session(Caller caller, KeptCredential credential, Instant begun) {
        this.caller = caller;
        this.credential = credential;
        this.begun = begun;
        this.used = begun;
    }

    Caller caller() {
        return caller;
    }

    KeptCredential credential() {
        return credential;
    }

    boolean holds(Instant now, OAuthSettings settings) {
        return now.isBefore(used.plus(settings.idle())) && now.isBefore(begun.plus(settings.lifetime()));
    }

    void use(Instant now) {
        used = now;
    }

    @Override
    public String toString() {
        return "Session";
    }
}
