package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What stands out in an answer or in a table that the caller brings. */
class AnalyzeTests extends ServerTests {

    private static final List<String> COLUMNS = List.of("brand", "sales_value", "sales_value_ly");

    @Test
    void anAnswerIsAnalysedAsItWasAnswered() {
        var answer = ask("sales by brand vs last year");

        var found = json(analyse(Map.of("query_id", answer.path("query_id").asString())));

        assertThat(found.path("insight_details")).isEqualTo(answer.path("insights"));
        assertThat(found.path("insights").path(0).asString())
                .isEqualTo(answer.path("insights").path(0).path("text").asString());
        var next = found.path("recommendation_details").path(0);
        assertThat(found.path("recommendations").path(0).asString())
                .isEqualTo(next.path("text").asString() + " "
                        + next.path("question").asString());
        assertThat(ask(next.path("question").asString()).path("outcome").asString())
                .isEqualTo("answered");
    }

    @Test
    void nobodyAnalysesAnothersAnswer() {
        var answer = ask("sales by brand vs last year");
        var request = request("/api/claude/analyze")
                .header(TestWorld.CALLER, "somebody else")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        json(Map.of("query_id", answer.path("query_id").asString()))));

        assertThat(send(request.build()).statusCode()).isEqualTo(404);
        assertThat(analyse(Map.of("query_id", UUID.randomUUID())).statusCode()).isEqualTo(404);
    }

    @Test
    void aTableOfTheCallersOwnIsReadFromItsNamesAndCells() {
        var found = json(table(List.of(
                List.of("A", 100, 100),
                List.of("B", 100, 102),
                List.of("C", 101, 100),
                List.of("D", 99, 100),
                List.of("E", 100, 101),
                List.of("F", 50, 100),
                List.of("G", 103, 100))));

        assertThat(texts(found.path("insights")))
                .first()
                .asString()
                .isEqualTo("F moves unlike the others in sales_value: −50 (−50.0 %) against the year before, "
                        + "100.0 % of the whole change.");
        assertThat(found.path("insight_details").path(0).path("direction").asString())
                .isEqualTo("neutral");
    }

    @Test
    void ofAPartOfATableNothingIsSaidAboutTheWhole() {
        var rows = List.of(
                List.<Object>of("A", 100, 100),
                List.<Object>of("B", 102, 100),
                List.<Object>of("C", 99, 100),
                List.<Object>of("D", 100, 101),
                List.<Object>of("E", 50, 100));
        var whole = Map.of("columns", COLUMNS, "rows", rows, "row_count", 5);
        var counted = Map.of("columns", COLUMNS, "rows", rows, "row_count", 9);
        var said = Map.of("columns", COLUMNS, "rows", rows, "row_count", 5, "truncated", true);

        assertThat(json(analyse(Map.of("query_results", whole))).toString()).contains("Sales_value is down");
        for (var part : List.of(counted, said)) {
            assertThat(json(analyse(Map.of("query_results", part))).toString()).doesNotContain("is down");
        }
    }

    @Test
    void onlyAYearAgoIsCalledSo() {
        assertThat(sales("sales last year")).contains("against the year before");
        for (var other : List.of("sales_previous", "sales_base", "sales_py")) {
            assertThat(sales(other)).doesNotContain("year before").doesNotContain(other);
        }
    }

    /** What is found in sales beside a column that holds them at another time. */
    private String sales(String other) {
        return analyse(Map.of(
                        "query_results",
                        Map.of(
                                "columns", List.of("brand", "sales", other),
                                "rows",
                                        List.of(
                                                List.of("A", 100, 100),
                                                List.of("B", 102, 100),
                                                List.of("C", 99, 100),
                                                List.of("D", 100, 101),
                                                List.of("E", 50, 100)),
                                "row_count", 5)))
                .body();
    }

    @Test
    void whatIsNoSumIsNotAdded() {
        var found = json(analyse(Map.of(
                "query_sql",
                "SELECT store, price FROM mine",
                "query_results",
                Map.of(
                        "columns", List.of("store", "price"),
                        "rows",
                                List.of(
                                        List.of("A", 10),
                                        List.of("B", 11),
                                        List.of("C", 10),
                                        List.of("D", 9),
                                        List.of("E", 10),
                                        List.of("F", 500)),
                        "row_count", 6))));

        assertThat(found.path("insights")).isEmpty();
    }

    @Test
    void aTableWithTheSameNameTwiceTellsNothing() {
        assertThat(json(table(List.of(List.of("A", 100, 100), List.of("A", 1, 100))))
                        .path("insights"))
                .isEmpty();
    }

    @Test
    void aTableThatIsNoneIsRefusedWithTheReason() {
        assertThat(analyse(Map.of()).body()).contains("query_id, or query_results");
        assertThat(table(List.of(List.of("A", 1))).body()).contains("every row has a cell for each column");
        assertThat(table(List.of(List.of("A", List.of(1), 2))).body()).contains("a cell is a number, a text");
        assertThat(analyse(Map.of("rows", List.of())).statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> table(List<List<Object>> rows) {
        return analyse(Map.of("query_results", Map.of("columns", COLUMNS, "rows", rows, "row_count", rows.size())));
    }

    private HttpResponse<String> analyse(Map<String, ?> body) {
        return post("/api/claude/analyze", json(body));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream()
                .map(text -> text.asString().replace('\u00a0', ' '))
                .toList();
    }
}
