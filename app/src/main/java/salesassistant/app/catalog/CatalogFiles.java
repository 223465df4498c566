package salesassistant.app.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import salesassistant.app.problem.SettingException;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.CatalogException;
import salesassistant.semantics.catalog.file.CatalogLoader;

/** Reads the files that describe the data. */
final class CatalogFiles {

    private static final String SAMPLE = "catalog/nielsen_sales.";

    private final CatalogSettings settings;

    CatalogFiles(CatalogSettings settings) {
        this.settings = settings;
    }

    /** The catalog of the two files; the sample's where none are named. */
    Catalog read() {
        try (var view = open(settings.metricView(), "metric-view.yaml");
                var overlay = open(settings.overlay(), "overlay.yaml")) {
            return CatalogLoader.load(view, overlay);
        } catch (IOException unread) {
            throw unreadable(unread);
        } catch (CatalogException wrong) {
            throw new SettingException(
                    "The catalog would give wrong numbers: " + wrong.getMessage(), "Correct the file and start again.");
        }
    }

    /** The text of the overlay alone, where one is named. */
    Optional<String> overlay() {
        try {
            return settings.overlay().isBlank()
                    ? Optional.empty()
                    : Optional.of(Files.readString(Path.of(settings.overlay())));
        } catch (IOException unread) {
            throw unreadable(unread);
        }
    }

    private static SettingException unreadable(IOException unread) {
        return new SettingException(
                "The catalog cannot be read: " + unread.getMessage() + ".",
                "Check the paths in CATALOG_METRIC_VIEW and CATALOG_OVERLAY.");
    }

    private Reader open(String path, String bundled) throws IOException {
        InputStream file = settings.inFiles()
                ? Files.newInputStream(Path.of(path))
                : new ClassPathResource(SAMPLE + bundled).getInputStream();
        return new InputStreamReader(file, StandardCharsets.UTF_8);
    }
}
