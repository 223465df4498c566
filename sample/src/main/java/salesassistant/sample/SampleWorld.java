package salesassistant.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

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

    /** Writes a world of one category in which nothing happens but the given cause, if there is one. */
    public static String generate(SampleSettings settings, String category, Optional<Plant> plant, Path duckDbFile) {
        var world = World.with(plant, category, settings);
        return generate(world, duckDbFile, (_, _) -> {}, Runtime.getRuntime().availableProcessors());
    }

    static String generate(SampleSettings settings, Path duckDbFile, ProgressListener progress, int threads) {
        return generate(World.of(settings), duckDbFile, progress, threads);
    }

    private static String generate(World world, Path duckDbFile, ProgressListener progress, int threads) {
        Path target = duckDbFile.toAbsolutePath();
        try (var workshop = Workshop.beside(target)) {
            Path made = workshop.file("sample.duckdb");
            String hash = make(world, made, progress, threads);
            workshop.deliver(made, target);
            progress.progressed("done", 1);
            return hash;
        } catch (IOException e) {
            throw new UncheckedIOException("The sample cannot be written to " + target + ".", e);
        }
    }

    private static String make(World world, Path file, ProgressListener progress, int threads) {
        try (var sample = new SampleFile(world, file, threads)) {
            sample.simulate(progress);
            progress.progressed("writing", 0.7);
            sample.publish();
            progress.progressed("checking", 0.95);
            return sample.finish();
        } catch (SQLException e) {
            throw new SampleFailure("The sample could not be written: " + e.getMessage(), e);
        }
    }
}
