package salesassistant.semantics.catalog;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import salesassistant.semantics.catalog.file.CatalogLoader;

/** The catalogs tests speak of. */
public final class Catalogs {

    private static final Catalog NIELSEN =
            CatalogLoader.load(new StringReader(metricView()), new StringReader(overlay()));

    private Catalogs() {}

    /** The catalog of the sample, as the product ships it. */
    public static Catalog nielsen() {
        return NIELSEN;
    }

    /** The text of its metric view, to plant an offence in. */
    public static String metricView() {
        return text("/catalog/nielsen_sales.metric-view.yaml");
    }

    /** The text of its overlay, to plant an offence in. */
    public static String overlay() {
        return text("/catalog/nielsen_sales.overlay.yaml");
    }

    private static String text(String resource) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Catalogs.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8)) {
            return reader.readAllAsString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
