package salesassistant.app.question.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import salesassistant.app.question.Question;
import salesassistant.app.question.QuestionSettings;
import salesassistant.app.question.Step;
import salesassistant.app.stream.EventReply;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that happens to a question as server-sent events. An event's id says how many came before it, so that a
 * stream that broke goes on where it was; each reader has its own thread and its own pace.
 */
@Component
class EventStream {

    private final Events events;
    private final JsonMapper json;
    private final Duration heartbeat;

    EventStream(Events events, JsonMapper json, QuestionSettings settings) {
        this.events = events;
        this.json = json;
        this.heartbeat = settings.heartbeat();
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
        var reply = EventReply.begin(response, json);
        for (int written = seen; reply.goesOn(); ) {
            var steps = question.progress().after(written, heartbeat);
            for (var step : steps) {
                written++;
                write(reply, question.id() + "-" + written, events.of(question, step));
            }
            if (steps.isEmpty() && !(question.progress().latest() instanceof Step.End)) {
                reply.comment("still working");
            }
            reply.flush();
            if (question.progress().latest() instanceof Step.End
                    && written >= question.progress().size()) {
                return;
            }
        }
    }

    private static void write(EventReply reply, String id, List<Map.Entry<String, Object>> messages)
            throws IOException {
        for (int i = 0; i < messages.size(); i++) {
            var message = messages.get(i);
            if (i == messages.size() - 1) {
                reply.event(id, message.getKey(), message.getValue());
            } else {
                reply.event(message.getKey(), message.getValue());
            }
        }
    }
}
