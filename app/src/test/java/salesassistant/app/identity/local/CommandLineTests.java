package salesassistant.app.identity.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import salesassistant.app.workspace.WorkspaceFailure;

@Timeout(180)
class CommandLineTests {

    @TempDir
    private Path folder;

    @Test
    void printsWhatTheProgramPrints() {
        assertThat(new CommandLine(Duration.ofSeconds(60)).printed(List.of("/bin/echo", "a token")))
                .isEqualTo("a token\n");
    }

    @Test
    void endsAProgramThatHangsAndAllItHasStarted() throws Exception {
        var script = Files.writeString(folder.resolve("hangs"), "#!/bin/sh\nsleep 600 &\necho $! > pid\nwait\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();

        var failure = failing(Duration.ofSeconds(3), List.of("/bin/sh", "-c", "cd " + folder + " && ./hangs"));

        assertThat(failure.code()).isEqualTo("slow");
        var child = Long.parseLong(Files.readString(folder.resolve("pid")).strip());
        ProcessHandle.of(child).ifPresent(left -> assertThat(left.onExit()).succeedsWithin(Duration.ofMinutes(1)));
        assertThat(ProcessHandle.of(child).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void tellsAProgramThatFailsFromOneThatIsNotThere() {
        assertThat(failing(Duration.ofSeconds(60), List.of("/bin/sh", "-c", "echo secret >&2; exit 1")))
                .hasMessageNotContaining("secret")
                .extracting(WorkspaceFailure::code)
                .isEqualTo("refused");
        assertThat(failing(Duration.ofSeconds(60), List.of("/nowhere/databricks"))
                        .code())
                .isEqualTo("missing");
    }

    private static WorkspaceFailure failing(Duration patience, List<String> command) {
        return catchThrowableOfType(WorkspaceFailure.class, () -> new CommandLine(patience).printed(command));
    }
}
