package salesassistant.app.doctor;

import java.util.Optional;
import salesassistant.app.workspace.Credential;

/** Whoever lends a credential to examine with, where somebody can without being asked. */
public interface Patient {

    /** The developer's own credential on her machine; empty on a server for many. */
    Optional<Credential> lends();
}
