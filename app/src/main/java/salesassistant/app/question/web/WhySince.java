package salesassistant.app.question.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/**
 * Since when a number is another.
 *
 * @param week the first week that differs
 * @param weekEnd the Sunday that ends it
 * @param lasting whether it still holds at the end of the period
 */
record WhySince(
        @JsonProperty("week") String week,
        @JsonProperty("week_end") LocalDate weekEnd,
        @JsonProperty("lasting") boolean lasting) {}
