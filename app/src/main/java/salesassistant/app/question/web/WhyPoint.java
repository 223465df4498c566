package salesassistant.app.question.web;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One thing to know about a change, in words.
 *
 * @param kind what it is, the same in every language
 */
record WhyPoint(
        @JsonProperty("kind") String kind,
        @JsonProperty("text") String text) {}
