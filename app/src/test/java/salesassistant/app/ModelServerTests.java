package salesassistant.app;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole server with a language model that says what a test wants. */
abstract class ModelServerTests extends ServerTests {

    static final ScriptedModel MODEL = new ScriptedModel();

    @DynamicPropertySource
    static void model(DynamicPropertyRegistry properties) {
        properties.add("CLAUDE_ENDPOINT", MODEL::address);
        properties.add("LANGUAGE_API_KEY", () -> "key-of-the-model");
        properties.add("LANGUAGE_MODEL", () -> "some-model");
        properties.add("LANGUAGE_PER_MINUTE", () -> "1000");
        properties.add("MODEL_PATIENCE", () -> "60");
    }
}
