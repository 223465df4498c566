package salesassistant.app.warehouse.databricks;

import salesassistant.app.deadline.Deadline;
import salesassistant.app.workspace.Credential;

/** As whom something is done at the workspace, and by when. */
record Errand(Credential as, Deadline deadline) {

    Errand by(Deadline other) {
        return new Errand(as, other);
    }
}
