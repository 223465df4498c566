package salesassistant.app.catalog;

import java.util.Optional;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;

/** One catalog for everybody, opened at start. */
final class OneCatalog implements Catalogs {

    private final OpenCatalog open;

    OneCatalog(OpenCatalog open) {
        this.open = open;
    }

    @Override
    public boolean given() {
        return true;
    }

    @Override
    public Optional<String> table() {
        return Optional.of(open.catalog().source());
    }

    @Override
    public OpenCatalog of(Caller caller, Deadline deadline) {
        return open;
    }

    @Override
    public Optional<OpenCatalog> known(Caller caller) {
        return Optional.of(open);
    }
}
