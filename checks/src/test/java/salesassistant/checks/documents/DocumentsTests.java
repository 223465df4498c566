package salesassistant.checks.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salesassistant.checks.Tree;

class DocumentsTests {

    @Nested
    class OfTheRepository {

        private final Documents documents = new Documents(Tree.repository());

        @Test
        void areRead() {
            assertThat(documents.read()).contains(Path.of("README.md"), Path.of("CONTRIBUTING.md"));
        }

        @Test
        void linkOnlyToWhatIsThere() {
            assertThat(documents.brokenLinks()).isEmpty();
        }

        @Test
        void nameOnlyPathsThatExist() {
            assertThat(documents.missingPaths()).isEmpty();
        }

        @Test
        void nameOnlyCommandsThatRun() {
            assertThat(documents.missingCommands()).isEmpty();
        }

        @Test
        void nameOnlySettingsThatAreRead() {
            assertThat(documents.unknownSettings()).isEmpty();
        }

        @Test
        void nameOnlyTypesThatAreDeclared() {
            assertThat(documents.unknownTypes()).isEmpty();
        }

        @Test
        void giveEveryRoomASentence() {
            assertThat(documents.roomsWithoutASentence()).isEmpty();
        }

        @Test
        void nameOnlyAddressesThatAreAnswered() {
            assertThat(documents.unknownAddresses()).isEmpty();
        }
    }

    @Nested
    class ThatArePlanted {

        @TempDir
        private Path root;

        @Test
        void mayNameWhatIsThere() throws IOException {
            plantRepository();
            plant("docs/good.md", """
                    # Two words
                    See [the top](#two-words) and [start](../README.md), `app/Main.java`, `Main.java`, `Main`,
                    `APP_NAME`, `GET /api/things/{any}`, `app/*.java`, `'target/run/lib/*'` and data in `data/x.duckdb`.
                    ```
                    ./start --fast
                    npm --prefix web run lint
                    ```
                    ```json
                    {"path": "not/a/path.json"}
                    ```
                    """);

            Documents documents = new Documents(new Tree(root));

            assertThat(documents.brokenLinks()).isEmpty();
            assertThat(documents.missingPaths()).isEmpty();
            assertThat(documents.missingCommands()).isEmpty();
            assertThat(documents.unknownSettings()).isEmpty();
            assertThat(documents.unknownTypes()).isEmpty();
            assertThat(documents.unknownAddresses()).isEmpty();
            assertThat(documents.roomsWithoutASentence()).isEmpty();
        }

        @Test
        void areReportedForWhatIsNot() throws IOException {
            plantRepository();
            plant("attic/box.txt", "odds and ends\n");
            plant("docs/bad.md", """
                    [gone](gone.md), [elsewhere](../README.md#elsewhere), `app/Gone.java`, `Gone`, `GONE_SETTING`,
                    `/api/gone`, `-cp 'target/gone/lib/*'`.
                    ```sh
                    ./gone
                    ./start --slow
                    npm --prefix web run gone
                    ```
                    """);

            Documents documents = new Documents(new Tree(root));

            assertThat(documents.brokenLinks())
                    .containsExactly("docs/bad.md: gone.md", "docs/bad.md: ../README.md#elsewhere");
            assertThat(documents.missingPaths()).contains("docs/bad.md: app/Gone.java", "docs/bad.md: target/gone/lib");
            assertThat(documents.missingCommands())
                    .containsExactly("docs/bad.md: ./gone", "docs/bad.md: --slow", "docs/bad.md: npm run gone");
            assertThat(documents.unknownSettings()).containsExactly("docs/bad.md: GONE_SETTING");
            assertThat(documents.unknownTypes()).containsExactly("docs/bad.md: Gone");
            assertThat(documents.unknownAddresses()).containsExactly("docs/bad.md: /api/gone");
            assertThat(documents.roomsWithoutASentence()).containsExactly("attic");
        }

        private void plantRepository() throws IOException {
            plant("README.md", "# Start\n\n| `app` | The server. |\n| `web` | The page. |\n| `docs` | These. |\n");
            plant("app/Main.java", "class Main { String name = System.getenv(\"APP_NAME\"); }\n");
            plant("start", "case $1 in --fast) ;; esac\n");
            plant("web/package.json", "{\"scripts\": {\"lint\": \"lint\"}}\n");
            plant("web/openapi.json", "{\"paths\": {\"/api/things/{id}\": {}}}\n");
            assertThat(root.resolve("start").toFile().setExecutable(true)).isTrue();
        }

        private void plant(String file, String text) throws IOException {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        }
    }
}
