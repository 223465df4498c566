package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the whole examples of the interface's document against the contract. */
class InterfaceExamplesTests {

    private static final Path DOCUMENT = Path.of("..", "docs", "api.md");
    private static final Path CONTRACT = Path.of("..", "web", "openapi.json");
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @CsvSource({"Answered, Answer", "Said to the assistant, ChatMessage", "A problem, Problem"})
    void haveEveryFieldThatTheContractHas(String section, String schema) throws IOException {
        assertThat(example(section).propertyNames())
                .containsExactlyInAnyOrderElementsOf(fields(schema).propertyNames());
    }

    @ParameterizedTest
    @CsvSource({"Asked back, Answer", "Declined, Answer"})
    void haveNoFieldThatTheContractLacks(String section, String schema) throws IOException {
        assertThat(fields(schema).propertyNames()).containsAll(example(section).propertyNames());
    }

    /** The first reply that a section shows. */
    private static JsonNode example(String section) throws IOException {
        var shown = Pattern.compile(
                        "^## " + Pattern.quote(section) + "$.*?^```json$(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(Files.readString(DOCUMENT));
        assertThat(shown.find()).as(section).isTrue();
        return JSON.readTree(shown.group(1));
    }

    private static JsonNode fields(String schema) throws IOException {
        return JSON.readTree(Files.readString(CONTRACT))
                .path("components")
                .path("schemas")
                .path(schema)
                .path("properties");
    }
}
