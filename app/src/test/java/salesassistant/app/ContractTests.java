package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ContractTests extends ServerTests {

    private static final Path COMMITTED = Path.of("..", "web", "openapi.json");

    @Test
    void isTheOneThatTheWebClientWasGeneratedFrom() throws IOException {
        var json = new JsonMapper();

        var said = json.readTree(get("/openapi.json").body());

        assertThat(said)
                .as("run ./api when the contract was meant to change")
                .isEqualTo(json.readTree(Files.readString(COMMITTED)));
    }
}
