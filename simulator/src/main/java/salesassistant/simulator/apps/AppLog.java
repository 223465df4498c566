package salesassistant.simulator.apps;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import salesassistant.simulator.http.Json;

/** What the app printed and what the platform noted about it. */
final class AppLog {

    private static final int KEPT = 1000;

    private record Line(long second, String source, String message) {}

    private final Clock clock;
    private final Deque<Line> lines = new ArrayDeque<>();

    AppLog(Clock clock) {
        this.clock = clock;
    }

    synchronized void line(String source, String message) {
        if (lines.size() == KEPT) {
            lines.removeFirst();
        }
        lines.addLast(new Line(clock.instant().getEpochSecond(), source, message));
    }

    synchronized void reset() {
        lines.clear();
    }

    /** Everything as the platform sends it; with the app's own lines where it is known where they are written. */
    synchronized ArrayNode batch(@Nullable String file) throws IOException {
        var batch = Json.array();
        lines.forEach(line -> batch.addObject()
                .put("timestamp", line.second())
                .put("source", line.source())
                .put("message", line.message()));
        if (file != null && Files.exists(Path.of(file))) {
            var now = clock.instant().getEpochSecond();
            try (var printed = Files.lines(Path.of(file))) {
                printed.forEach(text -> batch.addObject()
                        .put("timestamp", now)
                        .put("source", "APP")
                        .put("message", text));
            }
        }
        return batch;
    }
}
