package salesassistant.app.conversation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** One of several meanings, with the question that means just this. */
public record MessageChoice(
        @JsonProperty("label") String label,
        @JsonProperty("sentence") String sentence,
        @JsonProperty("question") String question) {}
