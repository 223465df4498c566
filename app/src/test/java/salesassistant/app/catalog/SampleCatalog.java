package salesassistant.app.catalog;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.catalog.Members;
import salesassistant.semantics.catalog.file.CatalogLoader;
import salesassistant.semantics.sql.SqlCompilers;

/** The sample's catalog without its data, for tests of rooms. */
public final class SampleCatalog {

    private SampleCatalog() {}

    /** Opened without a member, over the weeks of the sample. */
    public static OpenCatalog open() {
        var catalog = load();
        return new OpenCatalog(
                catalog,
                new Members(Map.of()),
                new DataSpan(LocalDate.of(2023, 1, 8), LocalDate.of(2026, 11, 15)),
                SqlCompilers.duckDb(catalog));
    }

    private static Catalog load() {
        try (var view = read("metric-view.yaml");
                var overlay = read("overlay.yaml")) {
            return CatalogLoader.load(view, overlay);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static InputStreamReader read(String file) throws IOException {
        return new InputStreamReader(
                new ClassPathResource("catalog/nielsen_sales." + file).getInputStream(), StandardCharsets.UTF_8);
    }
}
