package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Things said to the assistant that no question of ours answers, with a model that says what a test wants. */
abstract class ModelChatTests extends ModelServerTests {

    static final String MESSAGE = "Give me a quick rundown of how we are doing and what matters";

    static final String[] QUESTIONS = {"top 3 brands", "sales by region vs last year"};

    static final JsonMapper JSON = new JsonMapper();

    /** Each test says things as somebody else: one person may not say as much in a minute. */
    final String caller = "caller-" + UUID.randomUUID();

    @Override
    HttpRequest.Builder request(String path) {
        return super.request(path).setHeader(TestWorld.CALLER, caller);
    }

    /** Every figure beside an answer is one of its own text, and the cell it names is in its table. */
    static void figuresAreOf(JsonNode opened, JsonNode said, String id) {
        var rows = opened.path("results").path("rows");
        said.path("parts")
                .valueStream()
                .filter(part -> part.path("type").asString().equals("text"))
                .filter(part -> part.path("query_id").asString().equals(id))
                .forEach(part -> {
                    assertThat(part.path("figures")).isNotEmpty();
                    part.path("figures").forEach(figure -> {
                        assertThat(opened.path("summary_figures").findValuesAsString("text"))
                                .extracting(ModelChatTests::unsigned)
                                .contains(unsigned(figure.path("text").asString()));
                        var cell = figure.path("source").asString().split("[rc]");
                        if (figure.path("source").asString().matches("r\\d+c\\d+")) {
                            assertThat(rows.get(Integer.parseInt(cell[1]))
                                            .get(Integer.parseInt(cell[2]))
                                            .isNumber())
                                    .isTrue();
                        }
                    });
                });
    }

    /** Where a word tells which way it went, a figure has no sign. */
    static String unsigned(String figure) {
        return figure.replaceAll("[+−-]", "");
    }

    static List<String> lookedUp(JsonNode said) {
        return said.path("parts")
                .valueStream()
                .filter(part -> part.path("type").asString().equals("table"))
                .map(part -> part.path("query_id").asString())
                .toList();
    }

    JsonNode say(String message) {
        var reply = send(chat(Map.of("message", message), false));
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
        return json(reply);
    }

    HttpRequest chat(Map<String, ?> body, boolean streamed) {
        return request("/api/claude/chat")
                .header("Content-Type", "application/json")
                .header("Accept", streamed ? "text/event-stream" : "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json(body)))
                .build();
    }
}
