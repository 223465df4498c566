package salesassistant.app.language.databricks;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import salesassistant.app.language.Completion;
import salesassistant.app.language.Reply;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a model has written so far, put together from the events of a stream or from one whole reply. */
final class Writing {

    private static final String DONE = "[DONE]";
    private static final int LONGEST_TEXT = 64 * 1024;

    private final JsonMapper json;
    private final Set<String> tools;
    private final Consumer<String> pieces;
    private final StringBuilder text = new StringBuilder();
    private final Calls calls;
    private Optional<Finish> finish = Optional.empty();
    private Optional<Reply.Usage> usage = Optional.empty();
    private Optional<Completion> trouble = Optional.empty();
    private boolean done;
    private boolean tooLong;

    Writing(JsonMapper json, Set<String> tools, Consumer<String> pieces) {
        this.json = json;
        this.tools = tools;
        this.pieces = pieces;
        this.calls = new Calls(json);
    }

    /** Takes an event of a stream. */
    void take(String data) {
        if (ended() || data.isBlank()) {
            return;
        }
        if (data.strip().equals(DONE)) {
            done = true;
            return;
        }
        try {
            take(json.readTree(data));
        } catch (JacksonException unreadable) {
            throw new Unreadable("an event is no JSON");
        }
    }

    /** Takes a part of a reply, or all of it. */
    void take(JsonNode part) {
        if (Troubles.isOne(part)) {
            trouble = Optional.of(Troubles.of(part));
            return;
        }
        Usages.in(part.path("usage")).ifPresent(counted -> usage = Optional.of(counted));
        var choice = part.path("choices").path(0);
        var message = choice.has("message") ? choice.path("message") : choice.path("delta");
        write(Blocks.text(message.path("content")));
        calls.add(message.path("tool_calls"));
        Finish.of(choice.path("finish_reason")).ifPresent(reason -> finish = Optional.of(reason));
        done |= choice.has("message");
    }

    private void write(String piece) {
        if (piece.isEmpty() || ended()) {
            return;
        }
        var left = LONGEST_TEXT - text.length();
        if (piece.length() > left) {
            tooLong = true;
        }
        var kept = tooLong ? piece.substring(0, left) : piece;
        text.append(kept);
        pieces.accept(kept);
    }

    boolean begun() {
        return !text.isEmpty() || !calls.none();
    }

    /** Whether nothing that still comes matters. */
    boolean ended() {
        return done || tooLong || trouble.isPresent();
    }

    /** What it came to, once nothing comes any more. */
    Completion end() {
        if (trouble.isPresent()) {
            return begun() ? cut(Completion.Cut.Why.BROKEN) : trouble.get();
        }
        if (tooLong) {
            return cut(Completion.Cut.Why.LENGTH);
        }
        return switch (finish.orElse(done && begun() ? Finish.END : Finish.NONE)) {
            case END -> answered();
            case LENGTH -> cut(Completion.Cut.Why.LENGTH);
            case FILTERED -> new Completion.Refused(Completion.Refused.Why.CONTENT);
            case NONE -> begun() ? cut(Completion.Cut.Why.BROKEN) : malformed();
        };
    }

    Completion cut(Completion.Cut.Why why) {
        return new Completion.Cut(text.toString(), why);
    }

    private Completion answered() {
        if (!begun()) {
            return malformed();
        }
        return calls.all(tools)
                .<Completion>map(all -> new Completion.Answered(new Reply(text.toString(), all, usage, 0)))
                .orElseGet(Writing::malformed);
    }

    static Completion malformed() {
        return new Completion.Unavailable(Completion.Unavailable.Why.MALFORMED);
    }
}
