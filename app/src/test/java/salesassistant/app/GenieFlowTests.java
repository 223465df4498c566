package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Who answers, what goes wrong at Genie, and what is remembered, at the simulated workspace. */
class GenieFlowTests extends GenieServerTests {

    @Test
    void asksGenieOnlyForLackOfWordsAndOffersItOtherwise() {
        var known = ask("anna", "sales by brand");
        assertThat(known.path("source").asString()).as(known.toString()).isEqualTo("catalog");
        assertThat(known.path("ask_genie").asBoolean()).isTrue();
        assertThat(known.path("genie").isNull()).isTrue();
        assertThat(questionsPut()).isZero();

        var compared = post(
                "anna",
                "/api/genie/ask",
                Map.of("base_query_id", known.path("query_id").asString(), "answerer", "genie"));
        assertThat(compared.path("source").asString()).as(compared.toString()).isEqualTo("genie");
        assertThat(compared.path("genie").path("asked").asString()).isEqualTo("sales by brand");
        assertThat(compared.path("genie").path("check").path("verdict").asString())
                .isIn("verified", "check_this");
        assertThat(questionsPut()).isEqualTo(1);
    }

    @Test
    void isToldTheDashboardsFiltersAsNamesAndTheReaderIsToldSo() {
        var almgren = ask("anna", "sales in Almgren")
                .path("interpretation")
                .path("chips")
                .valueStream()
                .filter(chip -> chip.path("kind").asString().equals("market"))
                .findFirst()
                .orElseThrow()
                .path("value")
                .asString();
        var beside = Map.of("dashboard_state", Map.of("limits", List.of("member:" + almgren, "member:brand=DROP")));
        var answer =
                post("anna", "/api/genie/ask", Map.of("question", "sales by brand zorblax beside", "context", beside));

        assertThat(answer.path("source").asString()).as(answer.toString()).isEqualTo("genie");
        assertThat(answer.path("genie").path("asked").asString())
                .startsWith("sales by brand zorblax beside\nFilters set in the dashboard")
                .contains("Almgren\"")
                .doesNotContain("DROP");
        assertThat(answer.path("caveats").toString()).contains("Genie was told the dashboard filters: ", "Almgren");
    }

    @Test
    void remembersSqlButNeverRows() {
        var all = ask("anna", "sales by brand and region zorblax");
        var again = ask("bo", "Sales by  brand and region ZORBLAX ");
        assertThat(questionsPut()).isEqualTo(1);
        assertThat(again.path("cached").asBoolean()).as(again.toString()).isTrue();
        assertThat(again.path("sql")).isEqualTo(all.path("sql"));
        assertThat(again.path("results").path("rows"))
                .as("she may see other rows")
                .isNotEqualTo(all.path("results").path("rows"));
        assertThat(again.path("genie").path("message_id").isNull()).isTrue();
        assertThat(again.path("genie").path("text").isNull()).isTrue();
    }

    /** R10: states that are new, repeat or go back; R11: text only, two queries, a question back are in GenieAnswerTests. */
    @ParameterizedTest
    @ValueSource(
            strings = {"[status: BRAND_NEW]", "[in progress]", "[two tries]", "[old shape]", "[expires: 0]", "[seconds]"
            })
    void findsTheAnswerHoweverGenieGetsThere(String wishes) {
        wish(wishes);
        var answer = ask("anna", "sales by brand zorblax " + wishes.replaceAll("[^a-z]", ""));
        assertThat(answer.path("source").asString()).as(answer.toString()).isEqualTo("genie");
        assertThat(answer.path("results").path("rows").size()).isPositive();
        assertThat(questionsPut()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "SQL_EXECUTION_EXCEPTION, did not find a query",
        "CONTENT_FILTER_EXCEPTION, may not answer",
        "CONTEXT_EXCEEDED_EXCEPTION, too much",
        "NO_TABLES_TO_QUERY_EXCEPTION, not set up",
        "BRAND_NEW_EXCEPTION, cannot be reached",
        "none, cannot be reached",
    })
    void fallsBackToWhatTheCatalogSaysAndTellsWhy(String type, String why) {
        wish("[fails: " + type + "] [says: [TABLE_OR_VIEW_NOT_FOUND] secret words SQLSTATE: 42P01]");
        var answer = ask("anna", "sales by brand zorblax " + type.toLowerCase(java.util.Locale.ROOT));
        assertThat(answer.path("outcome").asString()).as(answer.toString()).isEqualTo("declined");
        assertThat(answer.path("source").asString()).isEqualTo("catalog");
        assertThat(answer.path("suggested_followups").size()).isPositive();
        assertThat(answer.path("caveats").toString()).contains(why).doesNotContain("secret", "SQLSTATE");
    }

    @Test
    void tellsAProblemWhereOnlyGenieWasAsked() {
        wish("[fails: SQL_EXECUTION_EXCEPTION] [says: secret words]");
        var problem = post("anna", "/api/genie/ask", Map.of("question", "sales by brand", "answerer", "genie"));
        assertThat(problem.path("code").asString()).as(problem.toString()).isEqualTo("genie-not-understood");
        assertThat(problem.path("suggestions").size()).isPositive();
        assertThat(problem.toString()).doesNotContain("secret");
    }

    /**
     * A refusal for too many questions comes as a reply of its own or as a message that failed. She is asked to wait so long
     * that on a slow machine she is still waiting when somebody looks.
     */
    @ParameterizedTest
    @ValueSource(strings = {"http", "message"})
    void waitsForTheWorkspaceAndAsksAgain(String form) {
        limit("{\"per_minute\": 0, \"form\": \"" + form + "\", \"retry_after\": \"5\"}");
        var id = UUID.randomUUID().toString();
        var asked = asked("anna", Map.of("question", "sales by brand zorblax limit " + form, "query_id", id));
        until(() -> questionsPut() > 0
                && state(id).path("genie").path("step").asString("").equals("queued"));
        limit("{\"per_minute\": 1000, \"form\": \"" + form + "\", \"retry_after\": \"5\"}");
        assertThat(asked.join().path("source").asString()).isEqualTo("genie");
        assertThat(questionsPut()).isGreaterThan(1);
    }

    @Test
    void stopsTheStatementOfAQuestionThatIsCalledOffAndSaysSo() {
        var catalogOpened = ask("anna", "sales by brand");
        assertThat(catalogOpened.path("outcome").asString()).isEqualTo("answered");
        SIMULATOR.control().knobs("{\"cold_start_ms\": 0, \"statement_takes_ms\": 9000000}");
        var id = UUID.randomUUID().toString();
        var asked = asked("anna", Map.of("question", "sales by brand zorblax cancel", "query_id", id));
        until(() -> asked.isDone()
                || state(id).path("genie").path("status").asString("").equals("EXECUTING_QUERY"));
        cancel(id);
        assertThat(asked.join().path("code").asString())
                .as(asked.join().toString())
                .isEqualTo("cancelled");
        until(() -> SIMULATOR.control().count("POST", "/api/2.0/sql/statements/.*/cancel") > 0);
        until(() -> state(id).path("note").asString("").contains("told to stop"));
        var polls = SIMULATOR.control().count("GET", "/api/2.0/genie/.*/messages/.*");
        assertThat(state(id).path("state").asString()).isEqualTo("cancelled");
        assertThat(SIMULATOR.control().count("GET", "/api/2.0/genie/.*/messages/.*"))
                .as("nobody looks any more")
                .isEqualTo(polls);
    }

    @Test
    void answersFromTheCatalogWhileGenieIsDown() {
        SIMULATOR.control().fault("{\"match\": {\"path\": \"/api/2.0/genie/**\"}, \"times\": -1, \"status\": 500}");
        assertThat(ask("anna", "sales by brand").path("source").asString()).isEqualTo("catalog");
        var declined = ask("anna", "sales by brand zorblax down");
        assertThat(declined.path("outcome").asString()).as(declined.toString()).isEqualTo("declined");
        assertThat(declined.path("caveats").toString()).contains("Genie could not answer either");
    }

    /** Asks on a thread of its own. */
    private CompletableFuture<JsonNode> asked(String caller, Map<String, ?> question) {
        return CompletableFuture.supplyAsync(() -> post(caller, "/api/genie/ask", question), Thread::startVirtualThread)
                .orTimeout(5, TimeUnit.MINUTES);
    }

    private JsonNode state(String id) {
        return get("anna", "/api/genie/queries/" + id);
    }

    private void cancel(String id) {
        post("anna", "/api/genie/cancel/" + id, Map.of());
    }

    /** Looks now and then: who looks without a pause is refused for too many requests. */
    private static void until(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(120))
                .pollInterval(Duration.ofMillis(200))
                .until(condition);
    }
}
