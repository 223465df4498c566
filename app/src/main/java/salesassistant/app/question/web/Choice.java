package salesassistant.app.question.web;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One of several meanings, with the number it gives.
 *
 * @param question the question that means just this
 */
record Choice(
        @JsonProperty("label") String label,
        @JsonProperty("sentence") String sentence,
        @JsonProperty("question") String question) {}
