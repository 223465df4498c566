package salesassistant.semantics.catalog;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * The weeks the data holds, by the Sundays on which they end; every period is relative to the last one, never to today.
 */
public record DataSpan(LocalDate firstWeekEnd, LocalDate lastWeekEnd) {

    public DataSpan {
        if (firstWeekEnd.getDayOfWeek() != DayOfWeek.SUNDAY || lastWeekEnd.getDayOfWeek() != DayOfWeek.SUNDAY) {
            throw new CatalogException(
                    "Weeks end on Sundays; the data ends a week on " + firstWeekEnd + " or " + lastWeekEnd + ".");
        }
    }

    public boolean covers(LocalDate weekEnd) {
        return !weekEnd.isBefore(firstWeekEnd) && !weekEnd.isAfter(lastWeekEnd);
    }
}
