package salesassistant.app.wording;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import salesassistant.app.identity.Caller;

/** Shows a caller what left for a language model on her behalf. */
@RestController
class SentController {

    private final SentLog log;

    SentController(SentLog log) {
        this.log = log;
    }

    /**
     * A prompt that was sent.
     *
     * @param modelSaw what the setting allowed it to hold
     * @param body every byte of it
     */
    record SentPrompt(
            @JsonProperty("sent_at") Instant sentAt,

            @JsonProperty("model_saw") @Schema(allowableValues = {"nothing", "figures", "rows"})
            String modelSaw,

            @JsonProperty("body") String body) {}

    @Operation(
            operationId = "sent",
            summary = "What left for a language model for one of the caller's questions, byte for byte")
    @GetMapping(path = "/api/claude/sent/{query_id}", produces = "application/json")
    List<SentPrompt> sent(Caller caller, @PathVariable("query_id") UUID queryId) {
        return log.of(caller, queryId).stream()
                .map(sent -> new SentPrompt(sent.at(), sent.saw().code(), sent.body()))
                .toList();
    }
}
