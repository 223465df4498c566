package salesassistant.semantics.query;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;

/** An ISO 8601 week, Monday to Sunday. */
public record IsoWeek(int year, int week) implements Comparable<IsoWeek> {

    public IsoWeek {
        if (week < 1 || week > weeksIn(year)) {
            throw new IllegalArgumentException(year + " has " + weeksIn(year) + " weeks, not " + week + ".");
        }
    }

    /** The week in which a day lies. */
    public static IsoWeek of(LocalDate day) {
        return new IsoWeek(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** 52, or 53 in long years such as 2020 and 2026. */
    public static int weeksIn(int isoYear) {
        return (int) IsoFields.WEEK_OF_WEEK_BASED_YEAR
                .rangeRefinedBy(LocalDate.of(isoYear, 7, 1))
                .getMaximum();
    }

    /** The Sunday on which it ends. */
    public LocalDate end() {
        return LocalDate.of(year, 7, 1)
                .with(WeekFields.ISO.weekBasedYear(), year)
                .with(WeekFields.ISO.weekOfWeekBasedYear(), week)
                .with(DayOfWeek.SUNDAY);
    }

    @Override
    public int compareTo(IsoWeek other) {
        return end().compareTo(other.end());
    }

    /** As the trade writes it, for example {@code 2026-W46}. */
    @Override
    public String toString() {
        return "%d-W%02d".formatted(year, week);
    }
}
