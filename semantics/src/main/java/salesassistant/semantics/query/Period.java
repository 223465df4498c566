package salesassistant.semantics.query;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import salesassistant.semantics.catalog.BakedWindow;

/**
 * The weeks a figure covers.
 *
 * @param firstWeekEnd the Sunday on which its first week ends
 * @param lastWeekEnd the Sunday on which its last week ends
 * @param rows which published rows hold figures that may not be summed: the weekly ones or the period's own
 * @param complete whether all weeks of the calendar unit are in the data
 */
public record Period(Kind kind, LocalDate firstWeekEnd, LocalDate lastWeekEnd, Rows rows, boolean complete) {

    public Period {
        if (lastWeekEnd.isBefore(firstWeekEnd)) {
            throw new IllegalArgumentException("A period ends after it begins.");
        }
    }

    /** How many weeks it covers. */
    public int weeks() {
        return (int) (ChronoUnit.WEEKS.between(firstWeekEnd, lastWeekEnd) + 1);
    }

    public boolean covers(LocalDate weekEnd) {
        return !weekEnd.isBefore(firstWeekEnd) && !weekEnd.isAfter(lastWeekEnd);
    }

    /** The window of time under which a family of measures may hold it, given that it ends with the newest week. */
    public Optional<BakedWindow> window() {
        return switch (kind) {
            case ROLLING, WEEK -> Optional.of(new BakedWindow(weeks()));
            case YEAR_TO_DATE -> Optional.of(BakedWindow.YEAR_TO_DATE);
            case FOUR_WEEKS, MONTH, QUARTER, YEAR, QUARTER_TO_DATE, MONTH_TO_DATE, SPAN -> Optional.empty();
        };
    }

    /** What sort of period; decides what "a year ago" means for it and how it is called. */
    public enum Kind {
        /** The last n weeks of the data. */
        ROLLING,
        WEEK,
        FOUR_WEEKS,
        MONTH,
        QUARTER,
        YEAR,
        YEAR_TO_DATE,
        QUARTER_TO_DATE,
        MONTH_TO_DATE,
        /** From one week to another. */
        SPAN
    }

    /** Which published rows are read for figures that only rows hold. */
    public enum Rows {
        WEEK,
        P4W,
        YTD,
        MAT
    }
}
