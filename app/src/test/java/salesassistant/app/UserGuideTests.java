package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Asks what the guide for users says can be asked. */
class UserGuideTests extends ServerTests {

    private static final Path GUIDE = Path.of("..", "docs", "user-guide.md");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*·\\s*");

    @Test
    void everyExampleOfTheGuideIsAnswered() throws IOException {
        var examples = examples();

        assertThat(examples).hasSizeGreaterThan(9);
        var softly = new SoftAssertions();
        for (var example : examples) {
            var answer = ask(example);
            softly.assertThat(answer.path("outcome").asString())
                    .as(example + ": " + answer.path("ai_summary").asString())
                    .isIn("answered", "explained");
        }
        softly.assertAll();
    }

    @Test
    void everyFollowUpOfTheGuideGoesOnFromAnAnswer() throws IOException {
        var softly = new SoftAssertions();
        for (var followUp : followUps()) {
            var conversation =
                    ask("top 10 brands in ketchup").path("conversation_id").asString();
            var answer = json(post(
                    "/api/genie/ask",
                    json(Map.of("question", followUp, "context", Map.of("conversation_id", conversation)))));
            softly.assertThat(answer.path("outcome").asString())
                    .as(followUp + ": " + answer.path("ai_summary").asString())
                    .isEqualTo("answered");
        }
        softly.assertAll();
    }

    private static List<String> examples() throws IOException {
        var examples = new ArrayList<String>();
        var lines = Files.readAllLines(GUIDE).stream()
                .dropWhile(line -> !line.startsWith("| you want | for example |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
        lines.forEach(
                line -> SEPARATOR.splitAsStream(line.split("\\|")[2].strip()).forEach(examples::add));
        return examples;
    }

    private static List<String> followUps() throws IOException {
        var found = Pattern.compile("Then go on from the answer: \\*([^*]+)\\*").matcher(Files.readString(GUIDE));
        assertThat(found.find()).isTrue();
        return SEPARATOR.splitAsStream(found.group(1)).toList();
    }
}
