package salesassistant.semantics.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import salesassistant.semantics.catalog.Holiday;

/** Weeks that a feast makes unlike the same week of the years before; what is odd about them is known. */
record KnownWeeks(List<Holiday> holidays) {

    private static final int DAYS = 7 * Forecast.YEAR;

    /** Whether some feast stands otherwise to this week than to its counterparts one and two years before. */
    boolean unlike(LocalDate weekEnd) {
        return holidays.stream()
                .anyMatch(holiday -> !place(holiday, weekEnd).equals(place(holiday, weekEnd.minusDays(DAYS)))
                        || !place(holiday, weekEnd).equals(place(holiday, weekEnd.minusDays(2L * DAYS))));
    }

    /** How many weeks after the feast the week lies, within what belongs to the feast; empty for any other week. */
    private static OptionalInt place(Holiday holiday, LocalDate weekEnd) {
        return holiday.weekEnds().stream()
                .mapToInt(feast -> (int) ChronoUnit.WEEKS.between(feast, weekEnd))
                .filter(weeks ->
                        weeks >= -Math.max(1, holiday.weeksBefore()) && weeks <= Math.max(1, holiday.weeksAfter()))
                .findFirst();
    }
}
