package salesassistant.simulator.serving;

import com.fasterxml.jackson.databind.node.ObjectNode;
import salesassistant.simulator.http.Json;

/** What a completion cost; tokens read from the cache are not among those of the prompt. */
record Usage(int prompt, int produced, int cacheRead, int cacheWritten) {

    ObjectNode wire() {
        return Json.object()
                .put("prompt_tokens", prompt)
                .put("completion_tokens", produced)
                .put("total_tokens", prompt + produced)
                .put("cache_read_input_tokens", cacheRead)
                .put("cache_creation_input_tokens", cacheWritten);
    }
}
