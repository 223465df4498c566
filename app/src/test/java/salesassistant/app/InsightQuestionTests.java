package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Whatever is told without being asked is told with a question that says by itself what it is about. */
class InsightQuestionTests extends ServerTests {

    private final String caller = "caller-" + UUID.randomUUID();

    @Override
    HttpRequest.Builder request(String path) {
        return super.request(path).header(TestWorld.CALLER, caller);
    }

    @ParameterizedTest
    @CsvSource({
        "sales_value, category, Ketchup",
        "sales_units, brand, Rubino",
    })
    void namesTheMemberTheMarketAndThePeriod(String measure, String dimension, String member) {
        var body = json(Map.of(
                "followed",
                List.of(Map.of("measure", measure, "members", Map.of("country", "SE", dimension, member)))));
        assertThat(send(request("/api/insights/followed")
                                .header("Content-Type", "application/json")
                                .PUT(HttpRequest.BodyPublishers.ofString(body))
                                .build())
                        .statusCode())
                .isEqualTo(200);
        await().atMost(Duration.ofSeconds(120))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> !standing("en").isEmpty());

        var softly = new SoftAssertions();
        for (var language : Map.of("en", "Sweden", "sv", "Sverige").entrySet()) {
            for (var insight : standing(language.getKey())) {
                var question = insight.path("question").asString();
                softly.assertThat(question)
                        .as(insight.path("text").asString())
                        .contains(member, language.getValue())
                        .containsPattern("(last|senaste) \\d+ (weeks|veckorna)");
                leadsThere(question, measure, insight, softly);
            }
        }
        softly.assertAll();
    }

    /** Its answer is about the same measure, member and period. */
    private void leadsThere(String question, String measure, JsonNode insight, SoftAssertions softly) {
        var answer = json(post("/api/genie/ask", json(Map.of("question", question))));
        softly.assertThat(answer.path("outcome").asString()).as(question).isEqualTo("answered");
        var measures = new ArrayList<String>();
        answer.path("results")
                .path("column_details")
                .forEach(column -> measures.add(column.path("measure").asString("")));
        var why = answer.path("why").isObject();
        softly.assertThat(why || measures.contains(measure)).as(question).isTrue();
        var weeks = question.replaceAll(".*(?:last|senaste) (\\d+) .*", "$1");
        softly.assertThat(insight.path("text").asString()).as(question).contains(weeks);
    }

    private List<JsonNode> standing(String language) {
        var reply = send(request("/api/insights")
                .header("Accept-Language", language)
                .GET()
                .build());
        return new ArrayList<>(json(reply).path("insights").valueStream().toList());
    }
}
