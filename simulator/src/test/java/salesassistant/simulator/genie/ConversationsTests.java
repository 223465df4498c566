package salesassistant.simulator.genie;

import static org.assertj.core.api.Assertions.assertThat;
import static salesassistant.simulator.Running.call;
import static salesassistant.simulator.Running.json;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salesassistant.simulator.Running;

class ConversationsTests {

    private static final String TOTAL = "total sales last 4 weeks";

    @BeforeEach
    void hurry() {
        Talk.hurry();
    }

    @Test
    void listsMessagesNewestFirstInPages() {
        var talk = Talk.ask("anna", "[text only] one");
        talk.end();
        talk.ask("[text only] two").end();
        var conversation = talk.address().substring(0, talk.address().lastIndexOf('/'));
        var page = json("anna", "GET", conversation + "?page_size=1", "");

        assertThat(page.at("/messages/0/content").asText()).isEqualTo("[text only] two");
        var rest = json(
                "anna",
                "GET",
                conversation + "?page_token=" + page.path("next_page_token").asText(),
                "");
        assertThat(rest.path("messages").findValuesAsText("content")).contains("[text only] one");
        assertThat(rest.has("next_page_token")).isFalse();
    }

    @Test
    void keepsConversationsToTheirOwner() {
        var talk = Talk.ask("anna", "[text only] mine");
        talk.end();

        assertThat(call("dapi-bo", "GET", talk.address(), "").statusCode()).isEqualTo(404);
        assertThat(json("bo", "GET", Talk.SPACE + "/conversations", "").path("conversations"))
                .isEmpty();
        assertThat(json("anna", "GET", Talk.SPACE + "/conversations", "").path("conversations"))
                .hasSize(1);
        assertThat(call("dapi-bo", "GET", Talk.SPACE + "/conversations?include_all=true", "")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void takesPraiseAndComments() {
        var talk = Talk.ask("anna", "[text only] good?");
        talk.end();
        talk.post("/feedback", "{\"rating\": \"POSITIVE\", \"comment\": \"ok\"}");
        talk.post("/comments", "{\"content\": \"look here\"}");

        assertThat(talk.get("").path("feedback").toString()).isEqualTo("{\"rating\":\"POSITIVE\",\"comment\":\"ok\"}");
        assertThat(talk.get("/comments").at("/comments/0/content").asText()).isEqualTo("look here");
        assertThat(call("dapi-anna", "POST", talk.address() + "/feedback", "{\"rating\": \"SUPER\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void stopsAQuestionThatIsDeleted() {
        var talk = Talk.ask("anna", "[cold warehouse: 4000] " + TOTAL);
        talk.until(message -> message.path("status").asText().equals("PENDING_WAREHOUSE"));

        assertThat(talk.call("DELETE", "").statusCode()).isEqualTo(200);
        assertThat(talk.call("GET", "").statusCode()).isEqualTo(404);
    }

    @Test
    void endsTheMessageWhenItsStatementIsCancelled() {
        Running.control().knobs("{\"statement_takes_ms\": 3600000}");
        var talk = Talk.ask("anna", TOTAL);
        var running = talk.until(message -> message.at("/attachments/0/query").has("statement_id"));
        json(
                "anna",
                "POST",
                Running.STATEMENTS + "/"
                        + running.at("/attachments/0/query/statement_id").asText() + "/cancel",
                "{}");

        assertThat(talk.end().path("status").asText()).isEqualTo("CANCELLED");
    }

    @Test
    void letsTheStatementBeReadByItsId() {
        var talk = Talk.ask("anna", TOTAL);
        var message = talk.end();
        var statement = Running.STATEMENTS + "/"
                + message.at("/query_result/statement_id").asText();

        assertThat(json("anna", "GET", statement, "").at("/result/data_array"))
                .isEqualTo(talk.rows(Talk.queries(message).getFirst()));
        assertThat(call("dapi-bo", "GET", statement, "").statusCode()).isEqualTo(403);
    }

    @Test
    void refusesTheResultOfAText() {
        var talk = Talk.ask("anna", "[old shape] [text only] words");
        var id = talk.end().at("/attachments/0/attachment_id").asText();
        var refused = talk.call("GET", "/attachments/" + id + "/query-result");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Running.read(refused.body()).path("message").asText())
                .isEqualTo("Attachment with ID " + id + " is not a valid query attachment.");
    }

    @Test
    void hidesSpacesOneMayNotSeeAndRefusesQuestionsInThoseOneMayOnlySee() {
        var hidden = ask("bo", Genie.CLOSED);
        var shown = ask("bo", Genie.SHOWN);

        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.body()).contains("RESOURCE_DOES_NOT_EXIST");
        assertThat(shown.statusCode()).isEqualTo(403);
        assertThat(json("bo", "GET", "/api/2.0/genie/spaces", "").path("spaces").findValuesAsText("space_id"))
                .contains(Genie.SALES, Genie.SHOWN, Genie.METRICS)
                .doesNotContain(Genie.CLOSED);
        assertThat(json("anna", "GET", Talk.SPACE + "?include_serialized_space=true", "")
                        .path("serialized_space")
                        .asText())
                .contains("nielsen_sales");
    }

    @ParameterizedTest
    @CsvSource({"RESOURCE_EXHAUSTED, none, ''", "REQUEST_LIMIT_EXCEEDED, 60, 60", "RESOURCE_EXHAUSTED, date, GMT"})
    void takesFiveQuestionsAMinuteFromTheWholeWorkspace(String code, String form, String retryAfter) {
        Running.control().reset();
        Running.control().send("POST", "/genie/limit", """
                {"error_code": "%s", "retry_after": "%s"}""".formatted(code, form));
        IntStream.range(0, 5)
                .forEach(i -> assertThat(
                                ask(i % 2 == 0 ? "anna" : "bo", Genie.SALES).statusCode())
                        .isEqualTo(200));
        var refused = ask("carin", Genie.METRICS);

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Running.read(refused.body()).path("error_code").asText()).isEqualTo(code);
        assertThat(refused.headers().firstValue("retry-after").orElse("")).endsWith(retryAfter);
        Running.control().advance(Duration.ofSeconds(61));
        assertThat(ask("carin", Genie.METRICS).statusCode()).isEqualTo(200);
    }

    @Test
    void tellsOfTheLimitInAMessageWhenItIsToldTo() {
        Running.control().send("POST", "/genie/limit", "{\"per_minute\": 0, \"form\": \"message\"}");

        assertThat(Talk.ask("anna", TOTAL).end().at("/error/type").asText())
                .isEqualTo("RATE_LIMIT_EXCEEDED_GENERIC_EXCEPTION");
    }

    private static HttpResponse<String> ask(String user, String space) {
        return call(
                Running.simulator().tokenOf(user),
                "POST",
                Talk.SPACES + space + "/start-conversation",
                Talk.content("[text only] hello"));
    }
}
