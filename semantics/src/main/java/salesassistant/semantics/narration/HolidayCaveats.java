package salesassistant.semantics.narration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import salesassistant.semantics.catalog.Holiday;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Comparison;
import salesassistant.semantics.query.Grain;
import salesassistant.semantics.query.IsoWeek;
import salesassistant.semantics.query.Period;

/** Feasts that fall differently into the weeks compared. */
record HolidayCaveats(Answered answered) {

    List<Caveat> all() {
        var comparison = answered.query().comparison();
        if (comparison.isEmpty() || !comparison.get().ofTheSameSeason()) {
            return List.of();
        }
        return answered.catalog().trade().holidays().stream()
                .filter(holiday -> shifted(holiday, comparison.get()))
                .flatMap(holiday -> say(holiday, comparison.get()).stream())
                .toList();
    }

    private boolean shifted(Holiday holiday, Comparison comparison) {
        var now = within(holiday, answered.period());
        var before = within(holiday, comparison.base());
        if (answered.period().weeks() != comparison.base().weeks()) {
            return false;
        }
        return weekByWeek()
                ? !now.stream()
                        .map(day -> day.minusDays(comparison.shiftDays()))
                        .toList()
                        .equals(before)
                : now.size() != before.size();
    }

    /** Whether single weeks or months are set against their own counterparts. */
    private boolean weekByWeek() {
        return answered.query().breakdowns().stream()
                .anyMatch(breakdown -> breakdown instanceof Breakdown.ByTime byTime
                        && byTime.grain() != Grain.QUARTER
                        && byTime.grain() != Grain.YEAR);
    }

    private static List<LocalDate> within(Holiday holiday, Period period) {
        return holiday.weekEnds().stream().filter(period::covers).sorted().toList();
    }

    /** With the weeks that hold the feast in both years, so that they can be asked for instead. */
    private Optional<Caveat> say(Holiday holiday, Comparison comparison) {
        var now = within(holiday, answered.period());
        var before = within(holiday, comparison.base());
        var year = now.isEmpty()
                ? IsoWeek.of(before.getLast()).year() + 1
                : IsoWeek.of(now.getLast()).year();
        var later = inYear(holiday, year);
        var earlier = inYear(holiday, year - 1);
        if (later.isEmpty() || earlier.isEmpty()) {
            return Optional.empty();
        }
        var from = Math.min(later.get().week(), earlier.get().week()) - holiday.weeksBefore();
        var to = Math.max(later.get().week(), earlier.get().week()) + holiday.weeksAfter();
        return Optional.of(Caution.HOLIDAY.say(
                answered.language(),
                holiday.label().in(answered.language()),
                later.get().toString(),
                earlier.get().toString(),
                String.valueOf(Math.max(1, from)),
                String.valueOf(Math.min(52, to))));
    }

    private static Optional<IsoWeek> inYear(Holiday holiday, int year) {
        return holiday.weekEnds().stream()
                .map(IsoWeek::of)
                .filter(week -> week.year() == year)
                .findFirst();
    }
}
