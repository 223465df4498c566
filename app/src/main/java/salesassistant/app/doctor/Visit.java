package salesassistant.app.doctor;

import java.util.Optional;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.workspace.Credential;

/**
 * What an examination may use.
 *
 * @param as a person's credential to try with; empty where nobody has signed in, as at the start of a server for many
 * @param deadline by when the finding is wanted
 */
public record Visit(Optional<Credential> as, Deadline deadline) {}
