package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuestionLifeTests extends ServerTests {

    @Test
    void aStreamTellsEachStepAndEndsWithTheAnswer() {
        var id = UUID.randomUUID();

        var events = events(stream(streamed(Map.of("question", "top 3 brands", "query_id", id))));

        assertThat(events)
                .extracting(Event::name)
                .containsExactly("state", "interpretation", "sql", "state", "results", "state", "summary", "answer");
        assertThat(events.getFirst().data()).contains("generating-sql").contains(id.toString());
        assertThat(events.getLast().data()).contains("\"outcome\":\"answered\"");
        assertThat(events).extracting(Event::id).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void aStreamEndsOnceHoweverTheQuestionEnds() {
        for (var question : List.of("top 3 brands", "how much profit did we make", "sales of flurbs")) {
            assertThat(events(stream(streamed(Map.of("question", question)))))
                    .filteredOn(event ->
                            event.name().equals("answer") || event.name().equals("problem"))
                    .hasSize(1);
        }
    }

    @Test
    void aBrokenStreamGoesOnAfterTheLastEventSeen() {
        var id = UUID.randomUUID();
        var all = events(stream(streamed(Map.of("question", "top 3 brands", "query_id", id))));

        for (int seen = 0; seen < all.size(); seen++) {
            var rest = events(stream(request("/api/genie/queries/" + id + "/events")
                    .header("Accept", "text/event-stream")
                    .header("Last-Event-ID", seen == 0 ? "" : all.get(seen - 1).id())
                    .GET()
                    .build()));

            assertThat(rest).isEqualTo(all.subList(seen, all.size()));
        }
    }

    @Test
    void aSlowQuestionIsCalledOffDownToTheEngine() {
        var id = UUID.randomUUID();
        var lines = slowQuestion(id);
        until(lines, "executing");

        assertThat(json(get("/api/genie/queries/" + id)).path("state").asString())
                .isEqualTo("executing");
        assertThat(cancel(id).statusCode()).isEqualTo(202);
        until(lines, "event: problem");

        assertThat(lines.next()).contains("\"code\":\"cancelled\"").contains("409");
        assertThat(json(get("/api/genie/queries/" + id)).path("state").asString())
                .isEqualTo("cancelled");
        assertThat(cancel(id).statusCode()).as("idempotent").isEqualTo(202);
        assertThat(ask("top 3 brands").path("outcome").asString()).isEqualTo("answered");
    }

    @Test
    void aPostWhoseQuestionIsCalledOffEndsAsAProblem() {
        var id = UUID.randomUUID();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var posted = CompletableFuture.supplyAsync(
                    () -> post("/api/genie/ask", json(Map.of("question", TestWorld.SLOW_QUESTION, "query_id", id))),
                    threads);
            await().atMost(Duration.ofSeconds(120))
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> cancel(id).statusCode() == 202);

            assertThat(posted.join().statusCode()).isEqualTo(409);
            assertThat(json(posted.join()).path("code").asString()).isEqualTo("cancelled");
        }
    }

    @Test
    void whileAQuestionIsSlowItsStreamShowsThatItLives() {
        var id = UUID.randomUUID();
        var lines = slowQuestion(id);

        until(lines, ": still working");

        cancel(id);
        until(lines, "event: problem");
    }

    @Test
    void cancellingAnAnsweredQuestionChangesNothing() {
        var id = ask("top 3 brands").path("query_id").asString();

        assertThat(post("/api/genie/cancel/" + id, "").statusCode()).isEqualTo(202);
        assertThat(json(get("/api/genie/queries/" + id)).path("outcome").asString())
                .isEqualTo("answered");
    }

    @Test
    void anAnswerCanBeHadAgain() {
        var answer = ask("sales by region");

        var again = json(get("/api/genie/queries/" + answer.path("query_id").asString()));

        assertThat(again).isEqualTo(answer);
    }

    @Test
    void anOlderAnswerHasItsStatementRunAgain() {
        var answer = ask("sales by region");
        for (int i = 1; i <= 12; i++) {
            ask("top " + i + " brands");
        }

        assertThat(json(get("/api/genie/queries/" + answer.path("query_id").asString())))
                .isEqualTo(answer);
    }

    @Test
    void manyRowsArePagedWithoutGapOrOverlap() {
        var answer = ask("weekly sales by product in the last 104 weeks");
        var results = answer.path("results");
        assertThat(results.path("rows")).as(answer.toString().substring(0, 300)).hasSize(1000);
        assertThat(results.path("truncated").asBoolean()).isTrue();
        var path = "/api/genie/queries/" + answer.path("query_id").asString() + "/rows";

        var seen = new ArrayList<String>();
        results.path("rows").forEach(row -> seen.add(row.toString()));
        var cursor = results.path("next_cursor");
        while (!cursor.isNull()) {
            var page = json(get(path + "?limit=999&cursor=" + cursor.asString()));
            page.path("rows").forEach(row -> seen.add(row.toString()));
            cursor = page.path("next_cursor");
        }

        assertThat(seen).hasSize(results.path("row_count").asInt()).doesNotHaveDuplicates();
        assertThat(get(path + "?cursor=nonsense").statusCode()).isEqualTo(400);
        assertThat(get(path + "?limit=1001").statusCode()).isEqualTo(400);
        assertThat(get(path + "?limit=0").statusCode()).isEqualTo(400);
    }

    @Test
    void anotherCallersQuestionsAndConversationsDoNotExist() {
        var answer = json(send(as("anna", "/api/genie/ask")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json(Map.of("question", "top 3 brands"))))
                .build()));
        var query = answer.path("query_id").asString();
        var conversation = answer.path("conversation_id").asString();

        for (var path : List.of(
                "/api/genie/queries/" + query,
                "/api/genie/queries/" + query + "/rows",
                "/api/genie/queries/" + query + "/events",
                "/api/conversations/" + conversation)) {
            assertThat(send(as("bo", path).GET().build()).statusCode()).as(path).isEqualTo(404);
            assertThat(send(as("anna", path).GET().build()).statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
        assertThat(send(as("bo", "/api/genie/cancel/" + query)
                                .POST(HttpRequest.BodyPublishers.noBody())
                                .build())
                        .statusCode())
                .isEqualTo(404);
        assertThat(json(send(as("bo", "/api/conversations").GET().build()))).isEmpty();
        assertThat(askIn("bo", conversation).statusCode()).isEqualTo(404);
    }

    @Test
    void aConversationIsListedShownAndForgottenWithItsAnswers() {
        var answer = json(askIn("carla", null));
        var conversation = answer.path("conversation_id").asString();
        askIn("carla", conversation);

        var listed = json(send(as("carla", "/api/conversations").GET().build()));
        assertThat(listed).hasSize(1);
        assertThat(listed.get(0).path("turn_count").asInt()).isEqualTo(2);
        var shown = json(
                send(as("carla", "/api/conversations/" + conversation).GET().build()));
        assertThat(shown.path("turns").get(0).path("question").asString()).isEqualTo("top 3 brands");

        assertThat(send(as("carla", "/api/conversations/" + conversation)
                                .DELETE()
                                .build())
                        .statusCode())
                .isEqualTo(204);
        assertThat(send(as("carla", "/api/conversations/" + conversation).GET().build())
                        .statusCode())
                .isEqualTo(404);
        assertThat(send(as(
                                        "carla",
                                        "/api/genie/queries/"
                                                + answer.path("query_id").asString())
                                .GET()
                                .build())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void anIdIsUsedOnce() {
        var body = json(Map.of("question", "top 3 brands", "query_id", UUID.randomUUID()));

        assertThat(post("/api/genie/ask", body).statusCode()).isEqualTo(200);
        assertThat(json(post("/api/genie/ask", body)).path("code").asString()).isEqualTo("query-id-taken");
    }

    @Test
    void manyCallersAskAtOnceAndEachGetsHerOwnAnswer() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(1, 40)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> json(send(as("caller-" + i, "/api/genie/ask")
                                    .header("Content-Type", "application/json")
                                    .POST(HttpRequest.BodyPublishers.ofString(
                                            json(Map.of("question", "top " + (i % 5 + 1) + " brands"))))
                                    .build())),
                            threads))
                    .toList();

            for (int i = 1; i < 40; i++) {
                assertThat(answers.get(i - 1).join().path("results").path("rows"))
                        .hasSize(i % 5 + 1);
            }
        }
    }

    private HttpRequest.Builder as(String caller, String path) {
        return request(path).header(TestWorld.CALLER, caller);
    }

    private HttpResponse<String> askIn(String caller, @org.jspecify.annotations.Nullable String conversation) {
        var body = conversation == null
                ? Map.of("question", "top 3 brands")
                : Map.of("question", "top 3 brands", "context", Map.of("conversation_id", conversation));
        return send(as(caller, "/api/genie/ask")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json(body)))
                .build());
    }

    private Iterator<String> slowQuestion(UUID id) {
        return stream(streamed(Map.of("question", TestWorld.SLOW_QUESTION, "query_id", id)))
                .body()
                .iterator();
    }

    private HttpResponse<String> cancel(UUID id) {
        return post("/api/genie/cancel/" + id, "");
    }

    private static void until(Iterator<String> lines, String text) {
        while (lines.hasNext()) {
            if (lines.next().contains(text)) {
                return;
            }
        }
        throw new AssertionError("The stream ended without " + text);
    }

    private record Event(String id, String name, String data) {}

    private static List<Event> events(HttpResponse<java.util.stream.Stream<String>> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        var events = new ArrayList<Event>();
        var fields = new java.util.HashMap<String, String>();
        response.body().forEach(line -> {
            if (line.isEmpty() && fields.containsKey("event")) {
                events.add(
                        new Event(fields.getOrDefault("id", ""), fields.get("event"), fields.getOrDefault("data", "")));
                fields.clear();
            } else if (line.contains(": ")) {
                fields.put(line.substring(0, line.indexOf(": ")), line.substring(line.indexOf(": ") + 2));
            }
        });
        return events;
    }
}
