package salesassistant.app.question.web;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A member that something is about. */
record WhyMember(
        @JsonProperty("dimension") String dimension,
        @JsonProperty("value") String value) {}
