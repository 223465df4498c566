package salesassistant.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A span of whole weeks for which the extract has rows.
 *
 * @param yearAgoId the id of the same window a year earlier; none for a 53rd week
 */
record Window(Type type, int first, int last, @Nullable String yearAgoId) {

    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("dd.MM.yy", Locale.ROOT);

    /** The kinds of periods in the extract. */
    enum Type {
        WEEK,
        P4W,
        YTD,
        MAT
    }

    int weeks() {
        return last - first + 1;
    }

    LocalDate start() {
        return Weeks.sunday(first).minusDays(6);
    }

    LocalDate end() {
        return Weeks.sunday(last);
    }

    IsoWeek endWeek() {
        return Weeks.week(last);
    }

    String id() {
        return id(type, endWeek());
    }

    static String id(Type type, IsoWeek end) {
        return switch (type) {
            case WEEK -> end.toString();
            case P4W -> fourWeekPeriodId(end.year(), fourWeekPeriod(end));
            case YTD, MAT -> type + " " + end;
        };
    }

    static String fourWeekPeriodId(int year, int period) {
        return String.format(Locale.ROOT, "%d-P%02d", year, period);
    }

    /** The end of the window as vendors print it. */
    String label() {
        String end = "W/E " + PRINTED.format(end());
        return switch (type) {
            case WEEK -> end;
            case P4W -> weeks() + " " + end;
            case YTD, MAT -> type + " " + end;
        };
    }

    /** The thirteenth period of a 53-week year has five weeks. */
    static int fourWeekPeriod(IsoWeek week) {
        return Math.min(13, (week.week() + 3) / 4);
    }
}
