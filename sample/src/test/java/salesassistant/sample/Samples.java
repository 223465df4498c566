package salesassistant.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The samples that the tests of this module share; each is made once. */
final class Samples {

    /** A Sunday after the 53rd week of 2026. */
    static final LocalDate AFTER_WEEK_53 = LocalDate.of(2027, 1, 17);

    private static final Map<SampleSettings, Sample> MADE = new ConcurrentHashMap<>();
    private static final Path FOLDER = folder();

    private Samples() {}

    static Sample tiny() {
        return of(SampleSettings.of(Profile.TINY));
    }

    static Sample small() {
        return of(SampleSettings.of(Profile.SMALL));
    }

    static Sample standard() {
        return of(SampleSettings.standard());
    }

    /** A tiny sample that ends in the third week of 2027. */
    static Sample afterWeek53() {
        return of(new SampleSettings(Profile.TINY, AFTER_WEEK_53, SampleSettings.DEFAULT_SEED));
    }

    static Sample of(SampleSettings settings) {
        return MADE.computeIfAbsent(settings, Samples::make);
    }

    private static Sample make(SampleSettings settings) {
        Path file = FOLDER.resolve("%s-%d.duckdb".formatted(settings.profile(), settings.hashCode()));
        String hash = SampleWorld.generate(settings, file, ProgressListener.SILENT);
        return Sample.open(file, hash);
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("samples");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
