package salesassistant.app.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import salesassistant.app.problem.SettingException;
import salesassistant.app.store.StoreSettings;

@Timeout(180)
class SqliteStoreTests {

    @TempDir
    private Path folder;

    @Test
    void whatWasWrittenIsThereAfterARestart() {
        write("one");

        write("two");

        try (var store = SqliteStore.open(settings())) {
            assertThat(JdbcClient.create(store)
                            .sql("SELECT id FROM conversation ORDER BY id")
                            .query(String.class)
                            .list())
                    .containsExactly("one", "two");
        }
    }

    @Test
    void manyWriteAtOnceAndNothingIsLost() {
        try (var store = SqliteStore.open(settings())) {
            var written = IntStream.range(0, 40)
                    .mapToObj(i -> CompletableFuture.runAsync(() -> insert(JdbcClient.create(store), "c" + i)))
                    .toList();
            written.forEach(CompletableFuture::join);

            assertThat(JdbcClient.create(store)
                            .sql("SELECT count(*) FROM conversation")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(40);
        }
    }

    @Test
    void anotherProcessMayLookIntoItMeanwhile() {
        try (var store = SqliteStore.open(settings());
                var doctor = SqliteStore.open(settings())) {
            insert(JdbcClient.create(store), "seen");

            assertThat(JdbcClient.create(doctor)
                            .sql("SELECT id FROM conversation")
                            .query(String.class)
                            .list())
                    .containsExactly("seen");
        }
    }

    @Test
    void aFileOfSomethingElseStopsTheStartAndIsLeftAlone() {
        write(settings().path(), "This is a letter and no database at all.");

        var trouble = troubleAtOpening();

        assertThat(trouble).hasMessageContaining("assistant.db is damaged");
        assertThat(trouble.action()).contains("move it away");
        assertThat(settings().path()).hasContent("This is a letter and no database at all.");
    }

    @Test
    void aDamagedFileStopsTheStart() throws IOException {
        write("one");
        var file = settings().path();
        var bytes = Files.readAllBytes(file);
        for (int i = 4096; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        Files.write(file, bytes, StandardOpenOption.TRUNCATE_EXISTING);

        assertThat(troubleAtOpening()).hasMessageContaining("is damaged");
    }

    @Test
    void aFolderInItsPlaceStopsTheStart() throws IOException {
        Files.createDirectories(settings().path());

        var trouble = troubleAtOpening();

        assertThat(trouble).hasMessageContaining("cannot be written");
        assertThat(trouble.action()).contains("STORE_FILE");
    }

    @Test
    void aFileThatMayOnlyBeReadIsToldAsThat() {
        var trouble = new SqliteTrouble(settings().path())
                .of(new IllegalStateException(new SQLiteException("read", SQLiteErrorCode.SQLITE_READONLY_DBMOVED)));

        assertThat(trouble).hasMessageContaining("cannot be written");
    }

    @Test
    void theFileIsNobodyElsesToRead() throws IOException {
        write("one");

        assertThat(Files.getPosixFilePermissions(settings().path()))
                .noneMatch(right ->
                        right.name().startsWith("GROUP") || right.name().startsWith("OTHERS"));
    }

    private StoreSettings settings() {
        return new StoreSettings(folder, "");
    }

    private SettingException troubleAtOpening() {
        return catchThrowableOfType(SettingException.class, () -> SqliteStore.open(settings()));
    }

    private void write(String id) {
        try (var store = SqliteStore.open(settings())) {
            insert(JdbcClient.create(store), id);
        }
    }

    private static void insert(JdbcClient store, String id) {
        store.sql("INSERT INTO conversation (id, owner, title, started_at, used_at) VALUES (?, 'anna', '', 0, 0)")
                .param(id)
                .update();
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
