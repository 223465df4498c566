package salesassistant.app;

import java.nio.file.Files;
import java.nio.file.Path;
import salesassistant.sample.Profile;
import salesassistant.sample.ProgressListener;
import salesassistant.sample.SampleSettings;
import salesassistant.sample.SampleWorld;

/** The tiny sample, made once for all tests. */
public final class TinySample {

    private static final Path FOLDER = Path.of("target", "sample-data").toAbsolutePath();

    private TinySample() {}

    /** The folder that holds the sample. */
    public static synchronized Path folder() {
        var file = file();
        if (!Files.exists(file)) {
            SampleWorld.generate(SampleSettings.of(Profile.TINY), file, ProgressListener.SILENT);
        }
        return FOLDER;
    }

    private static Path file() {
        return FOLDER.resolve("sales.duckdb");
    }
}
