package salesassistant.app.stream;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What is looked at on the way to a reply: a statement, a question, or the figures somebody follows.
 *
 * @param step the same in every language
 * @param label in words
 * @param number how many there have been with it
 * @param most how many there can be at most
 */
public record LookingAt(
        @JsonProperty("step") String step,
        @JsonProperty("label") String label,
        @JsonProperty("number") int number,
        @JsonProperty("most") int most) {}
