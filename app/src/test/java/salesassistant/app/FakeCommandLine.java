package salesassistant.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;

/** A program called databricks that prints whatever token it was last given, and counts how often it ran. */
final class FakeCommandLine {

    private final Path folder;

    FakeCommandLine(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            var program = program();
            Files.writeString(program, """
                    #!/bin/sh
                    cd "$(dirname "$0")"
                    echo "$*" >> runs
                    case "$*" in *--force-refresh*) [ -f forced ] && cat forced && exit 0;; esac
                    [ -f token ] && cat token && exit 0
                    echo "cache: databricks OAuth is not configured for this host" >&2
                    exit 1
                    """);
            if (!program.toFile().setExecutable(true)) {
                throw new IOException("The program cannot be made executable");
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Path program() {
        return folder.resolve("databricks");
    }

    /** Logged in: this token until then. */
    void has(String token, Instant until) {
        write("token", json(token, until));
    }

    /** Only told that its token is not good any more it gives this one. */
    void hasWhenForced(String token, Instant until) {
        write("forced", json(token, until));
    }

    void prints(String text) {
        write("token", text);
    }

    long runs() {
        try {
            var runs = folder.resolve("runs");
            return Files.exists(runs) ? Files.readAllLines(runs).size() : 0;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String lastRun() {
        try {
            return Files.readAllLines(folder.resolve("runs")).getLast();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String json(String token, Instant until) {
        return "{\n  \"access_token\": \"" + token + "\",\n  \"token_type\": \"Bearer\",\n  \"expiry\": \"" + until
                + "\"\n}";
    }

    private void write(String name, String text) {
        try {
            var next = Files.writeString(folder.resolve(name + ".next"), text);
            Files.move(next, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
