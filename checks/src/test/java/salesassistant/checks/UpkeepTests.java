package salesassistant.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpkeepTests {

    @Nested
    class OfTheRepository {

        private final Upkeep upkeep = new Upkeep(Tree.repository());

        @Test
        void namesNoRegistryHost() {
            assertThat(upkeep.registryHosts()).isEmpty();
        }

        @Test
        void namesNoPathOfAMachine() {
            assertThat(upkeep.machinePaths()).isEmpty();
        }

        @Test
        void holdsNoDownloadAddressInALockFile() {
            assertThat(upkeep.downloadAddresses()).isEmpty();
        }

        @Test
        void keepsEverySourceFileWithin300Lines() {
            assertThat(upkeep.longSourceFiles()).isEmpty();
        }

        @Test
        void isReadAtAll() {
            assertThat(Tree.repository().files()).contains(Path.of("pom.xml"), Path.of("README.md"));
        }
    }

    @Nested
    class OfAPlantedOffence {

        @TempDir
        private Path root;

        @Test
        void findsARegistryHost() throws IOException {
            plant(".npmrc", "registry=https://" + "registry.npmjs" + ".org/");

            assertThat(new Upkeep(new Tree(root)).registryHosts()).containsExactly(".npmrc: registry.npmjs" + ".org");
        }

        @Test
        void findsAPathOfAMachine() throws IOException {
            plant("docs/guide.md", "Look into " + "/home" + "/anna/data.");

            assertThat(new Upkeep(new Tree(root)).machinePaths()).containsExactly("docs/guide.md: /home" + "/anna/");
        }

        @Test
        void findsADownloadAddressInALockFile() throws IOException {
            plant("web/package-lock.json", "{\"resolved\"" + ": \"http://example/x.tgz\"}");

            assertThat(new Upkeep(new Tree(root)).downloadAddresses()).hasSize(1);
        }

        @Test
        void findsASourceFileOfMoreThan300Lines() throws IOException {
            plant("semantics/src/main/java/Long.java", "// line\n".repeat(301));
            plant("semantics/src/main/java/Short.java", "// line\n".repeat(300));

            assertThat(new Upkeep(new Tree(root)).longSourceFiles())
                    .containsExactly("semantics/src/main/java/Long.java: 301 lines");
        }

        private void plant(String file, String text) throws IOException {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        }
    }
}
