package salesassistant.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line of the generator. */
class MakeSampleTests {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void makesASampleAndSaysItsHash() {
        Path file = folder.resolve("data").resolve("sales.duckdb");

        assertThat(run("--profile", "tiny", "--to", file.toString())).isZero();
        assertThat(file).exists();
        assertThat(text(out))
                .matches("(?s)tiny sample in .*sales.duckdb after \\d+\\.\\d s, content "
                        + Samples.tiny().hash() + "\\s+");
        assertThat(text(err)).contains("simulating").contains("100 %");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(run("--profile", "huge")).isEqualTo(2);
        assertThat(text(err)).contains("There is no sample profile huge.").contains("Usage:");
        assertThat(run("--profil", "tiny")).isEqualTo(2);
        assertThat(run("--end", "yesterday")).isEqualTo(2);
        assertThat(run("--seed")).isEqualTo(2);
        assertThat(run("--end", "2019-01-06")).isEqualTo(2);
    }

    @Test
    void saysWhenTheFileCannotBeWritten() throws Exception {
        Path file = java.nio.file.Files.writeString(folder.resolve("file"), "");

        assertThat(run("--profile", "tiny", "--to", file.resolve("sales.duckdb").toString()))
                .isEqualTo(1);
        assertThat(text(err)).contains("cannot be written");
    }

    private int run(String... arguments) {
        return MakeSample.run(arguments, new PrintStream(out), new PrintStream(err));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
