package salesassistant.semantics.query;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import salesassistant.semantics.catalog.DataSpan;

/**
 * Makes periods out of calendar words, always relative to the last week of the data. A week belongs to the month and
 * quarter in which it ends, and to its ISO year. What lies wholly outside the data is empty; what lies partly outside is
 * cut to the data and marked incomplete.
 */
public final class Periods {

    private static final int WEEKS_OF_A_ROLLING_YEAR = 52;

    private final DataSpan data;

    public Periods(DataSpan data) {
        this.data = data;
    }

    /** The last n weeks. */
    public Optional<Period> rolling(int weeks) {
        return rolling(weeks, Period.Rows.WEEK);
    }

    /** The last 52 weeks, read from the published MAT rows where a figure cannot be summed. */
    public Optional<Period> movingAnnualTotal() {
        return rolling(WEEKS_OF_A_ROLLING_YEAR, Period.Rows.MAT);
    }

    /** As many weeks as the last n, immediately before them. */
    public Optional<Period> before(int weeks) {
        return rolling(weeks).map(latest -> previous(latest)).flatMap(before -> before.map(Comparison::base));
    }

    private Optional<Period> rolling(int weeks, Period.Rows rows) {
        var first = data.lastWeekEnd().minusWeeks(weeks - 1L);
        return data.covers(first)
                ? Optional.of(new Period(Period.Kind.ROLLING, first, data.lastWeekEnd(), rows, true))
                : Optional.empty();
    }

    /** The latest complete four-week period, read from its published rows. */
    public Optional<Period> latestFourWeeks() {
        var last = IsoWeek.of(data.lastWeekEnd());
        var latest = fourWeeks(last.year(), Math.min(13, (last.week() + 3) / 4)).filter(Period::complete);
        if (latest.isPresent()) {
            return latest;
        }
        int number = (last.week() - 1) / 4;
        return number == 0 ? fourWeeks(last.year() - 1, 13) : fourWeeks(last.year(), number);
    }

    /** The four-week period 1 to 13 of an ISO year; the thirteenth has five weeks in a year of 53. */
    public Optional<Period> fourWeeks(int isoYear, int number) {
        if (number < 1 || number > 13) {
            return Optional.empty();
        }
        int last = number == 13 ? IsoWeek.weeksIn(isoYear) : 4 * number;
        return clipped(
                Period.Kind.FOUR_WEEKS,
                new IsoWeek(isoYear, 4 * number - 3).end(),
                new IsoWeek(isoYear, last).end(),
                Period.Rows.P4W);
    }

    public Optional<Period> week(int isoYear, int week) {
        if (week < 1 || week > IsoWeek.weeksIn(isoYear)) {
            return Optional.empty();
        }
        var end = new IsoWeek(isoYear, week).end();
        return clipped(Period.Kind.WEEK, end, end, Period.Rows.WEEK);
    }

    public Optional<Period> latestWeek() {
        var last = IsoWeek.of(data.lastWeekEnd());
        return week(last.year(), last.week());
    }

    public Optional<Period> year(int isoYear) {
        return clipped(
                Period.Kind.YEAR,
                new IsoWeek(isoYear, 1).end(),
                new IsoWeek(isoYear, IsoWeek.weeksIn(isoYear)).end(),
                Period.Rows.WEEK);
    }

    /** The current ISO year up to the latest week. */
    public Period yearToDate() {
        var first = new IsoWeek(IsoWeek.of(data.lastWeekEnd()).year(), 1).end();
        return new Period(
                Period.Kind.YEAR_TO_DATE,
                later(first, data.firstWeekEnd()),
                data.lastWeekEnd(),
                Period.Rows.YTD,
                false);
    }

    /** The previous ISO year. */
    public Optional<Period> lastYear() {
        return year(IsoWeek.of(data.lastWeekEnd()).year() - 1);
    }

    public Optional<Period> quarter(int year, int quarter) {
        if (quarter < 1 || quarter > 4) {
            return Optional.empty();
        }
        var first = LocalDate.of(year, 3 * quarter - 2, 1);
        return days(Period.Kind.QUARTER, first, first.plusMonths(3).minusDays(1));
    }

    public Period quarterToDate() {
        var day = data.lastWeekEnd();
        return toDate(Period.Kind.QUARTER_TO_DATE, day.with(IsoFields.DAY_OF_QUARTER, 1));
    }

    /** The latest calendar quarter all of whose weeks are in the data. */
    public Optional<Period> lastQuarter() {
        var day = data.lastWeekEnd();
        var current = quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
        if (current.isPresent() && current.get().complete()) {
            return current;
        }
        var before = day.minusMonths(3);
        return quarter(before.getYear(), before.get(IsoFields.QUARTER_OF_YEAR));
    }

    public Optional<Period> month(int year, int month) {
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        var unit = YearMonth.of(year, month);
        return days(Period.Kind.MONTH, unit.atDay(1), unit.atEndOfMonth());
    }

    /** A season, say; of one that is not over yet the weeks there are. */
    public Optional<Period> threeMonths(YearMonth first) {
        return days(Period.Kind.SPAN, first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    public Period monthToDate() {
        return toDate(Period.Kind.MONTH_TO_DATE, data.lastWeekEnd().withDayOfMonth(1));
    }

    /** The latest calendar month all of whose weeks are in the data. */
    public Optional<Period> lastMonth() {
        var day = data.lastWeekEnd();
        var current = month(day.getYear(), day.getMonthValue());
        if (current.isPresent() && current.get().complete()) {
            return current;
        }
        var before = YearMonth.from(day).minusMonths(1);
        return month(before.getYear(), before.getMonthValue());
    }

    /** From the first week of one period to the last week of another. */
    public Optional<Period> span(Period from, Period to) {
        return to.lastWeekEnd().isBefore(from.firstWeekEnd())
                ? Optional.empty()
                : Optional.of(new Period(
                        Period.Kind.SPAN,
                        from.firstWeekEnd(),
                        to.lastWeekEnd(),
                        Period.Rows.WEEK,
                        from.complete() && to.complete()));
    }

    /** From the first week of a period to the latest week. */
    public Period since(Period from) {
        return new Period(Period.Kind.SPAN, from.firstWeekEnd(), data.lastWeekEnd(), Period.Rows.WEEK, true);
    }

    /** The first n weeks of a period that has more. */
    public Period first(Period period, int weeks) {
        return period.weeks() <= weeks
                ? period
                : new Period(
                        Period.Kind.SPAN,
                        period.firstWeekEnd(),
                        period.firstWeekEnd().plusWeeks(weeks - 1L),
                        Period.Rows.WEEK,
                        true);
    }

    /** The whole calendar months that a period holds; empty where it holds none. */
    public Optional<Period> wholeMonths(Period period) {
        var from = YearMonth.from(period.firstWeekEnd());
        var begins = from.equals(YearMonth.from(period.firstWeekEnd().minusWeeks(1))) ? from.plusMonths(1) : from;
        var to = YearMonth.from(period.lastWeekEnd());
        var ends = to.equals(YearMonth.from(period.lastWeekEnd().plusWeeks(1))) ? to.minusMonths(1) : to;
        return days(Period.Kind.SPAN, begins.atDay(1), ends.atEndOfMonth());
    }

    /** The last n whole calendar months. */
    public Optional<Period> latestMonths(int months) {
        return lastMonth()
                .map(last -> YearMonth.from(last.firstWeekEnd()))
                .flatMap(last ->
                        days(Period.Kind.SPAN, last.minusMonths(months - 1L).atDay(1), last.atEndOfMonth()));
    }

    /** All weeks of the data. */
    public Period everything() {
        return new Period(Period.Kind.SPAN, data.firstWeekEnd(), data.lastWeekEnd(), Period.Rows.WEEK, true);
    }

    /** The ISO year of the latest week. */
    public int currentYear() {
        return IsoWeek.of(data.lastWeekEnd()).year();
    }

    public DataSpan data() {
        return data;
    }

    /**
     * The same weeks a year before: rolling and free spans move by 364 days, everything the calendar names takes the same ISO
     * week numbers of the previous ISO year. Empty where the data does not reach back so far, or for week 53.
     */
    public Optional<Comparison> yearAgo(Period period) {
        int shift = calendarNamed(period)
                ? 7 * IsoWeek.weeksIn(IsoWeek.of(period.firstWeekEnd()).year() - 1)
                : 364;
        var first = period.firstWeekEnd().minusDays(shift);
        var last = period.lastWeekEnd().minusDays(shift);
        if (calendarNamed(period) && IsoWeek.of(period.lastWeekEnd()).week() == 53) {
            last = last.minusWeeks(period.weeks() == 1 ? 0 : 1);
        }
        return compared(Comparison.Kind.YEAR_AGO, period, first, last, shift)
                .filter(_ -> !(period.kind() == Period.Kind.WEEK
                        && IsoWeek.of(period.firstWeekEnd()).week() == 53));
    }

    /** As many weeks immediately before. */
    public Optional<Comparison> previous(Period period) {
        int shift = 7 * period.weeks();
        return compared(
                Comparison.Kind.PREVIOUS_PERIOD,
                period,
                period.firstWeekEnd().minusDays(shift),
                period.lastWeekEnd().minusDays(shift),
                shift);
    }

    /** One named period against another. */
    public Comparison against(Period period, Period base) {
        int shift = (int) java.time.temporal.ChronoUnit.DAYS.between(base.firstWeekEnd(), period.firstWeekEnd());
        return new Comparison(Comparison.Kind.EXPLICIT, base, shift);
    }

    private Optional<Comparison> compared(
            Comparison.Kind kind, Period period, LocalDate first, LocalDate last, int shiftDays) {
        if (!data.covers(first)) {
            return Optional.empty();
        }
        var base = new Period(period.kind(), first, last, period.rows(), true);
        return Optional.of(new Comparison(kind, base, shiftDays));
    }

    private static boolean calendarNamed(Period period) {
        return switch (period.kind()) {
            case ROLLING, SPAN -> false;
            case WEEK, FOUR_WEEKS, MONTH, QUARTER, YEAR, YEAR_TO_DATE, QUARTER_TO_DATE, MONTH_TO_DATE -> true;
        };
    }

    private Period toDate(Period.Kind kind, LocalDate firstDay) {
        var first = later(firstSundayFrom(firstDay), data.firstWeekEnd());
        return new Period(kind, first, data.lastWeekEnd(), Period.Rows.WEEK, false);
    }

    private Optional<Period> days(Period.Kind kind, LocalDate firstDay, LocalDate lastDay) {
        var last = lastDay.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        var first = firstSundayFrom(firstDay);
        return last.isBefore(first) ? Optional.empty() : clipped(kind, first, last, Period.Rows.WEEK);
    }

    private static LocalDate firstSundayFrom(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    private Optional<Period> clipped(Period.Kind kind, LocalDate first, LocalDate last, Period.Rows rows) {
        if (last.isBefore(data.firstWeekEnd()) || first.isAfter(data.lastWeekEnd())) {
            return Optional.empty();
        }
        boolean complete = data.covers(first) && data.covers(last);
        var from = later(first, data.firstWeekEnd());
        var to = last.isAfter(data.lastWeekEnd()) ? data.lastWeekEnd() : last;
        return Optional.of(new Period(kind, from, to, complete ? rows : Period.Rows.WEEK, complete));
    }

    private static LocalDate later(LocalDate left, LocalDate right) {
        return left.isAfter(right) ? left : right;
    }
}
