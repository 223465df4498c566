package salesassistant.simulator.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static salesassistant.simulator.Running.STATEMENTS;
import static salesassistant.simulator.Running.call;
import static salesassistant.simulator.Running.control;
import static salesassistant.simulator.Running.json;
import static salesassistant.simulator.Running.read;
import static salesassistant.simulator.Running.run;
import static salesassistant.simulator.Running.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResultTests {

    private static final String TEN = "SELECT id FROM range(10) ORDER BY id";

    @BeforeEach
    @AfterEach
    void startAfresh() {
        control().reset();
    }

    @Test
    void comesInChunksThatAreFetchedOneByOne() {
        control().knobs("{\"chunk_bytes\": 20}");
        var reply = run("anna", TEN);
        var chunks = reply.at("/manifest/total_chunk_count").asInt();

        var ids = new ArrayList<Integer>();
        var next = reply.path("result");
        next.path("data_array").forEach(row -> ids.add(row.get(0).asInt()));
        while (next.has("next_chunk_internal_link")) {
            next = json("anna", "GET", next.path("next_chunk_internal_link").asText(), "");
            assertThat(next.has("status")).isFalse();
            next.path("data_array").forEach(row -> ids.add(row.get(0).asInt()));
        }

        assertThat(chunks).isGreaterThan(2);
        assertThat(ids).containsExactlyElementsOf(IntStream.range(0, 10).boxed().toList());
    }

    @Test
    void isCutAtTheLimitOfTheRequest() {
        var reply = run("anna", TEN, "\"row_limit\": 3,");

        assertThat(reply.at("/manifest/truncated").asBoolean()).isTrue();
        assertThat(reply.at("/manifest/total_row_count").asInt()).isEqualTo(3);
        assertThat(run("anna", TEN, "\"row_limit\": 10,")
                        .at("/manifest/truncated")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void hasColumnsAndNothingElseWhenItIsEmpty() {
        var reply = run("anna", "SELECT 1 AS a WHERE false");

        assertThat(reply.path("result").toString()).isEqualTo("{}");
        assertThat(reply.path("manifest").has("chunks")).isFalse();
        assertThat(reply.at("/manifest/schema/columns/0/name").asText()).isEqualTo("a");
    }

    @Test
    void failsInlineWhenItIsTooBig() {
        control().knobs("{\"inline_bytes\": 1000}");
        var sql = "SELECT id FROM range(1000)";

        assertThat(run("anna", sql).at("/status/error/message").asText()).startsWith("Inline byte limit exceeded");
        assertThat(run("anna", sql, "\"disposition\": \"INLINE_OR_EXTERNAL_LINKS\",")
                        .at("/result/external_links"))
                .isNotEmpty();
    }

    @Test
    void liesBehindASignedLinkThatWantsNoToken() {
        var reply = run("anna", TEN, "\"disposition\": \"EXTERNAL_LINKS\",");
        var link = link(reply.path("result"));

        assertThat(link).doesNotStartWith(simulator().address().toString());
        assertThat(read(call(null, "GET", link, "").body()).toString()).startsWith("[[\"0\"],[\"1\"]");
        assertThat(call("dapi-anna", "GET", link, "").statusCode()).isEqualTo(400);
        assertThat(call(null, "GET", link.replaceAll("sig=.", "sig=0x"), "").statusCode())
                .isEqualTo(403);
        assertThat(reply.at("/manifest/total_byte_count").asInt())
                .isEqualTo(reply.at("/result/external_links/0/byte_count").asInt())
                .isPositive();
    }

    @Test
    void getsANewLinkWhenTheOldOneExpired() {
        var reply = run("anna", TEN, "\"disposition\": \"EXTERNAL_LINKS\",");

        control().advance(Duration.ofMinutes(16));
        assertThat(call(null, "GET", link(reply.path("result")), "").statusCode())
                .isEqualTo(403);

        var again = json(
                "anna", "GET", STATEMENTS + "/" + reply.path("statement_id").asText() + "/result/chunks/0", "");
        assertThat(call(null, "GET", link(again), "").statusCode()).isEqualTo(200);
    }

    @Test
    void isWrittenAsCsvBehindALink() {
        var reply = run(
                "anna",
                "SELECT 'a,b' AS x, CAST(NULL AS INT) AS y, '\"' AS z",
                "\"disposition\": \"EXTERNAL_LINKS\", \"format\": \"CSV\",");

        assertThat(call(null, "GET", link(reply.path("result")), "").body()).isEqualTo("\"a,b\",null,\"\"\"\"\n");
    }

    private static String link(JsonNode result) {
        return result.at("/external_links/0/external_link").asText();
    }
}
