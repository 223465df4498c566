package salesassistant.semantics.query;

import java.util.Optional;

/** Periods and comparisons in words, with their dates and weeks. */
record WordingPeriod(WordingGrammar grammar) {

    /** For example "latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46)". */
    String full(Period period) {
        var until = grammar.until(grammar.day(period.lastWeekEnd()));
        var dated = period.kind() == Period.Kind.ROLLING
                ? name(period) + " " + until + " (" + weeks(period) + ")"
                : name(period) + " (" + weeks(period) + ", " + until + ")";
        return period.complete() || isToDate(period) ? dated : dated + ", " + grammar.incomplete();
    }

    /** For example "latest 52 weeks" or "Q4 2026 to date". */
    String name(Period period) {
        var last = period.lastWeekEnd();
        var week = IsoWeek.of(last);
        return switch (period.kind()) {
            case ROLLING -> grammar.latestWeeks(period.weeks());
            case WEEK -> grammar.week(week.week(), week.year());
            case FOUR_WEEKS -> grammar.fourWeeks(Math.min(13, (week.week() - 1) / 4 + 1), week.year());
            case MONTH -> grammar.month(last.getMonthValue()) + " " + last.getYear();
            case QUARTER -> grammar.quarter(quarter(period), last.getYear());
            case YEAR -> String.valueOf(week.year());
            case YEAR_TO_DATE -> grammar.toDate(String.valueOf(week.year()));
            case QUARTER_TO_DATE -> grammar.toDate(grammar.quarter(quarter(period), last.getYear()));
            case MONTH_TO_DATE -> grammar.toDate(grammar.month(last.getMonthValue()) + " " + last.getYear());
            case SPAN -> weeks(period);
        };
    }

    /** For example "against the same weeks a year before (2024-W47–2025-W46)". */
    String against(Comparison comparison) {
        var base = comparison.base();
        return switch (comparison.kind()) {
            case YEAR_AGO, PREVIOUS_PERIOD ->
                grammar.against(comparison.kind(), base.weeks()) + " (" + weeks(base) + ")";
            case EXPLICIT -> grammar.against(full(fixed(base)));
        };
    }

    /** How a column of the period compared with is headed. */
    String base(Comparison comparison) {
        return comparison.kind() == Comparison.Kind.EXPLICIT
                ? name(fixed(comparison.base()))
                : grammar.base(Optional.of(comparison.kind()));
    }

    static String weeks(Period period) {
        var first = IsoWeek.of(period.firstWeekEnd());
        var last = IsoWeek.of(period.lastWeekEnd());
        return first.equals(last) ? last.toString() : first + "–" + last;
    }

    static boolean isToDate(Period period) {
        return switch (period.kind()) {
            case YEAR_TO_DATE, QUARTER_TO_DATE, MONTH_TO_DATE -> true;
            case ROLLING, WEEK, FOUR_WEEKS, MONTH, QUARTER, YEAR, SPAN -> false;
        };
    }

    /** Only the period asked for is the latest; one it is held against is named by its weeks. */
    private static Period fixed(Period base) {
        return base.kind() == Period.Kind.ROLLING
                ? new Period(Period.Kind.SPAN, base.firstWeekEnd(), base.lastWeekEnd(), base.rows(), base.complete())
                : base;
    }

    private static int quarter(Period period) {
        return (period.lastWeekEnd().getMonthValue() - 1) / 3 + 1;
    }
}
