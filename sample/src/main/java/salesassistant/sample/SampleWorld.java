package salesassistant.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;

/** Makes the sample: simulates a panel of stores and publishes it into a DuckDB file. */
public final class SampleWorld {

    private SampleWorld() {}

    /**
     * Writes the sample into the given file, replacing what was there in one step.
     *
     * @return the hash of the content, the same for the same settings
     */
    public static String generate(SampleSettings settings, Path duckDbFile, ProgressListener progress) {
        return generate(settings, duckDbFile, progress, Runtime.getRuntime().availableProcessors());
    }

    static String generate(SampleSettings settings, Path duckDbFile, ProgressListener progress, int threads) {
        Path target = duckDbFile.toAbsolutePath();
        try {
            Path folder = Files.createDirectories(target.resolveSibling(""));
            Path workshop = Files.createTempDirectory(folder, ".sample-");
            try {
                Path made = workshop.resolve("sample.duckdb");
                String hash = make(settings, made, progress, threads);
                Files.move(made, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                progress.progressed("done", 1);
                return hash;
            } finally {
                empty(workshop);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The sample cannot be written to " + target + ".", e);
        }
    }

    private static String make(SampleSettings settings, Path file, ProgressListener progress, int threads) {
        var world = World.of(settings);
        try (var sample = new SampleFile(world, file, threads)) {
            sample.simulate(progress);
            progress.progressed("writing", 0.7);
            return sample.publish();
        } catch (SQLException e) {
            throw new SampleFailure("The sample could not be written: " + e.getMessage(), e);
        }
    }

    private static void empty(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path path : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
