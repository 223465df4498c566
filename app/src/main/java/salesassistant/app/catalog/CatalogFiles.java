package salesassistant.app.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.ClassPathResource;
import salesassistant.app.problem.SettingException;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.CatalogException;
import salesassistant.semantics.catalog.CatalogLoader;

/** Reads the two files that describe the data. */
final class CatalogFiles {

    private static final String SAMPLE = "catalog/nielsen_sales.";

    private final CatalogSettings settings;

    CatalogFiles(CatalogSettings settings) {
        this.settings = settings;
    }

    Catalog read() {
        try (var view = open(settings.metricView(), "metric-view.yaml");
                var overlay = open(settings.overlay(), "overlay.yaml")) {
            return CatalogLoader.load(view, overlay);
        } catch (IOException unread) {
            throw new SettingException(
                    "The catalog cannot be read: " + unread.getMessage() + ".",
                    "Check the paths in CATALOG_METRIC_VIEW and CATALOG_OVERLAY.");
        } catch (CatalogException wrong) {
            throw new SettingException(
                    "The catalog would give wrong numbers: " + wrong.getMessage(), "Correct the file and start again.");
        }
    }

    private Reader open(String path, String bundled) throws IOException {
        InputStream file = settings.bundled()
                ? new ClassPathResource(SAMPLE + bundled).getInputStream()
                : Files.newInputStream(Path.of(path));
        return new InputStreamReader(file, StandardCharsets.UTF_8);
    }
}
