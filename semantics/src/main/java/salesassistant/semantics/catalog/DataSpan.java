package salesassistant.semantics.catalog;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

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

    /** The weeks of the first and the last day that rows carry; a week's row may carry any day of its week. */
    public static DataSpan ofDays(LocalDate firstDay, LocalDate lastDay) {
        var toSunday = TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY);
        return new DataSpan(firstDay.with(toSunday), lastDay.with(toSunday));
    }

    public boolean covers(LocalDate weekEnd) {
        return !weekEnd.isBefore(firstWeekEnd) && !weekEnd.isAfter(lastWeekEnd);
    }
}
