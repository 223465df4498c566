package salesassistant.semantics.catalog;

import java.time.LocalDate;
import java.util.List;

/**
 * A feast that moves shopping between weeks, and between years if its week moves.
 *
 * @param weekEnds the Sundays that end its weeks, one a year
 * @param weeksBefore how many weeks before it belong to a comparison that follows the feast instead of the calendar
 * @param weeksAfter how many weeks after it belong to such a comparison
 */
public record Holiday(String id, Label label, List<LocalDate> weekEnds, int weeksBefore, int weeksAfter) {

    public Holiday {
        weekEnds = List.copyOf(weekEnds);
    }
}
