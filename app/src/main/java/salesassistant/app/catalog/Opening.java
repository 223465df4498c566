package salesassistant.app.catalog;

import java.util.Optional;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;

/** Opens a caller's catalog with what she lends: reads its description, and asks the data for weeks and members. */
@FunctionalInterface
interface Opening {

    /**
     * Opens it now.
     *
     * @throws salesassistant.app.problem.ProblemException when it cannot be opened, saying what to do
     */
    OpenCatalog open(Caller caller, Deadline deadline);

    /** The table it is about, as far as the settings say it. */
    default Optional<String> table() {
        return Optional.empty();
    }
}
