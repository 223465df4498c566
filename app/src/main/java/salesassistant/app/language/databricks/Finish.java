package salesassistant.app.language.databricks;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Why a model stopped writing, in the words of several makers. */
enum Finish {
    END,
    LENGTH,
    FILTERED,
    NONE;

    /** The reason given; empty while there is none. */
    static Optional<Finish> of(JsonNode reason) {
        if (!reason.isString() || reason.asString().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (reason.asString()) {
                    case "length", "max_tokens" -> LENGTH;
                    case "content_filter", "refusal" -> FILTERED;
                    // "stop", "tool_calls", and what other makers call the same.
                    default -> END;
                });
    }
}
