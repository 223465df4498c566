package salesassistant.app.catalog;

import java.util.Optional;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;

/** No catalog: the workspace is set, but not which of its views describes the data. Genie can answer all the same. */
final class NoCatalog implements Catalogs {

    @Override
    public boolean given() {
        return false;
    }

    @Override
    public Optional<String> table() {
        return Optional.empty();
    }

    @Override
    public OpenCatalog of(Caller caller, Deadline deadline) {
        throw new ProblemException(Problem.of(
                503,
                "no-catalog",
                "Nobody has said yet which data describe your company's sales."
                        + " Ask whoever runs the assistant to name the metric view."));
    }

    @Override
    public Optional<OpenCatalog> known(Caller caller) {
        return Optional.empty();
    }
}
