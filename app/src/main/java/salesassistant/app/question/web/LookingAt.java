package salesassistant.app.question.web;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What an investigation is looking at.
 *
 * @param step the same in every language
 * @param label in words
 * @param number how many statements there have been with it
 * @param most how many there can be at most
 */
public record LookingAt(
        @JsonProperty("step") String step,
        @JsonProperty("label") String label,
        @JsonProperty("number") int number,
        @JsonProperty("most") int most) {}
