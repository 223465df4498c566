package salesassistant.simulator.serving;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodySubscribers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import salesassistant.simulator.Running;

class StreamingTests {

    private static final String SONNET = "/serving-endpoints/databricks-claude-sonnet-4-6/invocations";

    /** The data lines of a stream, and whether it ended in good order. */
    private record Stream(List<String> lines, boolean whole) {

        List<JsonNode> chunks() {
            return lines.stream()
                    .filter(line -> !line.equals("[DONE]"))
                    .map(Running::read)
                    .toList();
        }

        String text() {
            return chunks().stream()
                    .map(chunk -> chunk.at("/choices/0/delta/content").asText(""))
                    .collect(Collectors.joining());
        }
    }

    @BeforeEach
    void reset() {
        Running.control().reset();
    }

    @Test
    void sendsTheTextInPiecesWithTheHabitsOfClaude() throws Exception {
        var stream = stream("Alpha sold 12.5 million and Beta 3 🥤🥤🥤🥤 in week 46", "");
        var chunks = stream.chunks();

        assertThat(stream.text()).isEqualTo("Alpha sold 12.5 million and Beta 3 🥤🥤🥤🥤 in week 46");
        assertThat(chunks.subList(0, chunks.size() - 1)).allSatisfy(chunk -> {
            assertThat(chunk.at("/choices/0/delta/role").asText()).isEqualTo("assistant");
            assertThat(chunk.has("usage")).isTrue();
        });
        assertThat(chunks.getLast().path("choices")).isEmpty();
        assertThat(stream.lines().getLast()).isEqualTo("[DONE]");
    }

    @Test
    void opensEveryToolCallWithAnEmptyObject() throws Exception {
        script("{\"tool_calls\": [{\"name\": \"ask\", \"arguments\": {\"question\": \"sales?\"}}]}");
        var pieces = new ArrayList<String>();
        stream("x", "")
                .chunks()
                .forEach(chunk -> chunk.at("/choices/0/delta/tool_calls")
                        .forEach(call ->
                                pieces.add(call.at("/function/arguments").asText())));

        assertThat(pieces.getFirst()).isEqualTo("{}");
        assertThat(String.join("", pieces.subList(1, pieces.size()))).isEqualTo("{\"question\":\"sales?\"}");
    }

    @Test
    void breaksOffInTheMiddle() throws Exception {
        script("{\"text\": \"one two three four five six seven eight\", \"break_after\": 2}");
        var stream = stream("x", "");

        assertThat(stream.whole()).isFalse();
        assertThat(stream.text()).isEqualTo("one two three four five ".substring(0, 24));
    }

    @Test
    void sendsAnErrorInTheMiddle() throws Exception {
        script("{\"text\": \"one two three four five\", \"error_after\": 1, "
                + "\"error\": {\"error\": {\"message\": \"overloaded\", \"type\": \"overloaded_error\"}}}");
        var stream = stream("x", "");

        assertThat(stream.whole()).isTrue();
        assertThat(stream.chunks().getLast().at("/error/message").asText()).isEqualTo("overloaded");
        assertThat(stream.lines()).doesNotContain("[DONE]");
    }

    @Test
    void takesItsTimeForTheFirstPiece() throws Exception {
        Running.control().speed(20);
        script("{\"text\": \"late\", \"first_token_ms\": 10000}");
        var began = System.nanoTime();
        var stream = stream("x", "");

        assertThat(stream.text()).isEqualTo("late");
        assertThat(System.nanoTime() - began).isGreaterThan(450_000_000L);
    }

    private static Stream stream(String text, String more) throws Exception {
        var body = "{\"stream\": true, \"max_tokens\": 500, \"messages\": [{\"role\": \"user\", \"content\": \"" + text
                + "\"}]" + more + "}";
        var request = HttpRequest.newBuilder(Running.simulator().address().resolve(SONNET))
                .header("Authorization", "Bearer dapi-anna")
                .POST(BodyPublishers.ofString(body))
                .build();
        var heard = new Heard(new ArrayList<>());
        try (var client = HttpClient.newHttpClient()) {
            client.send(request, reply -> {
                assertThat(reply.headers().firstValue("content-type")).contains("text/event-stream");
                return BodySubscribers.fromLineSubscriber(heard);
            });
            return new Stream(heard.lines(), true);
        } catch (IOException cut) {
            return new Stream(heard.lines(), false);
        }
    }

    /** Takes each line as it comes: a reader of the whole may lose those it has not read when the line is cut. */
    private record Heard(List<String> lines) implements Flow.Subscriber<String> {
        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            if (line.startsWith("data: ")) {
                lines.add(line.substring(6));
            }
        }

        @Override
        public void onError(Throwable cut) {}

        @Override
        public void onComplete() {}
    }

    private static void script(String json) {
        Running.control().send("POST", "/serving/next", json);
    }
}
