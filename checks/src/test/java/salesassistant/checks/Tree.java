package salesassistant.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The files somebody wrote below a folder: what is built, fetched or kept by tools is left out. */
public record Tree(Path root) {

    private static final Set<String> NOT_WRITTEN_HERE =
            Set.of(".git", ".idea", ".vscode", "target", "node_modules", "dist", "data", ".env.local");

    /** The repository these checks stand in. */
    public static Tree repository() {
        return new Tree(Path.of(System.getProperty("repository.root", ".."))
                .toAbsolutePath()
                .normalize());
    }

    /** Every file, as paths relative to the root. */
    public Stream<Path> files() {
        return below(root).map(root::relativize);
    }

    private Stream<Path> below(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children
                    .filter(path ->
                            !NOT_WRITTEN_HERE.contains(path.getFileName().toString()) || isSource(path))
                    .sorted()
                    .toList()
                    .stream()
                    .flatMap(path -> Files.isDirectory(path) ? below(path) : Stream.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder called data or target is only left out where tools put it: at the top of a module. */
    private boolean isSource(Path path) {
        return root.relativize(path).startsWith("docs")
                || root.relativize(path).toString().contains("src");
    }

    /** The text of a file; nothing when it is not text. */
    public Optional<String> text(Path file) {
        try {
            return Optional.of(Files.readString(root.resolve(file)));
        } catch (MalformedInputException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
