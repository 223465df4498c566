package salesassistant.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** A week of the ISO calendar, Monday to Sunday. */
record IsoWeek(int year, int week) {

    static IsoWeek parse(String text) {
        return new IsoWeek(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(6)));
    }

    static IsoWeek of(LocalDate day) {
        return new IsoWeek(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    LocalDate sunday() {
        // 4 January lies in the first week of its ISO year.
        return LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(DayOfWeek.SUNDAY);
    }

    LocalDate monday() {
        return sunday().minusDays(6);
    }

    static int weeksIn(int year) {
        return of(LocalDate.of(year, 12, 28)).week();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d-W%02d", year, week);
    }
}
