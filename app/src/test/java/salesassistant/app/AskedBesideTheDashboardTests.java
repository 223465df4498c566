package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;
import salesassistant.app.warehouse.Page;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.query.Column;
import salesassistant.semantics.sql.SqlStatement;
import tools.jackson.databind.JsonNode;

/** Questions beside a dashboard that is limited, held against SQL that none of our code wrote. */
class AskedBesideTheDashboardTests extends ServerTests {

    private static final String KETCHUP = "member:category=Ketchup";
    private static final String NORR = "member:region=Norr";
    private static final String TWELVE = "period:last-12-weeks";

    @Test
    void theDashboardsFiltersHoldAndAreShown() {
        var answer = ask("sales", KETCHUP, NORR, TWELVE);

        assertThat(number(answer)).isEqualByComparingTo(sum("Norr", 12));
        assertThat(fromDashboard(answer))
                .extracting(chip -> chip.path("value").asString())
                .containsExactlyInAnyOrder("category=Ketchup", "region=Norr", "ROLLING");
        assertThat(fromDashboard(answer))
                .allSatisfy(chip -> assertThat(chip.path("source").asString()).isEqualTo("context"));
        assertThat(sentence(answer)).contains("Ketchup", "Norr", "12 weeks");
        assertThat(caveats(answer)).contains("Using dashboard filters: ", "category Ketchup", "region Norr");
        assertThat(answer.path("filters_used")).hasSize(1);
        assertThat(answer.path("caveats")).contains(answer.path("filters_used").get(0));
    }

    @Test
    void whatTheWordsSayHoldsInstead() {
        var answer = ask("sales in region Syd last 4 weeks", KETCHUP, NORR, TWELVE);

        assertThat(number(answer)).isEqualByComparingTo(sum("Syd", 4));
        assertThat(fromDashboard(answer))
                .extracting(chip -> chip.path("value").asString())
                .containsExactly("category=Ketchup");
        assertThat(answer.path("results").path("rows"))
                .isEqualTo(ask("sales in ketchup in region Syd last 4 weeks")
                        .path("results")
                        .path("rows"));
    }

    @Test
    void aFilterIsTakenAwayLikeAnyOtherChip() {
        var answer = ask("sales", KETCHUP, NORR);
        var norr = fromDashboard(answer).stream()
                .filter(chip -> chip.path("value").asString().equals("region=Norr"))
                .findFirst()
                .orElseThrow();
        var changed = json(post(
                "/api/genie/ask",
                json(Map.of(
                        "base_query_id",
                        answer.path("query_id").asString(),
                        "edits",
                        List.of(Map.of("remove", norr.path("id").asString()))))));

        assertThat(changed.path("results").path("rows"))
                .isEqualTo(ask("sales in ketchup").path("results").path("rows"));
        assertThat(fromDashboard(changed)).hasSize(1);
        assertThat(caveats(changed)).contains("category Ketchup").doesNotContain("Norr");
    }

    @Test
    void aFilterThatDoesNotGoWithTheQuestionIsLeftOutAndSaidToBe() {
        var answer = ask("sales by retailer", KETCHUP, NORR);

        assertThat(answer.path("results").path("rows"))
                .isEqualTo(ask("sales by retailer in ketchup").path("results").path("rows"));
        assertThat(caveats(answer))
                .contains("Not used, as it does not go with this question: the dashboard filter region Norr.");
    }

    @Test
    void whatIsNotKnownIsIgnoredAndSaidToBe() {
        var answer = ask("sales", "member:category=<b>'; DROP TABLE x--", "measure:password", "ketchup");

        assertThat(answer.path("results").path("rows"))
                .isEqualTo(ask("sales").path("results").path("rows"));
        assertThat(fromDashboard(answer)).isEmpty();
        assertThat(caveats(answer))
                .contains("A filter of the dashboard is not known to the data and was not used.")
                .doesNotContain("DROP");
    }

    @Test
    void aReasonIsLookedForWithinTheFilters() {
        var why = ask("why did sales drop last 12 weeks?", KETCHUP, NORR);

        assertThat(sentence(why)).contains("Ketchup", "Norr");
        assertThat(why.path("why").isNull()).isFalse();
        assertThat(why.path("ai_summary"))
                .isEqualTo(ask("why did sales drop last 12 weeks in ketchup in Norr?")
                        .path("ai_summary"));
    }

    @Test
    void aConversationKeepsThemOnceAndFollowsTheirChange() {
        var first = say("sales", null, KETCHUP, NORR);
        var conversation = first.path("conversation_id").asString();
        assertThat(first.path("message").asString())
                .contains("Using dashboard filters: category Ketchup, region Norr.");

        var brands = say("by brand", conversation, KETCHUP, NORR).path("query");
        assertThat(brands.path("results").path("rows"))
                .isEqualTo(
                        ask("sales by brand in ketchup in Norr").path("results").path("rows"));
        assertThat(fromDashboard(brands)).hasSize(2);

        var syd = say("only Syd", conversation, KETCHUP, NORR).path("query");
        assertThat(sentence(syd)).contains("Ketchup", "Syd").doesNotContain("Norr");

        var free = say("last 4 weeks", conversation).path("query");
        assertThat(sentence(free)).contains("Syd").doesNotContain("Ketchup");
    }

    @Test
    void aDefinitionHasNothingToDoWithThem() {
        var said = say("what does velocity mean", null, KETCHUP, NORR);

        assertThat(said.path("message").asString()).isNotBlank().doesNotContain("dashboard");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"limits\": null}",
                "{\"limits\": []}",
                "{\"filters\": {\"category\": \"Ketchup\"}, \"page\": 3}"
            })
    void anotherDashboardsStateChangesNothing(String state) {
        var plain = ask("sales by region");
        var answer = json(post("/api/genie/ask", body("question", "sales by region", state)));

        for (var field : List.of("sql", "interpretation", "ai_summary", "caveats", "chart")) {
            assertThat(answer.path(field)).as(field).isEqualTo(plain.path(field));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"limits\": \"Ketchup\"}",
                "{\"limits\": {\"category\": \"Ketchup\"}}",
                "{\"limits\": [7]}",
                "{\"limits\": [\" \"]}",
                "{\"limits\": [\"member:region=Norr\", \"member:region=Syd\"]}"
            })
    void whatIsNoListOfFiltersIsAProblem(String state) {
        var asked = post("/api/genie/ask", body("question", "sales", state));
        var said = post("/api/claude/chat", body("message", "sales", state));

        for (var reply : List.of(asked, said)) {
            assertThat(reply.statusCode()).isEqualTo(400);
            assertThat(json(reply).path("detail").asString()).startsWith("context.dashboard_state.limits: ");
        }
    }

    @Test
    void whatIsTooMuchIsAProblem() {
        var many = IntStream.range(0, 21).mapToObj(i -> "member:d" + i + "=x").toList();
        for (var limits : List.of(many, List.of("member:region=" + "x".repeat(500)))) {
            var reply = post("/api/genie/ask", json(Map.of("question", "sales", "context", beside(limits))));
            assertThat(reply.statusCode()).isEqualTo(400);
        }
    }

    private JsonNode ask(String question, String... limits) {
        return json(post("/api/genie/ask", json(Map.of("question", question, "context", beside(List.of(limits))))));
    }

    private JsonNode say(String message, @Nullable String conversation, String... limits) {
        var context = new HashMap<String, Object>(beside(List.of(limits)));
        if (conversation != null) {
            context.put("conversation_id", conversation);
        }
        var reply = post("/api/claude/chat", json(Map.of("message", message, "context", context)));
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
        return json(reply);
    }

    private static Map<String, Object> beside(List<String> limits) {
        return Map.of("dashboard_state", Map.of("limits", limits));
    }

    private static String body(String field, String words, String state) {
        return "{\"%s\": \"%s\", \"context\": {\"dashboard_state\": %s}}".formatted(field, words, state);
    }

    private static List<JsonNode> fromDashboard(JsonNode answer) {
        return answer.path("interpretation")
                .path("chips")
                .valueStream()
                .filter(chip -> chip.path("origin").asString("").equals("dashboard"))
                .toList();
    }

    private static String sentence(JsonNode answer) {
        return answer.path("interpretation").path("sentence").asString();
    }

    private static String caveats(JsonNode answer) {
        return answer.path("caveats").toString();
    }

    private static BigDecimal number(JsonNode answer) {
        return answer.path("results").path("rows").get(0).get(0).decimalValue();
    }

    /** Ketchup's sales in a region, on its published rows of the last weeks. */
    private BigDecimal sum(String region, int weeks) {
        var sql = """
                SELECT sum(sales_value) FROM nielsen_sales_metrics
                WHERE period_type = 'WEEK' AND product_level = 'CATEGORY' AND market_level = 'REGION'
                AND category = 'Ketchup' AND region = '%s'
                AND period_end_date > DATE '2026-11-15' - %d AND period_end_date <= DATE '2026-11-15'""".formatted(region, 7 * weeks);
        var column = new Column("x", Column.Kind.NUMBER, Unit.NUMBER, 0, Optional.empty(), Optional.empty());
        var table = warehouse()
                .run(
                        new SqlStatement(sql, List.of(), sql, List.of(column)),
                        Page.first(1),
                        new Caller("anna", "Anna"),
                        Deadline.in(Duration.ofSeconds(60)))
                .table();
        return (BigDecimal) table.rows().getFirst().getFirst();
    }
}
