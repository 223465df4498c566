package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;
import salesassistant.app.warehouse.Page;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.query.Column;
import salesassistant.semantics.sql.SqlStatement;
import tools.jackson.databind.JsonNode;

class AnswerTests extends ServerTests {

    private static final String TOP_BRANDS = "top 3 brands";

    @Test
    void aQuestionIsAnsweredWithEverythingTheContractNames() {
        var id = UUID.randomUUID();

        var reply = post("/api/genie/ask", json(Map.of("question", TOP_BRANDS, "query_id", id)));
        var answer = json(reply);

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.propertyNames())
                .containsExactlyInAnyOrder(
                        "query_id",
                        "conversation_id",
                        "outcome",
                        "source",
                        "sql",
                        "results",
                        "interpretation",
                        "chart",
                        "ask_genie",
                        "genie",
                        "ai_summary",
                        "summary_parts",
                        "summary_figures",
                        "summary_by",
                        "model_saw",
                        "caveats",
                        "caveat_figures",
                        "filters_used",
                        "suggested_followups",
                        "insights",
                        "choices",
                        "declined",
                        "why",
                        "execution_time_ms",
                        "cached");
        assertThat(answer.path("query_id").asString()).isEqualTo(id.toString());
        assertThat(answer.path("outcome").asString()).isEqualTo("answered");
        assertThat(answer.path("source").asString()).isEqualTo("catalog");
        assertThat(answer.path("results").path("columns").toString()).isEqualTo("[\"brand\",\"sales_value\"]");
        assertThat(answer.path("results").path("row_count").asInt()).isEqualTo(3);
        assertThat(answer.path("results").path("truncated").asBoolean()).isFalse();
        assertThat(answer.path("results").path("next_cursor").isNull()).isTrue();
        assertThat(answer.path("declined").isNull()).isTrue();
        assertThat(answer.path("interpretation").path("as_of").asString()).isEqualTo("2026-11-15");
    }

    @Test
    void everyWordOfAnAnsweredQuestionIsInAChipOrPolite() {
        var interpretation = ask(TOP_BRANDS).path("interpretation");

        var covered = new boolean[TOP_BRANDS.length()];
        interpretation.path("chips").forEach(chip -> chip.path("words").forEach(span -> cover(covered, span)));
        interpretation.path("politeness").forEach(span -> cover(covered, span));

        assertThat(IntStream.range(0, covered.length)
                        .filter(i -> !covered[i] && Character.isLetterOrDigit(TOP_BRANDS.charAt(i))))
                .isEmpty();
    }

    @Test
    void theSqlShownGivesTheSameRowsWhenItIsRunAsItStands() {
        var results = ask("sales by region").path("results");
        var shown = ask("sales by region").path("sql").asString();
        var columns = List.of(column("region", Column.Kind.TEXT), column("sales_value", Column.Kind.NUMBER));

        var rows = warehouse()
                .run(
                        new SqlStatement(shown, List.of(), shown, columns),
                        Page.first(1000),
                        new Caller("anna", "Anna"),
                        Deadline.in(Duration.ofSeconds(60)))
                .table()
                .rows();

        assertThat(rows).hasSize(results.path("rows").size());
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i).get(0))
                    .isEqualTo(results.path("rows").get(i).get(0).asString());
            assertThat((BigDecimal) rows.get(i).get(1))
                    .isEqualByComparingTo(results.path("rows").get(i).get(1).decimalValue());
        }
    }

    @Test
    void aFigureOfTheSummaryNamesTheCellItComesFrom() {
        var answer = ask(TOP_BRANDS);

        assertThat(answer.path("summary_parts"))
                .anySatisfy(part -> assertThat(part.path("ref").asString("")).isEqualTo("r0c1"));
        var text = new StringBuilder();
        answer.path("summary_parts")
                .forEach(part -> text.append(part.path("text").asString()));
        assertThat(text).hasToString(answer.path("ai_summary").asString());
    }

    @Test
    void aColumnSaysWhatItHolds() {
        var value = ask(TOP_BRANDS).path("results").path("column_details").get(1);

        assertThat(value.path("type").asString()).isEqualTo("number");
        assertThat(value.path("unit").asString()).isEqualTo("currency");
        assertThat(value.path("currency").asString()).isEqualTo("SEK");
        assertThat(value.path("measure").asString()).isEqualTo("sales_value");
        assertThat(value.path("format").asString()).startsWith("#,##0");
    }

    @Test
    void aQuestionTheDataCannotAnswerIsDeclinedWithQuestionsThatWork() {
        var answer = ask("how much profit did we make");

        assertThat(answer.path("outcome").asString()).isEqualTo("declined");
        assertThat(answer.path("sql").isNull()).isTrue();
        assertThat(answer.path("results").isNull()).isTrue();
        assertThat(answer.path("ai_summary").asString()).isNotBlank();
        assertThat(answer.path("declined").path("reason").asString()).isEqualTo("not_in_data");
        assertThat(answer.path("declined").path("suggestions"))
                .isNotEmpty()
                .allSatisfy(suggestion -> assertThat(
                                ask(suggestion.asString()).path("outcome").asString())
                        .isEqualTo("answered"));
    }

    @Test
    void anUnknownWordIsNamed() {
        var declined = ask("sales of flurbs").path("declined");

        assertThat(declined.path("reason").asString()).isEqualTo("unknown_word");
        assertThat(declined.path("words").toString()).contains("flurbs");
    }

    @Test
    void aDefinitionIsAnsweredInWords() {
        var answer = ask("what does weighted distribution mean");

        assertThat(answer.path("outcome").asString()).isEqualTo("answered");
        assertThat(answer.path("sql").isNull()).isTrue();
        assertThat(answer.path("results").isNull()).isTrue();
        assertThat(answer.path("ai_summary").asString()).contains("stores");
    }

    @Test
    void theWayFromWordsToSqlIsRememberedAndSaidSo() {
        var question = "sales by segment in 2026";

        var first = ask(question);
        var second = ask(question.toUpperCase(Locale.ROOT));

        assertThat(first.path("cached").asBoolean()).isFalse();
        assertThat(second.path("cached").asBoolean()).isTrue();
        assertThat(second.path("results").path("rows"))
                .isEqualTo(first.path("results").path("rows"));
        assertThat(second.path("query_id")).isNotEqualTo(first.path("query_id"));
    }

    @Test
    void aFollowUpLeansOnTheConversation() {
        var first = ask("sales by brand");
        var conversation = first.path("conversation_id").asString();

        var second = json(post(
                "/api/genie/ask",
                json(Map.of("question", "and in Norr?", "context", Map.of("conversation_id", conversation)))));

        assertThat(second.path("conversation_id").asString()).isEqualTo(conversation);
        assertThat(second.path("outcome").asString()).as(second.toString()).isEqualTo("answered");
        assertThat(second.path("interpretation").path("chips").toString()).contains("\"context\"");
    }

    @Test
    void anAnswerIsChangedWithoutWords() {
        var first = ask("top 3 brands by value");
        var measure = chip(first, "measure");

        var second = json(post(
                "/api/genie/ask",
                json(Map.of(
                        "base_query_id",
                        first.path("query_id").asString(),
                        "edits",
                        List.of(Map.of("chip", measure.path("id").asString(), "value", "measure:sales_units"))))));

        assertThat(second.path("outcome").asString()).as(second.toString()).isEqualTo("answered");
        assertThat(second.path("results").path("columns").toString()).contains("sales_units");
        assertThat(second.path("conversation_id")).isEqualTo(first.path("conversation_id"));
    }

    @Test
    void aBrandsMarketShareIsOfItsCategoryHoweverItIsAskedFor() {
        var brands = ask("sales by brand in ketchup").path("results").path("rows");
        double all = 0;
        double own = 0;
        for (var row : brands) {
            all += row.get(1).asDouble();
            own += row.get(0).asString().equals("Solg\u00e5rd") ? row.get(1).asDouble() : 0;
        }

        for (var question :
                List.of("market share of Solg\u00e5rd in ketchup", "what is Solg\u00e5rd's market share in ketchup")) {
            assertThat(ask(question).path("results").path("rows").get(0).get(1).asDouble())
                    .as(question)
                    .isCloseTo(100 * own / all, Offset.offset(0.001));
        }
    }

    @Test
    void aChipThatIsNotThereCannotBeChanged() {
        var reply = post(
                "/api/genie/ask",
                json(Map.of(
                        "base_query_id",
                        ask(TOP_BRANDS).path("query_id").asString(),
                        "edits",
                        List.of(Map.of("remove", "c99")))));

        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(json(reply).path("code").asString()).isEqualTo("unknown-edit");
    }

    @Test
    void severalMeaningsAreOfferedEachWithItsNumber() {
        var answer = ask("sales of original");

        assertThat(answer.path("outcome").asString()).as(answer.toString()).isEqualTo("needs_choice");
        assertThat(answer.path("sql").isNull()).isTrue();
        assertThat(answer.path("choices"))
                .hasSizeGreaterThan(1)
                .allSatisfy(
                        choice -> assertThat(choice.path("label").asString()).containsPattern("SEK.[0-9]"));
    }

    @Test
    void whereTheTimeWentIsSaid() {
        var reply = post("/api/genie/ask", json(Map.of("question", TOP_BRANDS)));

        assertThat(reply.headers().firstValue("Server-Timing").orElseThrow())
                .matches("reading;dur=[0-9.]+, sql;dur=[0-9.]+, rows;dur=[0-9.]+, summary;dur=[0-9.]+");
    }

    @Test
    void aQuestionInSwedishIsAnsweredInSwedish() {
        var answer = ask("de 3 största varumärkena");

        assertThat(answer.path("outcome").asString()).as(answer.toString()).isEqualTo("answered");
        assertThat(answer.path("results")
                        .path("column_details")
                        .get(0)
                        .path("label")
                        .asString())
                .isEqualTo("Varumärke");
    }

    private static JsonNode chip(JsonNode answer, String kind) {
        for (var chip : answer.path("interpretation").path("chips")) {
            if (chip.path("kind").asString().equals(kind)) {
                return chip;
            }
        }
        throw new AssertionError("no chip " + kind + " in " + answer);
    }

    private static Column column(String name, Column.Kind kind) {
        return new Column(name, kind, Unit.NUMBER, 0, Optional.empty(), Optional.of(name));
    }

    private static void cover(boolean[] covered, JsonNode span) {
        for (int i = span.get(0).asInt(); i < span.get(1).asInt(); i++) {
            covered[i] = true;
        }
    }
}
