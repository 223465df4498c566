package salesassistant.semantics.query;

import java.util.List;
import java.util.Optional;
import salesassistant.semantics.catalog.Holiday;
import salesassistant.semantics.catalog.Language;

/** Periods and comparisons in words, with their dates and weeks; the weeks around a feast are called by its name. */
record WordingPeriod(WordingGrammar grammar, List<Holiday> feasts, Language language) {

    /** For example "latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46)". */
    String full(Period period) {
        if (period.kind() == Period.Kind.SPAN) {
            return feast(period)
                    .map(grammar::around)
                    .or(() -> months(period))
                    .map(named -> named + " (" + weeks(period) + ", " + days(period) + ")")
                    .orElseGet(() -> weeks(period) + " (" + days(period) + ")");
        }
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
            case SPAN -> feast(period).or(() -> months(period)).orElseGet(() -> weeks(period));
        };
    }

    /** Whole months, a week being of the month in which its Sunday lies: "January–June 2026". */
    private Optional<String> months(Period period) {
        var first = period.firstWeekEnd();
        var last = period.lastWeekEnd();
        if (first.getDayOfMonth() > 7 || last.plusWeeks(1).getMonth() == last.getMonth()) {
            return Optional.empty();
        }
        var from = grammar.month(first.getMonthValue());
        var to = grammar.month(last.getMonthValue()) + " " + last.getYear();
        if (first.getYear() != last.getYear()) {
            return Optional.of(from + " " + first.getYear() + "–" + to);
        }
        return Optional.of(first.getMonth() == last.getMonth() ? to : from + "–" + to);
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

    /** The feast that a stretch of weeks is that around, with its year: "Easter 2026". */
    Optional<String> feast(Period period) {
        return period.kind() == Period.Kind.SPAN
                ? feasts.stream()
                        .flatMap(feast -> feast.weekEnds().stream()
                                .filter(end ->
                                        end.minusWeeks(feast.weeksBefore()).equals(period.firstWeekEnd()))
                                .filter(end -> end.plusWeeks(feast.weeksAfter()).equals(period.lastWeekEnd()))
                                .map(end -> grammar.feast(
                                        feast.label().in(language),
                                        IsoWeek.of(end).year())))
                        .findFirst()
                : Optional.empty();
    }

    /** For example "16 Mar to 12 Apr 2026". */
    private String days(Period period) {
        return grammar.days(period.firstWeekEnd().minusDays(6), period.lastWeekEnd());
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
