package salesassistant.app.catalog;

import java.time.Duration;
import java.util.Optional;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;

/** The catalog each caller asks with; nobody's holds what only another may see. */
public interface Catalogs {

    /** How long a question waits for the catalog to be opened: as long as a warehouse takes that has to be started. */
    Duration PATIENCE = Duration.ofMinutes(4);

    /** Whether there is anything to open: without a description of the company's data the catalog answers nothing. */
    boolean given();

    /** The table that questions are about, as far as that is known before a catalog is open. */
    Optional<String> table();

    /**
     * The caller's catalog, opened now if it is not open yet.
     *
     * @throws salesassistant.app.problem.ProblemException when it cannot be opened by the deadline, saying what to do
     */
    OpenCatalog of(Caller caller, Deadline deadline);

    /** The caller's catalog where it is open already; where it is not, opening begins, and nobody waits. */
    Optional<OpenCatalog> known(Caller caller);
}
