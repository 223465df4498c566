package salesassistant.semantics.reading;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Grain;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.query.Periods;
import salesassistant.semantics.reading.Interpretation.Reason;
import salesassistant.semantics.reading.Said.Wanted;

/**
 * "Average weekly sales by brand": the mean of each row's weeks. Of one number the weeks themselves are shown, which are told
 * with their average, and so they are of what cannot be added up.
 */
final class Averages {

    private static final int MONTHS_OF_A_YEAR = 12;

    private final Catalog catalog;
    private final Periods periods;

    Averages(Catalog catalog, Periods periods) {
        this.catalog = catalog;
        this.periods = periods;
    }

    /** What is calculated where an average is wanted. */
    static Optional<Calculation> of(Set<Wanted> wanted) {
        return wanted.stream().flatMap(one -> grain(one).stream()).findFirst().map(Calculation.Average::new);
    }

    /** "Per month" after an average by week asks for the months. */
    static boolean isNot(Wanted before, Parts now) {
        return grain(before).isPresent() && now.has(Said.GrainNamed.class);
    }

    /** The draft with the weeks in place of their average where there are no rows that each have one. */
    Draft read(Draft draft) {
        var parts = new Parts(draft.slots());
        return hasRows(parts) && adds(parts)
                ? draft
                : new Draft(
                        draft.language(),
                        draft.slots().stream().map(Averages::inWeeks).toList());
    }

    /** Only whole months are averaged, the latest twelve where no time is named. */
    Period period(Filling filling, Period period) {
        if (!filling.wants(Wanted.MONTHLY_AVERAGE)) {
            return period;
        }
        var months = filling.parts().has(Said.PeriodNamed.class)
                ? periods.wholeMonths(period)
                : periods.latestMonths(MONTHS_OF_A_YEAR);
        return months.orElseThrow(
                () -> UnfitDraft.because(Reason.NOT_UNDERSTOOD, "an average of months in less than one"));
    }

    private static Slot inWeeks(Slot slot) {
        return slot.said() instanceof Said.CalculationNamed(var wanted)
                        && grain(wanted).isPresent()
                ? new Slot(new Said.GrainNamed(grain(wanted), 1), slot.source(), slot.words())
                : slot;
    }

    private static Optional<Grain> grain(Wanted wanted) {
        return switch (wanted) {
            case WEEKLY_AVERAGE -> Optional.of(Grain.WEEK);
            case MONTHLY_AVERAGE -> Optional.of(Grain.MONTH);
            case CHANGE,
                    RISE,
                    FALL,
                    SHARE,
                    SHARE_CHANGE,
                    CONTRIBUTION,
                    DEVELOPMENT_INDEX,
                    INDEX_ON_TOTAL,
                    UNDERPERFORMANCE -> Optional.empty();
        };
    }

    private static boolean hasRows(Parts parts) {
        return !parts.has(Said.VersusNamed.class)
                && (parts.has(Said.BreakdownNamed.class)
                        || parts.has(Said.RankingNamed.class)
                        || parts.has(Said.GrainNamed.class)
                        || parts.members(false).stream().anyMatch(Said.MembersNamed::several)
                                && !parts.has(Said.TogetherNamed.class));
    }

    private boolean adds(Parts parts) {
        var named = parts.all(Said.MeasureNamed.class).stream().map(Said.MeasureNamed::measure);
        var usual = Stream.of(catalog.defaults().measure()).filter(name -> !name.isEmpty());
        return (parts.has(Said.MeasureNamed.class) ? named : usual)
                .map(catalog::measure)
                .allMatch(Measure::additive);
    }
}
