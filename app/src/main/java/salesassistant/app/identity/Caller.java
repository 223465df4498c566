package salesassistant.app.identity;

import java.util.Optional;
import salesassistant.app.workspace.Credential;

/**
 * The person asking.
 *
 * @param subject what tells callers apart; everything kept for a caller is kept under it
 * @param name what the page calls her
 * @param email where it is known
 * @param credential what she lent to act as her at the workspace; empty where there is no workspace
 */
public record Caller(String subject, String name, Optional<String> email, Optional<Credential> credential) {

    /** This server, where nobody has asked. */
    public static final Caller SERVER = new Caller("server", "Server");

    /** Somebody whose e-mail is not known. */
    public Caller(String subject, String name, Optional<Credential> credential) {
        this(subject, name, Optional.empty(), credential);
    }

    /** Somebody without a workspace. */
    public Caller(String subject, String name) {
        this(subject, name, Optional.empty());
    }

    /** Without her name and address, so that no log line tells them by accident. */
    @Override
    public String toString() {
        return "Caller[" + subject + "]";
    }
}
