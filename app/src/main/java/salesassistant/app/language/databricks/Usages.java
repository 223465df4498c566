package salesassistant.app.language.databricks;

import java.util.Optional;
import salesassistant.app.language.Reply;
import tools.jackson.databind.JsonNode;

/** Reads what a reply cost. */
final class Usages {

    private Usages() {}

    static Optional<Reply.Usage> in(JsonNode usage) {
        return usage.path("prompt_tokens").isNumber()
                ? Optional.of(new Reply.Usage(
                        usage.path("prompt_tokens").asLong(0),
                        usage.path("completion_tokens").asLong(0),
                        usage.path("cache_read_input_tokens").asLong(0)))
                : Optional.empty();
    }
}
