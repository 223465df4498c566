package salesassistant.app;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole server with the workspace's Genie behind it, whose time runs faster than ours. */
abstract class GenieServerTests extends CompanyServerTests {

    /** A word in no catalog, so that its question goes to Genie. */
    static final String UNHEARD_OF = "zorblax";

    @DynamicPropertySource
    static void genie(DynamicPropertyRegistry properties) {
        properties.add("GENIE_SPACE_ID", () -> "01f0000000000000000000000000cafe");
        properties.add("GENIE_QUESTIONS_PER_MINUTE", () -> "1000");
        properties.add("genie.pace", () -> "20ms");
        properties.add("genie.closed", () -> "1s");
    }

    @BeforeEach
    void everythingAsAtTheStart() {
        SIMULATOR.control().reset();
        SIMULATOR.control().knobs("{\"cold_start_ms\": 0}");
        SIMULATOR.control().speed(30);
        limit("{\"per_minute\": 1000}");
    }

    static void limit(String rule) {
        SIMULATOR.control().send("POST", "/genie/limit", rule);
    }

    /** What Genie shall do with the next question, whatever it says. */
    static void wish(String wishes) {
        SIMULATOR.control().send("POST", "/genie/next", "{\"wishes\": \"" + wishes.replace("\"", "\\\"") + "\"}");
    }

    static int questionsPut() {
        return SIMULATOR.control().count("POST", "/api/2.0/genie/.*/(start-conversation|messages)");
    }

    static Map<String, String> inConversation(String conversation) {
        return Map.of("conversation_id", conversation);
    }
}
