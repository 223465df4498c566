package salesassistant.app.question.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * One change: a chip takes an option's meaning, or is taken away.
 *
 * @param chip the id of the chip that changes
 * @param value the id of the option it takes
 * @param remove the id of the chip that is taken away
 */
record ChipEdit(
        @JsonProperty("chip") @Nullable String chip,
        @JsonProperty("value") @Nullable String value,
        @JsonProperty("remove") @Nullable String remove) {}
