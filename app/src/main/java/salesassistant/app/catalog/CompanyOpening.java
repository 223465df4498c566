package salesassistant.app.catalog;

import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salesassistant.app.catalog.UnityCatalog.Described;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;
import salesassistant.app.warehouse.Warehouse;
import salesassistant.app.workspace.Credential;
import salesassistant.app.workspace.WorkspaceFailure;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.CatalogException;
import salesassistant.semantics.catalog.LeafView;
import salesassistant.semantics.catalog.file.CatalogLoader;

/** Opens the company's own data for a caller: its metric view as she may see it, or a table that two files describe. */
final class CompanyOpening implements Opening {

    private static final Logger LOG = LoggerFactory.getLogger(CompanyOpening.class);

    private final CatalogSettings settings;
    private final UnityCatalog described;
    private final Warehouse warehouse;
    private final Compilers compilers;
    private final FilesCatalog files;
    private final Optional<String> overlay;

    CompanyOpening(CatalogSettings settings, UnityCatalog described, Warehouse warehouse, Compilers compilers) {
        this.settings = settings;
        this.described = described;
        this.warehouse = warehouse;
        this.compilers = compilers;
        this.files = new FilesCatalog(settings);
        this.overlay = settings.inFiles() ? Optional.empty() : new CatalogFiles(settings).overlay();
    }

    @Override
    public Optional<String> table() {
        return settings.atWorkspace() ? Optional.of(settings.workspaceView()) : files.table();
    }

    @Override
    public OpenCatalog open(Caller caller, Deadline deadline) {
        var as = caller.credential().orElseThrow(Unopened::signIn);
        return telling(() -> {
            var data = new Looking(warehouse, caller, deadline);
            var description = described(as, deadline);
            return description.isPresent() && description.get().isMetricView()
                    ? new ViewReading(view(description.get()), data, settings.members()).read(compilers)
                    : files.open(description, data, compilers);
        });
    }

    /** What the metric view means, as this person gets it and without any row; empty where two files say it instead. */
    Optional<Catalog> definition(Credential as, Deadline deadline) {
        return telling(() -> {
            var description = described(as, deadline);
            if (description.isPresent() && description.get().isMetricView()) {
                return Optional.of(view(description.get()));
            }
            files.describing(description);
            return Optional.empty();
        });
    }

    private Optional<Described> described(Credential as, Deadline deadline) {
        return settings.atWorkspace()
                ? Optional.of(described.describe(settings.workspaceView(), as, deadline))
                : Optional.empty();
    }

    private <T> T telling(Supplier<T> opening) {
        try {
            return opening.get();
        } catch (WorkspaceFailure failure) {
            throw Unopened.undescribed(failure, settings.workspaceView());
        } catch (CatalogException wrong) {
            throw Unopened.wrong(wrong, settings.workspaceView());
        }
    }

    /** What a metric view means, without any row of it. */
    private Catalog view(Described description) {
        var catalog = CatalogLoader.load(
                new StringReader(description.definition()),
                overlay.<Reader>map(StringReader::new),
                settings.workspaceView(),
                description.columnTypes());
        catalog.leafView().map(LeafView::remarks).ifPresent(all -> all.forEach(one -> LOG.debug("{}", one)));
        return catalog;
    }
}
