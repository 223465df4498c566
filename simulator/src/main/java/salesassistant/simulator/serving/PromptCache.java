package salesassistant.simulator.serving;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Remembers for five minutes the beginnings of prompts that were marked with {@code cache_control}. */
final class PromptCache {

    private static final Duration KEPT = Duration.ofMinutes(5);

    private final Clock clock;
    private final Map<String, Instant> known = new HashMap<>();

    PromptCache(Clock clock) {
        this.clock = clock;
    }

    synchronized Usage usage(Prompt prompt, int produced) {
        var beginning = beginning(prompt);
        var cached = Tokens.in(beginning);
        if (beginning.isEmpty()) {
            return new Usage(prompt.tokens(), produced, 0, 0);
        }
        var now = clock.instant();
        var met = known.put(beginning, now);
        var fresh = met == null || met.plus(KEPT).isBefore(now);
        var rest = Math.max(0, prompt.tokens() - cached);
        return new Usage(rest, produced, fresh ? 0 : cached, fresh ? cached : 0);
    }

    synchronized void reset() {
        known.clear();
    }

    /** Everything up to the last block that carries the mark. */
    private static String beginning(Prompt prompt) {
        var text = new StringBuilder();
        var marked = 0;
        for (var block : prompt.blocks()) {
            text.append(block.path("text").asText());
            if (block.has("cache_control")) {
                marked = text.length();
            }
        }
        return text.substring(0, marked);
    }
}
