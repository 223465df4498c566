package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What callers are told without asking. */
class InsightFeedTests extends ServerTests {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private static final Map<String, String> KETCHUP = Map.of("country", "SE", "category", "Ketchup");

    @Test
    void whatIsFollowedIsFirstTheOwnManufacturersInTheOwnMarket() {
        var followed = json(send(as("newcomer", "/api/insights/followed").GET().build()));

        assertThat(followed.path("followed").toString())
                .isEqualTo("[{\"measure\":\"sales_value\",\"members\":"
                        + "{\"country\":\"SE\",\"manufacturer\":\"Nordvik Foods\"}}]");
    }

    @Test
    void whatCannotBeFollowedIsRefusedWithTheReason() {
        assertThat(follow("anna", "no_such_measure", KETCHUP).body()).contains("the catalog has no measure");
        assertThat(follow("anna", "sales_value", Map.of("colour", "red")).body())
                .contains("the catalog has no dimension");
        assertThat(follow("anna", "sales_value", Map.of("category", "Nails")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void whatLacksAnythingIsRefusedWithTheReason() {
        for (var body : List.of(
                "{}",
                "{\"followed\":null}",
                "{\"followed\":[null]}",
                "{\"followed\":[{}]}",
                "{\"followed\":[{\"measure\":\"sales_value\",\"members\":{\"category\":null}}]}")) {
            assertThat(put("anna", body).statusCode()).as(body).isEqualTo(400);
        }
    }

    @Test
    void whatStandsOutInWhatIsFollowedIsToldOnceAndStaysDismissed() {
        var found = follow("beata", KETCHUP);
        var first = found.path(0);
        assertThat(first.path("kind").asString()).isEqualTo("contribution");
        assertThat(first.path("text").asString())
                .startsWith(
                        "Rubino moves unlike the others in sales value in Sweden, category Ketchup, in the latest 12");
        assertThat(first.path("direction").asString()).isEqualTo("good");

        assertThat(send(as("beata", "/api/insights/" + first.path("insight_id").asLong())
                                .DELETE()
                                .build())
                        .statusCode())
                .isEqualTo(204);
        follow("beata", "sales_value", KETCHUP);
        standing("beata");
        // A question of her own is answered after the look that was begun before it, and finds the same.
        ask("beata", "sales by brand in Ketchup last 12 weeks vs last year");

        assertThat(standing("beata")).noneMatch(again -> again.path("text").equals(first.path("text")));
    }

    @Test
    void nobodySeesOrDismissesWhatAnotherIsTold() {
        var hers = follow("cilla", KETCHUP).path(0);

        assertThat(standing("david")).isEmpty();
        assertThat(send(as("david", "/api/insights/" + hers.path("insight_id").asLong())
                                .DELETE()
                                .build())
                        .statusCode())
                .isEqualTo(404);
        assertThat(standing("cilla")).contains(hers);
    }

    @Test
    void theStreamTellsWhatStandsAndGoesOnAfterTheLastEvent() {
        var hers = follow("emma", KETCHUP);
        var id = hers.path(hers.size() - 1).path("insight_id").asLong();

        var told = firstEvent(as("emma", "/api/insights/events"));
        assertThat(told).startsWith("id: " + id, "event: insight").hasSize(3);
        assertThat(told.getLast()).contains("\"insight_id\":" + id).contains("Rubino");

        var last = hers.path(0).path("insight_id").asLong();
        assertThat(firstLine(as("emma", "/api/insights/events").header("Last-Event-ID", String.valueOf(last))))
                .isEqualTo(": still here");
    }

    @Test
    void anAnswerIsLookedAtToo() {
        standing("frida");
        var answer = ask("frida", "sales by brand vs last year");

        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> toldOf("frida", answer));
        var told = standing("frida")
                .valueStream()
                .filter(one -> one.path("query_id").equals(answer.path("query_id")))
                .findFirst()
                .orElseThrow();
        assertThat(told.path("text").asString()).startsWith("Rubino moves unlike the others in sales value in Sweden");
    }

    @Test
    void whatWasFoundInAnAnswerGoesWithIt() {
        standing("hedda");
        var answer = ask("hedda", "sales by brand vs last year");
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> toldOf("hedda", answer));

        var forgotten = send(as(
                        "hedda",
                        "/api/conversations/" + answer.path("conversation_id").asString())
                .DELETE()
                .build());

        assertThat(forgotten.statusCode()).isEqualTo(204);
        assertThat(toldOf("hedda", answer)).isFalse();
    }

    private boolean toldOf(String caller, JsonNode answer) {
        return standing(caller)
                .valueStream()
                .anyMatch(told -> told.path("query_id").equals(answer.path("query_id")));
    }

    @Test
    void whatIsToldIsToldInTheLanguageOfThePage() {
        follow("greta", KETCHUP);
        var swedish = json(send(as("greta", "/api/insights")
                .header("Accept-Language", "sv")
                .GET()
                .build()));

        assertThat(swedish.path("insights").path(0).path("text").asString())
                .startsWith("Rubino avviker från de övriga");
    }

    /** Follows it and waits for what is found. */
    private JsonNode follow(String caller, Map<String, String> members) {
        assertThat(follow(caller, "sales_value", members).statusCode()).isEqualTo(200);
        return await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> standing(caller), insights -> !insights.isEmpty());
    }

    private HttpResponse<String> follow(String caller, String measure, Map<String, String> members) {
        var body = json(Map.of("followed", List.of(Map.of("measure", measure, "members", members))));
        return put(caller, body);
    }

    private HttpResponse<String> put(String caller, String body) {
        return send(as(caller, "/api/insights/followed")
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private JsonNode ask(String caller, String question) {
        var body = json(Map.of("question", question, "query_id", UUID.randomUUID()));
        return json(send(as(caller, "/api/genie/ask")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build()));
    }

    private JsonNode standing(String caller) {
        return json(send(as(caller, "/api/insights").GET().build())).path("insights");
    }

    private List<String> firstEvent(HttpRequest.Builder request) {
        try (var lines = stream(request.GET().build()).body()) {
            return lines.filter(line -> !line.startsWith(":"))
                    .dropWhile(String::isEmpty)
                    .takeWhile(line -> !line.isEmpty())
                    .toList();
        }
    }

    private String firstLine(HttpRequest.Builder request) {
        try (var lines = stream(request.GET().build()).body()) {
            return lines.findFirst().orElseThrow();
        }
    }

    private HttpRequest.Builder as(String caller, String path) {
        return request(path).header(TestWorld.CALLER, caller);
    }
}
