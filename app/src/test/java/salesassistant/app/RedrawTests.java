package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RedrawTests extends ServerTests {

    @Test
    void anAnswerIsDrawnInAnotherWayAndStaysSo() {
        var answer = ask("sales by region and brand");
        var id = answer.path("query_id").asString();

        assertThat(types(answer.path("chart"))).contains("stacked-bar", "heatmap");
        var drawn = redraw(id, "heatmap", "local");
        assertThat(drawn.statusCode()).isEqualTo(200);
        assertThat(json(drawn).path("type").asString()).isEqualTo("heatmap");

        var again = json(get("/api/genie/queries/" + id)).path("chart");
        assertThat(again.path("type").asString()).isEqualTo("heatmap");
        assertThat(again.path("reason").asString()).contains("heat map");
    }

    @Test
    void anAnswerWhoseRowsWereLetGoIsDrawnWithThem() {
        var id = ask("sales by region and brand").path("query_id").asString();
        for (int others = 0; others < 9; others++) {
            ask("top 3 brands");
        }

        assertThat(json(redraw(id, "heatmap", "local")).path("type").asString()).isEqualTo("heatmap");
        assertThat(types(json(redraw(id, "grouped-bar", "local")))).hasSize(3);
    }

    @Test
    void nothingIsDrawnThatWouldMislead() {
        var id = ask("price per kg by region and brand").path("query_id").asString();

        assertThat(redraw(id, "stacked-bar", "local").statusCode()).isEqualTo(409);
        assertThat(redraw(id, "pie", "local").statusCode()).isEqualTo(400);
    }

    @Test
    void anothersAnswerCannotBeRedrawn() {
        var id = ask("top 3 brands").path("query_id").asString();

        assertThat(redraw(id, "bar", "mallory").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> redraw(String id, String type, String caller) {
        return send(request("/api/genie/queries/" + id + "/chart")
                .header("Content-Type", "application/json")
                .header(TestWorld.CALLER, caller)
                .PUT(HttpRequest.BodyPublishers.ofString("{\"type\":\"" + type + "\"}"))
                .build());
    }

    private static List<String> types(JsonNode chart) {
        var types = new ArrayList<String>();
        chart.path("alternatives").forEach(one -> types.add(one.path("type").asString()));
        return types;
    }
}
