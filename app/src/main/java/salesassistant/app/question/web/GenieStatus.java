package salesassistant.app.question.web;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A state Genie was seen in.
 *
 * @param afterMs how long after it was asked
 */
record GenieStatus(
        @JsonProperty("status") String status,
        @JsonProperty("after_ms") long afterMs) {}
