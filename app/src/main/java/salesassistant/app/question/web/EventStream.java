package salesassistant.app.question.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import salesassistant.app.question.Question;
import salesassistant.app.question.QuestionSettings;
import salesassistant.app.question.Step;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that happens to a question as server-sent events. An event's id says how many came before it, so that a
 * stream that broke goes on where it was; each reader has its own thread and its own pace.
 */
@Component
class EventStream {

    /** Proxies cut a reply after two minutes; a stream that ends sooner by itself is resumed by its reader. */
    private static final Duration LONGEST = Duration.ofSeconds(100);

    private final Events events;
    private final JsonMapper json;
    private final Duration heartbeat;

    EventStream(Events events, JsonMapper json, QuestionSettings settings) {
        this.events = events;
        this.json = json;
        this.heartbeat = settings.heartbeat();
    }

    static boolean wanted(HttpServletRequest request) {
        return Collections.list(request.getHeaders(HttpHeaders.ACCEPT)).stream()
                .flatMap(header -> MediaType.parseMediaTypes(header).stream())
                .findFirst()
                .filter(MediaType.TEXT_EVENT_STREAM::equalsTypeAndSubtype)
                .isPresent();
    }

    /** How many steps a reader has seen whose last event was this one; none, where it is no event of this question. */
    static int seen(Question question, @Nullable String lastEventId) {
        var prefix = question.id() + "-";
        if (lastEventId == null || !lastEventId.matches("\\Q" + prefix + "\\E[0-9]{1,4}")) {
            return 0;
        }
        return Integer.parseInt(lastEventId.substring(prefix.length()));
    }

    /** Writes the steps after the first {@code seen}, as they happen, to the end. */
    void write(Question question, int seen, HttpServletResponse response) throws IOException, InterruptedException {
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store, no-transform");
        response.setHeader("X-Accel-Buffering", "no");
        var out = response.getOutputStream();
        var start = System.nanoTime();
        for (int written = seen; System.nanoTime() - start < LONGEST.toNanos(); ) {
            var steps = question.progress().after(written, heartbeat);
            for (var step : steps) {
                written++;
                write(out, question.id() + "-" + written, events.of(question, step));
            }
            if (steps.isEmpty() && !(question.progress().latest() instanceof Step.End)) {
                out.write(": still working\n\n".getBytes(StandardCharsets.UTF_8));
            }
            response.flushBuffer();
            if (question.progress().latest() instanceof Step.End
                    && written >= question.progress().size()) {
                return;
            }
        }
    }

    private void write(OutputStream out, String id, List<Map.Entry<String, Object>> messages) throws IOException {
        for (int i = 0; i < messages.size(); i++) {
            var last = i == messages.size() - 1;
            var message = messages.get(i);
            out.write(((last ? "id: " + id + "\n" : "") + "event: " + message.getKey() + "\ndata: ")
                    .getBytes(StandardCharsets.UTF_8));
            out.write(json.writeValueAsBytes(message.getValue()));
            out.write("\n\n".getBytes(StandardCharsets.UTF_8));
        }
    }
}
