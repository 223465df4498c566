package salesassistant.app.identity.local;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import salesassistant.app.workspace.WorkspaceFailure;
import salesassistant.app.workspace.WorkspaceFailure.Kind;

/** Runs a program for what it prints, with an end to waiting. */
final class CommandLine {

    private static final Executor THREADS =
            task -> Thread.ofVirtual().name("command-line").start(task);

    private final Duration patience;

    CommandLine(Duration patience) {
        this.patience = patience;
    }

    /**
     * What the program prints.
     *
     * @throws WorkspaceFailure of kind SIGN_IN when it is not there, fails or takes too long
     */
    String printed(List<String> command) {
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                    .start();
        } catch (IOException absent) {
            throw failure("missing", absent);
        }
        try {
            var output = CompletableFuture.supplyAsync(() -> text(process.getInputStream()), THREADS);
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw failure("slow", null);
            }
            if (process.exitValue() != 0) {
                throw failure("refused", null);
            }
            return output.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw WorkspaceFailure.of(Kind.CANCELLED, "waiting for the command line", stopped);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    static WorkspaceFailure failure(String code, @Nullable Throwable cause) {
        return new WorkspaceFailure(Kind.SIGN_IN, code, "the command line gives no token", null, cause);
    }

    private static File nothing() {
        return new File(System.getProperty("os.name", "").startsWith("Windows") ? "NUL" : "/dev/null");
    }

    private static String text(InputStream stream) {
        try {
            return new String(stream.readNBytes(100_000), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
