package salesassistant.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;

/** A folder beside the file to be made, gone when the file is made, or when the program is stopped before. */
final class Workshop implements AutoCloseable {

    private final Path folder;
    private final Thread whenStopped;

    private Workshop(Path folder) {
        this.folder = folder;
        this.whenStopped = new Thread(() -> empty(folder));
        Runtime.getRuntime().addShutdownHook(whenStopped);
    }

    static Workshop beside(Path file) throws IOException {
        Path parent = Files.createDirectories(file.resolveSibling(""));
        return new Workshop(Files.createTempDirectory(parent, ".sample-"));
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** Puts a finished file where it belongs, so that nobody ever sees half of it. */
    void deliver(Path made, Path target) throws IOException {
        Files.move(made, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() {
        empty(folder);
        try {
            Runtime.getRuntime().removeShutdownHook(whenStopped);
        } catch (IllegalStateException e) {
            // The program is being stopped: the hook is at work already.
            return;
        }
    }

    private static void empty(Path folder) {
        try (var files = Files.walk(folder)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " cannot be removed.", e);
        }
    }
}
