package salesassistant.app.store;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the store lies.
 *
 * @param dataDir the folder of everything that is kept (DATA_DIR)
 * @param file the store's own file, "memory" for none, empty for assistant.db in that folder (STORE_FILE)
 */
@ConfigurationProperties("store")
public record StoreSettings(
        @DefaultValue("data") Path dataDir,
        @DefaultValue("") String file) {

    private static final String MEMORY = "memory";

    /** Whether a restart forgets everything. */
    public boolean inMemory() {
        return file.strip().equals(MEMORY);
    }

    /** The file, where there is one. */
    public Path path() {
        return file.isBlank() ? dataDir.resolve("assistant.db") : Path.of(file.strip());
    }
}
