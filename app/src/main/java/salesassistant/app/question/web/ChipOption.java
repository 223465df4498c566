package salesassistant.app.question.web;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Something a chip can be changed to. */
record ChipOption(
        @JsonProperty("id") String id,
        @JsonProperty("label") String label) {}
