package salesassistant.app.stream;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** One reply of server-sent events, written as they happen. */
public final class EventReply {

    /** Proxies cut a reply after two minutes; a stream that ends sooner by itself is resumed by its reader. */
    private static final Duration LONGEST = Duration.ofSeconds(100);

    private final HttpServletResponse response;
    private final ServletOutputStream out;
    private final JsonMapper json;
    private final long start = System.nanoTime();

    private EventReply(HttpServletResponse response, JsonMapper json) throws IOException {
        this.response = response;
        this.out = response.getOutputStream();
        this.json = json;
    }

    /** Begins the reply: nobody on the way may keep or change it. */
    public static EventReply begin(HttpServletResponse response, JsonMapper json) throws IOException {
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store, no-transform");
        response.setHeader("X-Accel-Buffering", "no");
        return new EventReply(response, json);
    }

    /** Whether a request asks for events before anything else. */
    public static boolean wanted(HttpServletRequest request) {
        return Collections.list(request.getHeaders(HttpHeaders.ACCEPT)).stream()
                .flatMap(header -> MediaType.parseMediaTypes(header).stream())
                .findFirst()
                .filter(MediaType.TEXT_EVENT_STREAM::equalsTypeAndSubtype)
                .isPresent();
    }

    /** Whether the reply may still go on, or should end by itself for its reader to resume. */
    public boolean goesOn() {
        return System.nanoTime() - start < LONGEST.toNanos();
    }

    /** An event that a reader can resume after. */
    public void event(String id, String name, Object value) throws IOException {
        out.write(("id: " + id + "\n").getBytes(StandardCharsets.UTF_8));
        event(name, value);
    }

    /** An event that belongs to the next one with an id. */
    public void event(String name, Object value) throws IOException {
        out.write(("event: " + name + "\ndata: ").getBytes(StandardCharsets.UTF_8));
        out.write(json.writeValueAsBytes(value));
        out.write("\n\n".getBytes(StandardCharsets.UTF_8));
    }

    /** A sign of life; it fails where the reader has gone. */
    public void comment(String text) throws IOException {
        out.write((": " + text + "\n\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Sends what has been written. */
    public void flush() throws IOException {
        response.flushBuffer();
    }
}
