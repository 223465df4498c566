package salesassistant.simulator.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static salesassistant.simulator.Running.STATEMENTS;
import static salesassistant.simulator.Running.call;
import static salesassistant.simulator.Running.control;
import static salesassistant.simulator.Running.json;
import static salesassistant.simulator.Running.run;
import static salesassistant.simulator.Running.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementLifeTests {

    private static final String WAREHOUSE = "/api/2.0/sql/warehouses/5a6b7c8d9e0f1a2b";

    @BeforeEach
    @AfterEach
    void startAfresh() {
        control().reset();
    }

    @Test
    void startsPendingWhenNobodyWaits() {
        var started = run("anna", "SELECT 1", "\"wait_timeout\": \"0s\",");

        assertThat(started.toString())
                .isEqualTo("{\"statement_id\":\"" + id(started) + "\",\"status\":{\"state\":\"PENDING\"}}");
        assertThat(ended(started).at("/result/data_array").toString()).isEqualTo("[[\"1\"]]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1s", "51s", "10", "-5s", "soon"})
    void takesOnlyTheWaitsThereAre(String wait) {
        var reply = call("dapi-anna", "POST", STATEMENTS, """
                {"warehouse_id": "5a6b7c8d9e0f1a2b", "statement": "SELECT 1", "wait_timeout": "%s"}""".formatted(wait));

        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(reply.body()).contains("INVALID_PARAMETER_VALUE", "wait_timeout");
    }

    @Test
    void cancelsWhenTheWaitIsOverAndThatWasAskedFor() {
        control().knobs("{\"statement_takes_ms\": 600000}");

        var reply = run("anna", "SELECT 1", "\"wait_timeout\": \"5s\", \"on_wait_timeout\": \"CANCEL\",");

        assertThat(reply.at("/status/state").asText()).isEqualTo("CANCELED");
    }

    @Test
    void cancelsWhatRuns() {
        var started = run(
                "anna",
                "SELECT count(*) FROM range(100000000000) WHERE id % 7 = sqrt(id)",
                "\"wait_timeout\": \"0s\",");
        awaitState(started, "RUNNING");

        assertThat(call("dapi-anna", "POST", STATEMENTS + "/" + id(started) + "/cancel", "{}")
                        .body())
                .isEqualTo("{}");
        assertThat(ended(started).at("/status/state").asText()).isEqualTo("CANCELED");
    }

    @Test
    void waitsForASleepingWarehouse() {
        control().knobs("{\"cold_start_ms\": 90000}");
        call("dapi-anna", "POST", WAREHOUSE + "/stop", "");

        var started = run("anna", "SELECT 1", "\"wait_timeout\": \"0s\",");
        awaitState(started, "PENDING");
        assertThat(json("anna", "GET", WAREHOUSE, "").path("state").asText()).isEqualTo("STARTING");

        control().advance(Duration.ofSeconds(91));
        assertThat(ended(started).at("/status/state").asText()).isEqualTo("SUCCEEDED");
    }

    @Test
    void belongsToWhoeverSentIt() {
        var path = STATEMENTS + "/" + id(run("anna", "SELECT 1"));

        assertThat(call("dapi-bo", "GET", path, "").statusCode()).isEqualTo(403);
        assertThat(call("dapi-bo", "GET", STATEMENTS + "/unknown", "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void losesItsResultAfterAnHourAndIsForgottenAfterTwelve() {
        var path = STATEMENTS + "/" + id(run("anna", "SELECT 1"));

        control().advance(Duration.ofMinutes(61));
        assertThat(json("anna", "GET", path, "").at("/status/state").asText()).isEqualTo("CLOSED");
        assertThat(call("dapi-anna", "GET", path + "/result/chunks/0", "").statusCode())
                .isEqualTo(404);

        control().advance(Duration.ofHours(12));
        assertThat(call("dapi-anna", "GET", path, "").statusCode()).isEqualTo(404);
    }

    @Test
    void isClosedOnRequest() {
        var path = STATEMENTS + "/" + id(run("anna", "SELECT 1"));

        assertThat(call("dapi-anna", "DELETE", path, "").body()).isEqualTo("{}");
        assertThat(json("anna", "GET", path, "").at("/status/state").asText()).isEqualTo("CLOSED");
    }

    @Test
    void isFoundAgainByItsTag() {
        var started = run("anna", "SELECT 1", "\"query_tags\": [{\"key\": \"question\", \"value\": \"q-17\"}],");

        var found = json(
                "anna",
                "GET",
                "/api/2.0/sql/history/queries?filter_by.statuses=FINISHED&filter_by.statuses=RUNNING",
                "");

        assertThat(found.at("/res/0/query_id").asText()).isEqualTo(id(started));
        assertThat(found.at("/res/0/query_tags/0/value").asText()).isEqualTo("q-17");
        assertThat(control().count("POST", ".*/statements/?", "question=q-17")).isEqualTo(1);
        assertThat(json("bo", "GET", "/api/2.0/sql/history/queries", "").path("res"))
                .isEmpty();
    }

    private static String id(JsonNode started) {
        return started.path("statement_id").asText();
    }

    private static void awaitState(JsonNode started, String state) {
        org.assertj.core.api.Assertions.assertThat(state).isIn("PENDING", "RUNNING");
        var path = STATEMENTS + "/" + id(started);
        var until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        var seen = "";
        while (!seen.equals(state)) {
            assertThat(System.nanoTime()).as("still " + seen).isLessThan(until);
            seen = json("anna", "GET", path, "").at("/status/state").asText();
        }
    }

    private static JsonNode ended(JsonNode started) {
        var path = simulator().address().resolve(STATEMENTS + "/" + id(started)).toString();
        var until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        var seen = json("anna", "GET", path, "");
        while (seen.at("/status/state").asText().matches("PENDING|RUNNING")) {
            assertThat(System.nanoTime()).isLessThan(until);
            seen = json("anna", "GET", path, "");
        }
        return seen;
    }
}
