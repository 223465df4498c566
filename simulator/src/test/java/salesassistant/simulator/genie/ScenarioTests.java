package salesassistant.simulator.genie;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import salesassistant.simulator.Running;

class ScenarioTests {

    private static final String TOTAL = " total sales last 4 weeks";

    @BeforeEach
    void hurry() {
        Talk.hurry();
    }

    @Test
    void takesBackTheFirstSqlWhenItFails() {
        var talk = Talk.askWatched("anna", "[two tries]" + TOTAL);
        var message = talk.end();
        var queries = Talk.queries(message);

        assertThat(queries).hasSize(2);
        assertThat(talk.statuses()).containsSubsequence("ASKING_AI", "EXECUTING_QUERY", "ASKING_AI", "COMPLETED");
        assertThat(message.path("auto_regenerate_count").asInt()).isEqualTo(1);
        var first = talk.get(
                "/attachments/" + queries.getFirst().path("attachment_id").asText() + "/query-result");
        assertThat(first.at("/statement_response/status/state").asText()).isEqualTo("FAILED");
        assertThat(talk.rows(queries.getLast())).hasSize(1);
        assertThat(message.at("/query_result/statement_id").asText())
                .isEqualTo(queries.getLast().at("/query/statement_id").asText());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SQL_EXECUTION_EXCEPTION",
                "RATE_LIMIT_EXCEEDED_SPECIFIED_WAIT_EXCEPTION",
                "CONTENT_FILTER_EXCEPTION",
                "SOMETHING_QUITE_NEW"
            })
    void failsInEveryWayThatIsAskedFor(String type) {
        var message = Talk.ask("anna", "[fails: " + type + "] [says: Too bad]" + TOTAL)
                .end();

        assertThat(message.path("status").asText()).isEqualTo("FAILED");
        assertThat(message.path("error").toString()).isEqualTo("{\"type\":\"" + type + "\",\"error\":\"Too bad\"}");
    }

    @Test
    void failsWithoutSayingOfWhatKind() {
        assertThat(Talk.ask("anna", "[fails: none]" + TOTAL).end().path("error").has("type"))
                .isFalse();
    }

    @Test
    void failsWithTheWarehousesWordsWhenItsSqlIsWrong() {
        var message =
                Talk.ask("anna", "[sql: SELECT nobody FROM nowhere]" + TOTAL).end();

        assertThat(message.at("/error/type").asText()).isEqualTo("SQL_EXECUTION_EXCEPTION");
        assertThat(message.at("/error/error").asText()).startsWith("[TABLE_OR_VIEW_NOT_FOUND]");
        assertThat(Talk.queries(message)).hasSize(1);
    }

    @Test
    void asksBack() {
        var message = Talk.ask("anna", "[clarify: By value or by volume?] best brands")
                .end();

        assertThat(message.path("attachments").toString())
                .isEqualTo("[{\"text\":{\"content\":\"By value or by volume?\",\"purpose\":\"FOLLOW_UP_QUESTION\"}}]");
    }

    @Test
    void losesItsRowsAndFetchesThemAgain() {
        var talk = Talk.ask("anna", "[expires]" + TOTAL);
        var message = talk.end();
        var attachment = "/attachments/"
                + Talk.queries(message).getFirst().path("attachment_id").asText();

        assertThat(talk.until(m -> m.path("status").asText().equals("QUERY_RESULT_EXPIRED")))
                .isNotNull();
        assertThat(talk.call("GET", attachment + "/query-result").statusCode()).isEqualTo(404);
        var again = talk.post(attachment + "/execute-query", "{}");
        assertThat(again.at("/statement_response/statement_id").asText())
                .isNotEqualTo(message.at("/query_result/statement_id").asText());
        assertThat(awaitRows(talk, attachment)).hasSize(1);
        assertThat(talk.get("").path("status").asText()).isEqualTo("COMPLETED");
    }

    @Test
    void givesFiveThousandRowsAndTheRestByDownload() {
        var talk = Talk.ask("anna", "[sql: SELECT id, 'räksmörgås' AS s FROM range(6000)]" + TOTAL);
        var query = Talk.queries(talk.end()).getFirst();
        var attachment = "/attachments/" + query.path("attachment_id").asText();

        assertThat(query.at("/query/query_result_metadata").toString())
                .isEqualTo("{\"row_count\":5000,\"is_truncated\":true}");
        assertThat(talk.rows(query)).hasSize(5000);
        var started = talk.post(attachment + "/downloads", "{}");
        var download = attachment + "/downloads/" + started.path("download_id").asText();
        assertThat(talk.call("GET", download + "?download_id_signature=wrong").statusCode())
                .isEqualTo(400);
        var signed = download + "?download_id_signature="
                + started.path("download_id_signature").asText();
        var response = ended(talk, signed);
        assertThat(response.at("/manifest/total_row_count").asInt()).isEqualTo(6000);
        var link = response.at("/result/external_links/0/external_link").asText();
        assertThat(Running.call(null, "GET", link, "").body()).startsWith("[[\"0\",\"räksmörgås\"]");
    }

    @Test
    void writesTheShapeOfEarlierTimes() {
        var attachments = Talk.ask("anna", "[old shape]" + TOTAL).end().path("attachments");

        assertThat(attachments.at("/0/text").has("purpose")).isFalse();
        assertThat(attachments.at("/0").has("attachment_id")).isTrue();
        var now = Talk.ask("anna", TOTAL).end().path("attachments");
        assertThat(now.at("/0").has("query")).isTrue();
        assertThat(now.at("/1").has("suggested_questions")).isTrue();
        assertThat(now.at("/2").has("attachment_id")).isFalse();
        assertThat(now.at("/0/query/thoughts/0/content")).isEqualTo(now.at("/0/query/description"));
    }

    @ParameterizedTest
    @CsvSource({
        "[status: BRAND_NEW], BRAND_NEW, COMPLETED",
        "[in progress], IN_PROGRESS, COMPLETED",
        "[cancelled], ASKING_AI, CANCELLED",
        "[cold warehouse: 6], PENDING_WAREHOUSE, COMPLETED"
    })
    void passesThroughStatesThatNobodyExpects(String wish, String seen, String end) {
        var talk = Talk.askWatched("anna", wish + TOTAL);
        talk.end();

        assertThat(talk.statuses()).contains(seen).endsWith(end);
    }

    @Test
    void waitsForAWarehouseThatSleeps() {
        Running.control().knobs("{\"cold_start_ms\": 20000}");
        Running.json("anna", "POST", "/api/2.0/sql/warehouses/5a6b7c8d9e0f1a2b/stop", "{}");
        var talk = Talk.askWatched("anna", TOTAL);

        assertThat(talk.end().path("status").asText()).isEqualTo("COMPLETED");
        var waited = talk.seen().stream()
                .filter(message -> message.path("status").asText().equals("PENDING_WAREHOUSE"))
                .toList();
        assertThat(talk.end().path("last_updated_timestamp").asLong()
                        - waited.getFirst().path("created_timestamp").asLong())
                .isGreaterThan(20_000);
    }

    @Test
    void comesWithoutAttachmentsOrWithTimesInSeconds() {
        assertThat(Talk.ask("anna", "[no attachments]" + TOTAL).end().has("attachments"))
                .isFalse();
        assertThat(Talk.ask("anna", "[seconds]" + TOTAL)
                        .end()
                        .path("created_timestamp")
                        .asLong())
                .isLessThan(1_000_000_000_000L);
    }

    @Test
    void runsACuratedQueryWithItsParameter() {
        var talk = Talk.ask("anna", "[curated]" + TOTAL);
        var query = Talk.queries(talk.end()).getFirst();

        assertThat(query.at("/query/query").asText()).contains("`market_level` = :market_level");
        assertThat(query.at("/query/parameters").toString())
                .isEqualTo("[{\"keyword\":\"market_level\",\"sql_type\":\"STRING\",\"value\":\"COUNTRY\"}]");
        assertThat(talk.rows(query)).isEqualTo(plain());
    }

    @Test
    void writesTheSqlItIsToldToWhateverTheQuestionIs() {
        var message =
                Talk.ask("anna", "[sql: DROP TABLE x] How is the weather?").end();

        assertThat(message.at("/attachments/0/query/query").asText()).isEqualTo("DROP TABLE x");
        assertThat(message.path("status").asText()).isEqualTo("FAILED");
    }

    @Test
    void doesWhatATestWishedForBefore() {
        Running.control().send("POST", "/genie/next", "{\"wishes\": \"[text only: I do not know.]\", \"times\": 1}");

        assertThat(Talk.queries(Talk.ask("anna", TOTAL).end())).isEmpty();
        assertThat(Talk.queries(Talk.ask("anna", TOTAL).end())).hasSize(1);
    }

    private static JsonNode plain() {
        var talk = Talk.ask("anna", TOTAL);
        return talk.rows(Talk.queries(talk.end()).getFirst());
    }

    private static JsonNode awaitRows(Talk talk, String attachment) {
        var response = ended(talk, attachment + "/query-result");
        return response.at("/result/data_array");
    }

    /** The statement response of a statement that was started a moment ago, when it has succeeded. */
    private static JsonNode ended(Talk talk, String path) {
        var patience = System.nanoTime() + 120_000_000_000L;
        while (true) {
            var response = talk.get(path).path("statement_response");
            if (response.at("/status/state").asText().equals("SUCCEEDED")) {
                return response;
            }
            assertThat(System.nanoTime()).as(response.toString()).isLessThan(patience);
        }
    }
}
