package salesassistant.app.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import salesassistant.app.catalog.UnityCatalog.Described;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.check.DataCheck;
import salesassistant.semantics.catalog.check.DataChecks;

/** A plain table of the workspace, described by two files. */
final class FilesCatalog {

    private final CatalogSettings settings;
    private final @Nullable Catalog catalog;

    /** What reads the whole table is a bill, and the same for everybody: it is checked for the first caller only. */
    private final AtomicBoolean wholeTableChecked = new AtomicBoolean();

    FilesCatalog(CatalogSettings settings) {
        this.settings = settings;
        this.catalog = settings.inFiles() ? new CatalogFiles(settings).read() : null;
    }

    /** The table that the files are about, where there are any. */
    Optional<String> table() {
        return Optional.ofNullable(catalog).map(Catalog::source);
    }

    /** Opens it with what a caller may see of it. */
    OpenCatalog open(Optional<Described> described, Looking data, Compilers compilers) {
        var known = describing(described);
        var all = !wholeTableChecked.get();
        var opened = new TableReading(known, data).read(compilers, checks(known, all));
        wholeTableChecked.set(true);
        return opened;
    }

    /** What the files say, where they say it of the table that is meant. */
    Catalog describing(Optional<Described> described) {
        var known = catalog;
        if (known == null) {
            throw Unopened.noMetricView(
                    settings.workspaceView(), described.map(Described::type).orElse(""));
        }
        if (settings.atWorkspace() && !plain(known.source()).equals(plain(settings.workspaceView()))) {
            throw Unopened.anotherTable(settings.workspaceView(), known.source());
        }
        return known;
    }

    private static List<DataCheck> checks(Catalog catalog, boolean all) {
        return DataChecks.of(catalog).stream()
                .filter(check -> all || !check.readsEverything())
                .toList();
    }

    private static String plain(String name) {
        return name.replace("`", "").strip().toLowerCase(Locale.ROOT);
    }
}
