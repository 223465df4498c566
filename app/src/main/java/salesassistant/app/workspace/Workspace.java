package salesassistant.app.workspace;

import java.net.URI;
import salesassistant.app.deadline.Deadline;
import tools.jackson.databind.JsonNode;

/** The company's workspace, reached as whoever lends a credential; the credential goes to no other host. */
public interface Workspace {

    /** Where it is, without a path. */
    URI host();

    /**
     * Sends a call and reads its JSON reply; a missing body is an empty object.
     *
     * @throws WorkspaceFailure when there is no usable reply by the deadline
     */
    JsonNode send(Call call, Credential as, Deadline deadline);
}
