package salesassistant.checks.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salesassistant.checks.Tree;

class SettingsTests {

    @TempDir
    private Path root;

    @Test
    void thatAreReadAreDocumented() {
        assertThat(new Settings(Tree.repository()).hidden()).isEmpty();
    }

    @Test
    void thatAreDocumentedAreRead() {
        assertThat(new Settings(Tree.repository()).idle()).isEmpty();
    }

    @Test
    void plantedOnOneSideOnlyAreReported() throws IOException {
        plant(".env.example", "#KNOWN=1\n#IDLE=2\n");
        plant("app/src/main/resources/application.yaml", "a: ${KNOWN:1}\nb: ${HIDDEN_HERE}\n");
        plant("run", "x=$(setting HIDDEN_THERE 3)\n");
        plant("deploy/common.sh", "x=$(setting HIDDEN_IN_DEPLOYING '')\n");
        plant("deploy/logs", "x=$(setting HIDDEN_IN_LOGS '')\n");

        Settings settings = new Settings(new Tree(root));

        assertThat(settings.hidden())
                .containsExactly("HIDDEN_HERE", "HIDDEN_IN_DEPLOYING", "HIDDEN_IN_LOGS", "HIDDEN_THERE");
        assertThat(settings.idle()).containsExactly("IDLE");
    }

    private void plant(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
