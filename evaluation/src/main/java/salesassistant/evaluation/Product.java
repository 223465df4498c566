package salesassistant.evaluation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running product as its users reach it: over HTTP, and nothing else. */
final class Product implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Pattern TIMING = Pattern.compile("([a-z]+);dur=([0-9.]+)");

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI address;

    Product(URI address) {
        this.address = address;
    }

    boolean isReady() {
        try {
            return client.send(request("/readyz").GET().build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Asks and reads the answer's rows to the last page. */
    Reply ask(String question, @Nullable String conversation) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<String> response = post(question, conversation);
        double milliseconds = (System.nanoTime() - start) / 1e6;
        if (response.statusCode() != 200) {
            return Reply.problem(response.statusCode() + " " + response.body(), milliseconds);
        }
        JsonNode body = JSON.readTree(response.body());
        return new Reply(
                body.path("outcome").asString(""),
                body.path("query_id").asString(""),
                body.path("conversation_id").asString(""),
                body.path("sql").asString(""),
                table(body),
                Accounting.unaccounted(question, body.path("interpretation")),
                text(body),
                body.path("suggested_followups").size(),
                body.path("cached").asBoolean(false),
                body.path("why").isObject(),
                milliseconds,
                parts(response));
    }

    /** Asks and follows the answer as it comes. */
    WordsSeen watch(String question) throws IOException, InterruptedException {
        HttpRequest asked = request("/api/genie/ask")
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(Map.of("question", question))))
                .build();
        try (Stream<String> lines =
                client.send(asked, HttpResponse.BodyHandlers.ofLines()).body()) {
            return WordsSeen.in(lines);
        }
    }

    HttpResponse<String> post(String question, @Nullable String conversation) throws IOException, InterruptedException {
        Map<String, Object> context = conversation == null ? Map.of() : Map.of("conversation_id", conversation);
        String body = JSON.writeValueAsString(Map.of("question", question, "context", context));
        return client.send(
                request("/api/genie/ask")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Says something to the assistant; the whole of its reply. */
    JsonNode chat(String message, @Nullable String conversation) throws IOException, InterruptedException {
        Map<String, Object> context = conversation == null ? Map.of() : Map.of("conversation_id", conversation);
        String body = JSON.writeValueAsString(Map.of("message", message, "context", context));
        return JSON.readTree(client.send(
                        request("/api/claude/chat")
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body());
    }

    private static Map<String, Double> parts(HttpResponse<String> response) {
        return response.headers().allValues("Server-Timing").stream()
                .flatMap(header -> TIMING.matcher(header).results())
                .collect(Collectors.toMap(
                        match -> match.group(1), match -> Double.parseDouble(match.group(2)), Double::sum));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(60));
    }

    private Table table(JsonNode body) throws IOException, InterruptedException {
        JsonNode results = body.path("results");
        List<String> columns = results.path("columns").values().stream()
                .map(JsonNode::asString)
                .toList();
        List<List<Cell>> rows = new ArrayList<>(rows(results));
        String cursor = results.path("next_cursor").asString("");
        while (!cursor.isEmpty()) {
            String path =
                    "/api/genie/queries/" + body.path("query_id").asString() + "/rows?limit=1000&cursor=" + cursor;
            JsonNode page = JSON.readTree(client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString())
                    .body());
            rows.addAll(rows(page));
            cursor = page.path("next_cursor").asString("");
        }
        if (rows.size() != results.path("row_count").asInt(0)) {
            throw new IOException(
                    "row_count says " + results.path("row_count") + ", the pages hold " + rows.size() + " rows");
        }
        return new Table(columns, rows);
    }

    private static List<List<Cell>> rows(JsonNode node) {
        return node.path("rows").values().stream()
                .map(row -> row.values().stream().map(Product::cell).toList())
                .toList();
    }

    private static Cell cell(JsonNode value) {
        if (value.isNull()) {
            return Cell.MISSING;
        }
        return value.isNumber() ? new Cell.Figure(value.asDouble()) : Cell.of(value.asString());
    }

    private static String text(JsonNode body) {
        return Stream.of(
                        Stream.of(
                                body.path("ai_summary"),
                                body.path("interpretation").path("sentence"),
                                body.path("declined").path("reason")),
                        body.path("caveats").values().stream(),
                        body.path("suggested_followups").values().stream(),
                        body.path("choices").values().stream().map(choice -> choice.path("label")))
                .flatMap(parts -> parts)
                .map(part -> part.asString(""))
                .filter(part -> !part.isBlank())
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
    }

    @Override
    public void close() {
        client.close();
    }
}
