package salesassistant.evaluation;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A model that says our own text again, word by word as models do, and notes when each word left it. Every other time it begins
 * with what it claims, where our text begins with a name.
 */
final class ModelStandIn implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** As fast as a fast endpoint: fifty tokens a second. */
    private static final long BETWEEN_WORDS = 20;

    private static final Pattern LEADER = Pattern.compile("^(.+?) leads in (.+?) with \\{\\{");

    private final AtomicInteger asked = new AtomicInteger();
    private final HttpServer server;
    private final BlockingQueue<List<Word>> spoken = new LinkedBlockingQueue<>();

    /** A word of a reply and the {@link System#nanoTime} at which it left. */
    record Word(String text, long at) {}

    private ModelStandIn(HttpServer server) {
        this.server = server;
    }

    static ModelStandIn start() throws IOException {
        // Otherwise a word waits in the stand-in for the word before to be acknowledged.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ModelStandIn model = new ModelStandIn(server);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", model::reply);
        server.start();
        return model;
    }

    /** What makes the product ask it. */
    Map<String, String> settings() {
        return Map.of(
                "CLAUDE_ENDPOINT", "http://127.0.0.1:" + server.getAddress().getPort(),
                "LANGUAGE_API_KEY", "stand-in",
                "LANGUAGE_MODEL", "stand-in",
                "LANGUAGE_PER_MINUTE", "1000");
    }

    void forget() {
        spoken.clear();
    }

    /** What it said last; nothing where it was not asked. */
    Optional<List<Word>> spoken() throws InterruptedException {
        return Optional.ofNullable(spoken.poll(0, TimeUnit.MILLISECONDS));
    }

    private void reply(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode request = JSON.readTree(exchange.getRequestBody().readAllBytes());
            List<String> words = words(inTurn(computedText(request)));
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            List<Word> said = new ArrayList<>();
            for (String word : words) {
                if (!said.isEmpty()) {
                    pause();
                }
                said.add(new Word(word, System.nanoTime()));
                say(out, Map.of("content", word), null);
            }
            spoken.add(said);
            say(out, Map.of(), "stop");
            out.write("data: [DONE]\n\n".getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void say(OutputStream out, Map<String, String> delta, @Nullable String finish) throws IOException {
        JsonNode choice = JSON.createObjectNode()
                .put("index", 0)
                .put("finish_reason", finish)
                .set("delta", JSON.valueToTree(delta));
        String chunk = JSON.writeValueAsString(Map.of("id", "stand-in", "choices", List.of(choice)));
        out.write(("data: " + chunk + "\n\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Our own text with placeholders, which stands in the prompt as JSON between two marks. */
    private static String computedText(JsonNode request) {
        String prompt = request.path("messages")
                .get(request.path("messages").size() - 1)
                .path("content")
                .asString();
        int from = prompt.indexOf('{');
        int to = prompt.lastIndexOf('}');
        return JSON.readTree(prompt.substring(from, to + 1))
                .path("computed_text")
                .asString()
                .strip();
    }

    private String inTurn(String text) {
        return asked.getAndIncrement() % 2 == 0 ? text : claimFirst(text);
    }

    static String claimFirst(String text) {
        return LEADER.matcher(text).replaceFirst("Largest in $2 is $1 with {{");
    }

    static List<String> words(String text) {
        return List.of((text + "\n").split("(?<=[ \n])"));
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_WORDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
