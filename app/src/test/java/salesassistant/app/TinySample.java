package salesassistant.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import salesassistant.sample.Profile;
import salesassistant.sample.ProgressListener;
import salesassistant.sample.SampleSettings;
import salesassistant.sample.SampleWorld;

/** The tiny sample, made once for all tests. */
public final class TinySample {

    private static final Path FOLDER = Path.of("target", "sample-data").toAbsolutePath();

    private static final String FILE = "sales.duckdb";

    private TinySample() {}

    /** The folder that holds the sample. */
    public static synchronized Path folder() {
        var file = file();
        if (!Files.exists(file)) {
            SampleWorld.generate(SampleSettings.of(Profile.TINY), file, ProgressListener.SILENT);
        }
        return FOLDER;
    }

    /** A folder with a copy for whoever opens it with other settings: DuckDB refuses that for one file within one process. */
    public static Path copy(String name) {
        var copy = FOLDER.resolveSibling("sample-" + name);
        try {
            Files.createDirectories(copy);
            Files.copy(folder().resolve(FILE), copy.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return copy;
    }

    private static Path file() {
        return FOLDER.resolve(FILE);
    }
}
