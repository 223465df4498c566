package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
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

/** "Why did it drop?", from the question to the answer: what the delisting of Solgård at a retailer did in Region Norr. */
class WhyTests extends ServerTests {

    private static final String WHY = "Why did sales of Solgård drop in Region Norr last 12 weeks?";

    /** Written by hand from the table itself, without our compiler. */
    private static final String BY_HAND = """
            SELECT sum(CASE WHEN period_end_date > DATE '2026-11-15' - 84 THEN sales_value END) AS later,
                   sum(CASE WHEN period_end_date <= DATE '2026-11-15' - 364 THEN sales_value END) AS earlier
            FROM nielsen_sales_metrics
            WHERE period_type = 'WEEK' AND market_level = 'REGION' AND region = 'Norr' AND country_code = 'SE'
              AND product_level = 'BRAND' AND brand = 'Solgård'
              AND (period_end_date > DATE '2026-11-15' - 84 AND period_end_date <= DATE '2026-11-15'
                OR period_end_date > DATE '2026-11-15' - 448 AND period_end_date <= DATE '2026-11-15' - 364)""";

    @Test
    void theChangeIsTheOneInTheTable() {
        var change = ask(WHY).path("why").path("change");
        var byHand = byHand();

        assertThat(change.path("now").decimalValue()).isEqualByComparingTo(byHand.get(0));
        assertThat(change.path("before").decimalValue()).isEqualByComparingTo(byHand.get(1));
        assertThat(change.path("change").decimalValue())
                .isEqualByComparingTo(byHand.get(0).subtract(byHand.get(1)));
    }

    @Test
    void theItemsThatWereDelistedAreTheCause() {
        var why = ask(WHY).path("why");
        var cause = why.path("drivers").get(0);

        assertThat(cause.path("kind").asString()).isEqualTo("distribution");
        assertThat(cause.path("members")
                        .valueStream()
                        .map(member -> member.path("value").asString()))
                .contains("Solgård Original 1000 g", "Solgård Squeeze 750 g");
        assertThat(why.path("since").path("week").asString()).isEqualTo("2026-W19");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                WHY,
                "Varför tappade Solgård i Region Norr de senaste 12 veckorna?",
                "Why did sales drop in Region Norr?",
                "Why did Rubino rise?"
            })
    void theRowsOfAnExplanationAddUpToTheChange(String question) {
        var answer = ask(question);

        assertThat(answer.path("outcome").asString()).isEqualTo("answered");
        var change = answer.path("results").path("columns").size() - 2;
        var sum = BigDecimal.ZERO;
        for (JsonNode row : answer.path("results").path("rows")) {
            sum = sum.add(row.get(change).decimalValue());
        }
        assertThat(sum)
                .isEqualByComparingTo(
                        answer.path("why").path("change").path("change").decimalValue());
    }

    @Test
    void everyStatementIsShownAndRunsAsItStands() {
        var answer = ask(WHY);

        assertThat(answer.path("why").path("steps")).isNotEmpty().allSatisfy(step -> {
            assertThat(step.path("label").asString()).isNotEmpty();
            var sql = step.path("sql").asString();
            assertThat(answer.path("sql").asString()).contains(sql.strip());
            assertThat(run(sql, List.of()).size()).isEqualTo(step.path("rows").asInt());
        });
    }

    @Test
    void whatIsAskedNextIsUnderstood() {
        assertThat(ask(WHY).path("suggested_followups"))
                .isNotEmpty()
                .allSatisfy(
                        next -> assertThat(ask(next.asString()).path("outcome").asString())
                                .as(next.asString())
                                .isEqualTo("answered"));
    }

    @Test
    void aFalsePremiseIsSaid() {
        var answer = ask("Why did sales of Solgård rise in Region Norr last 12 weeks?");

        assertThat(answer.path("why").path("premise").path("said").asString()).isEqualTo("rose");
        assertThat(answer.path("why").path("premise").path("holds").asBoolean()).isFalse();
        assertThat(answer.path("ai_summary").asString())
                .startsWith("There was no rise: ")
                .contains("fell");
    }

    @Test
    void whyAloneAsksAboutTheAnswerBeforeIt() {
        var before = ask("Sales of Solgård in Region Norr last 12 weeks vs last year");
        var why = json(post(
                "/api/genie/ask",
                json(Map.of(
                        "question",
                        "why?",
                        "context",
                        Map.of("conversation_id", before.path("conversation_id").asString())))));

        assertThat(why.path("why").path("change").path("change").decimalValue())
                .isEqualByComparingTo(
                        ask(WHY).path("why").path("change").path("change").decimalValue());
    }

    @Test
    void itsRowsArePagedLikeAnyOthers() {
        var answer = ask(WHY);
        var id = answer.path("query_id").asString();

        assertThat(json(get("/api/genie/queries/" + id + "/rows?limit=1"))
                        .path("rows")
                        .get(0))
                .isEqualTo(answer.path("results").path("rows").get(0));
        assertThat(json(get("/api/genie/queries/" + id)).path("results")).isEqualTo(answer.path("results"));
    }

    @Test
    void anOlderExplanationIsFoundOutAnew() {
        var answer = ask(WHY);
        for (int later = 1; later <= 9; later++) {
            ask("top " + later + " brands");
        }

        assertThat(json(get("/api/genie/queries/" + answer.path("query_id").asString()))
                        .path("results"))
                .isEqualTo(answer.path("results"));
    }

    @Test
    void aChipOfItsPeriodIsChangedAndTheReasonsAreSoughtAnew() {
        var before = ask(WHY);
        var period = before.path("interpretation")
                .path("chips")
                .valueStream()
                .filter(chip -> chip.path("kind").asString().equals("period"))
                .map(chip -> chip.path("id").asString())
                .findFirst()
                .orElseThrow();
        var edit = Map.of("chip", period, "value", "period:last-4-weeks");
        var after = json(post(
                "/api/genie/ask",
                json(Map.of("base_query_id", before.path("query_id").asString(), "edits", List.of(edit)))));

        assertThat(after.path("why").path("premise").path("said").asString()).isEqualTo("fell");
        assertThat(after.path("why").path("change").path("now").decimalValue())
                .isLessThan(before.path("why").path("change").path("now").decimalValue());
    }

    @Test
    void everyStepIsAnnouncedInTheLanguageOfTheQuestion() {
        var lines = stream(streamed(Map.of("question", "Varför tappade Solgård i Region Norr de senaste 12 veckorna?")))
                .body()
                .toList();

        assertThat(lines)
                .anyMatch(line -> line.contains("\"looking_at\":{\"step\":\"size\",\"label\":\"Tittar på totalen\""));
        assertThat(lines.stream().filter(line -> line.startsWith("event: "))).endsWith("event: answer");
    }

    @Test
    void theReplyNamesTheStepThatAFigureComesFrom() {
        var figures = json(post("/api/claude/chat", json(Map.of("message", WHY))))
                .path("parts")
                .get(0)
                .path("figures");

        assertThat(figures.get(0).path("source").asString()).startsWith("size[");
        assertThat(figures.get(0).path("step").asString()).isEqualTo("Looking at the total");
    }

    @Test
    void anInvestigationIsCalledOffInsideAStatement() throws Exception {
        var id = UUID.randomUUID();
        var asked = Map.of("question", TestWorld.SLOW_WHY, "query_id", id);
        var lines = stream(streamed(asked)).body().iterator();
        var seen = lines.next();
        while (!seen.contains("\"looking_at\":{") || seen.contains("\"number\":1,")) {
            seen = lines.next();
        }
        var cancelled =
                CompletableFuture.supplyAsync(() -> post("/api/genie/cancel/" + id, ""), Thread::startVirtualThread);
        var last = seen;
        while (lines.hasNext()) {
            var line = lines.next();
            last = line.isBlank() ? last : line;
        }

        assertThat(last).contains("\"code\":\"cancelled\"");
        assertThat(cancelled.get().statusCode()).isEqualTo(202);
        assertThat(json(get("/api/genie/queries/" + id)).path("state").asString())
                .isEqualTo("cancelled");
    }

    private List<BigDecimal> byHand() {
        return run(BY_HAND, List.of("later", "earlier")).getFirst().stream()
                .map(BigDecimal.class::cast)
                .toList();
    }

    private List<List<Object>> run(String sql, List<String> columns) {
        var promised = columns.stream()
                .map(name -> new Column(name, Column.Kind.NUMBER, Unit.NUMBER, 0, Optional.empty(), Optional.empty()))
                .toList();
        return warehouse()
                .run(
                        new SqlStatement(sql, List.of(), sql, promised),
                        Page.first(50_000),
                        new Caller("anna", "Anna"),
                        Deadline.in(Duration.ofSeconds(60)))
                .table()
                .rows();
    }
}
