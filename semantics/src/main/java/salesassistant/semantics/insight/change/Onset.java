package salesassistant.semantics.insight.change;

import java.time.LocalDate;
import salesassistant.semantics.query.IsoWeek;

/**
 * Since when.
 *
 * @param weekEnd the Sunday that ends the first week that differs
 * @param lasting whether it still holds at the end of the period
 */
public record Onset(LocalDate weekEnd, boolean lasting) {

    /** The first week that differs. */
    public IsoWeek week() {
        return IsoWeek.of(weekEnd);
    }
}
