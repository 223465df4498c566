package salesassistant.app.chat.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import salesassistant.app.chat.Search;
import salesassistant.app.chat.Spoken;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;
import salesassistant.app.question.Question;
import salesassistant.app.question.Step;
import salesassistant.app.question.web.Telling;
import salesassistant.app.stream.EventReply;
import salesassistant.app.stream.LookingAt;
import tools.jackson.databind.json.JsonMapper;

/** A message as it is answered: what happens to a question while it runs, then what is said, once. */
final class ChatStream {

    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(1);

    private final Telling telling;
    private final ChatReplies replies;
    private final JsonMapper json;
    private final Duration heartbeat;
    private final Duration longest;

    ChatStream(Telling telling, ChatReplies replies, JsonMapper json, Duration heartbeat, Duration longest) {
        this.telling = telling;
        this.replies = replies;
        this.json = json;
        this.heartbeat = heartbeat;
        this.longest = longest;
    }

    void write(Spoken spoken, HttpServletResponse response) throws IOException, InterruptedException {
        var events = EventReply.begin(response, json);
        switch (spoken) {
            case Spoken.Said said -> {
                var message = replies.of(said);
                events.event("state", state(message.messageId(), message.conversationId(), null, "answering"));
                events.event("text", Map.of("delta", message.message()));
                events.event("message", message);
                events.flush();
            }
            case Spoken.Asked(var question) -> write(question, events);
            case Spoken.Sought sought -> write(sought, events);
        }
    }

    /** Who reads no more is noticed soon, by a sign of life that cannot be written. */
    private void write(Spoken.Sought sought, EventReply events) throws IOException, InterruptedException {
        events.event("state", state(sought, null));
        events.flush();
        try {
            var message = replies.of(sought.said(listener(sought, events), SIGN_OF_LIFE));
            events.event("text", Map.of("delta", message.message()));
            events.event("message", message);
        } catch (ProblemException problem) {
            events.event("problem", problem.problem());
        }
        events.flush();
    }

    private static Search.Listener listener(Spoken.Sought sought, EventReply events) {
        return new Search.Listener() {
            @Override
            public void looks(LookingAt look) throws IOException {
                events.event("state", state(sought, look));
                events.flush();
            }

            @Override
            public void waits() throws IOException {
                events.comment("still working");
                events.flush();
            }
        };
    }

    private static ChatState state(Spoken.Sought sought, @Nullable LookingAt look) {
        return new ChatState(
                sought.message(), sought.conversation().id(), null, look == null ? "answering" : "executing", look);
    }

    private void write(Question question, EventReply events) throws IOException, InterruptedException {
        events.event("state", state(question.id(), question.conversation().id(), question.id(), "generating-sql"));
        var start = System.nanoTime();
        for (int told = 0; System.nanoTime() - start < longest.toNanos(); ) {
            var steps = question.progress().after(told, heartbeat);
            for (var step : steps) {
                told++;
                if (step instanceof Step.End end) {
                    end(question, end, events);
                    return;
                }
                tell(events, question.id() + "-" + told, telling.events(question, step));
            }
            if (steps.isEmpty()) {
                events.comment("still working");
            }
            events.flush();
        }
        events.event("problem", stillWorking(question));
        events.flush();
    }

    /** No proxy lets a reply go on for ever; the question does, and is told at its own address. */
    private static Problem stillWorking(Question question) {
        return Problem.of(
                        504,
                        "still-working",
                        "The answer takes longer than a reply may. The question goes on: look again in a moment.")
                .at("/api/genie/queries/" + question.id())
                .asRetryable();
    }

    /** The last event of a step has the id it has in the question's own stream, where a reader can go on after it. */
    private static void tell(EventReply events, String id, List<Map.Entry<String, Object>> messages)
            throws IOException {
        for (var iterator = messages.iterator(); iterator.hasNext(); ) {
            var message = iterator.next();
            if (iterator.hasNext()) {
                events.event(message.getKey(), message.getValue());
            } else {
                events.event(id, message.getKey(), message.getValue());
            }
        }
    }

    private void end(Question question, Step.End end, EventReply events) throws IOException {
        try {
            events.event("message", replies.of(question, end));
        } catch (ProblemException problem) {
            events.event("problem", problem.problem());
        }
        events.flush();
    }

    private static Object state(UUID message, UUID conversation, @Nullable UUID query, String state) {
        return new ChatState(message, conversation, query, state, null);
    }
}
