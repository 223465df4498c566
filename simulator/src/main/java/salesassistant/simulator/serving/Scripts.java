package salesassistant.simulator.serving;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;

/** What the model will answer next: what was wished for, else what it makes of the prompt itself. */
final class Scripts {

    private final Deque<JsonNode> wishes = new ArrayDeque<>();

    synchronized void queue(JsonNode wish, int times) {
        for (int i = 0; i < times; i++) {
            wishes.addLast(wish);
        }
    }

    synchronized Script next(Prompt prompt) {
        var wish = wishes.pollFirst();
        var own = wish != null && wish.has("hostile")
                ? Hostile.script(wish.path("hostile").asText(), prompt)
                : OwnReply.to(prompt);
        var script = wish == null ? own : own.with(wish);
        var thought = prompt.thinks() && script.reasoning() == null
                ? script.thinking("The question is about the figures that were given.")
                : script;
        return thought.within(prompt.maxTokens());
    }

    synchronized void reset() {
        wishes.clear();
    }
}
