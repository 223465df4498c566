package salesassistant.semantics.reading;

import java.util.Optional;
import salesassistant.semantics.query.Comparison;
import salesassistant.semantics.query.Grain;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.query.Periods;
import salesassistant.semantics.reading.Interpretation.Reason;
import salesassistant.semantics.reading.Said.Wanted;

/** What a period is compared with, and which period is meant where only what it is compared with was said. */
final class ComparedWith {

    private final Periods periods;

    ComparedWith(Periods periods) {
        this.periods = periods;
    }

    /** "Than the week before" speaks of the latest week, "than the previous 4 weeks" of the latest four. */
    Optional<Period> period(Parts parts) {
        if (parts.has(Said.NowNamed.class)) {
            return Optional.empty();
        }
        var unit = parts.last(Said.ComparisonNamed.class).flatMap(Said.ComparisonNamed::unit);
        return unit.isPresent()
                ? unit.get() == Grain.WEEK ? periods.latestWeek() : periods.lastMonth()
                : parts.last(Said.ComparedPeriodNamed.class).flatMap(said -> latest(said.base()));
    }

    private Optional<Period> latest(Period base) {
        return periods.before(base.weeks()).equals(Optional.of(base))
                ? periods.rolling(base.weeks())
                : Optional.empty();
    }

    /** Against a shorter, unfinished period only as many of its first weeks count. */
    Period shortened(Filling filling, Period period) {
        return filling.parts()
                .last(Said.ComparedPeriodNamed.class)
                .filter(said -> !said.base().complete())
                .map(said -> periods.first(period, said.base().weeks()))
                .orElse(period);
    }

    Optional<Comparison> comparison(Filling filling, Period period) {
        var explicit = filling.parts().last(Said.ComparedPeriodNamed.class);
        if (explicit.isPresent()) {
            return Optional.of(explicit(filling.parts(), explicit.get(), period));
        }
        var named = filling.parts().last(Said.ComparisonNamed.class);
        if (named.isEmpty() && filling.wanted().stream().noneMatch(Wanted::needsBase)) {
            return Optional.empty();
        }
        if (named.isEmpty()) {
            filling.fill(new Said.ComparisonNamed(Comparison.Kind.YEAR_AGO));
        }
        var unit = named.flatMap(Said.ComparisonNamed::unit);
        if (unit.isPresent()) {
            return Optional.of(unit.get() == Grain.WEEK ? weekBefore(period) : monthBefore(period));
        }
        boolean previous = named.filter(said -> said.kind() == Comparison.Kind.PREVIOUS_PERIOD)
                .isPresent();
        var comparison = previous ? periods.previous(period) : periods.yearAgo(period);
        return Optional.of(comparison.orElseThrow(ComparedWith::outside));
    }

    /** Whether a period has one before it of that unit. */
    static boolean fits(Period period, Grain unit) {
        return unit == Grain.WEEK
                ? period.weeks() == 1
                : period.kind() == Period.Kind.MONTH || period.kind() == Period.Kind.MONTH_TO_DATE;
    }

    private Comparison weekBefore(Period period) {
        if (!fits(period, Grain.WEEK)) {
            throw UnfitDraft.because(Reason.NOT_UNDERSTOOD, "the week before something that is no week");
        }
        return periods.previous(period).orElseThrow(ComparedWith::outside);
    }

    private Comparison monthBefore(Period period) {
        if (!fits(period, Grain.MONTH)) {
            throw UnfitDraft.because(Reason.NOT_UNDERSTOOD, "the month before something that is no month");
        }
        var before = period.lastWeekEnd().minusDays(6).minusMonths(1);
        var month = periods.month(before.getYear(), before.getMonthValue()).orElseThrow(ComparedWith::outside);
        return periods.against(period, periods.first(month, period.weeks()));
    }

    /** A quarter is not held against a month, nor a week against the first week of one; of one unit they may differ by a week or two. */
    private static boolean alike(Period period, Period base) {
        return Math.abs(period.weeks() - base.weeks()) <= (Math.min(period.weeks(), base.weeks()) > 1 ? 1 : 0)
                || unit(period).isPresent() && unit(period).equals(unit(base));
    }

    private static Optional<Grain> unit(Period period) {
        return switch (period.kind()) {
            case WEEK -> Optional.of(Grain.WEEK);
            case FOUR_WEEKS -> Optional.of(Grain.FOUR_WEEKS);
            case MONTH, MONTH_TO_DATE -> Optional.of(Grain.MONTH);
            case QUARTER, QUARTER_TO_DATE -> Optional.of(Grain.QUARTER);
            case YEAR, YEAR_TO_DATE -> Optional.of(Grain.YEAR);
            case ROLLING, SPAN -> Optional.empty();
        };
    }

    private static UnfitDraft outside() {
        return UnfitDraft.because(Reason.OUTSIDE_PERIOD, "comparison");
    }

    private Comparison explicit(Parts parts, Said.ComparedPeriodNamed explicit, Period period) {
        if (!parts.has(Said.PeriodNamed.class) && period(parts).isEmpty()) {
            throw UnfitDraft.because(Reason.NOT_UNDERSTOOD, "a period to compare with, but none to compare");
        }
        if (!alike(period, explicit.base())) {
            throw UnfitDraft.because(Reason.NOT_UNDERSTOOD, "a period against one of another length");
        }
        var base = periods.first(explicit.base(), period.weeks());
        if (base.firstWeekEnd().equals(period.firstWeekEnd())) {
            throw UnfitDraft.because(Reason.NOT_UNDERSTOOD, "a period against itself");
        }
        return periods.against(period, base);
    }
}
