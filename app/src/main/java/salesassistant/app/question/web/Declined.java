package salesassistant.app.question.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Why a question was not answered.
 *
 * @param words the words that stopped it
 * @param suggestions questions that work
 */
record Declined(
        @JsonProperty("reason") String reason,
        @JsonProperty("words") List<String> words,
        @JsonProperty("suggestions") List<String> suggestions) {}
