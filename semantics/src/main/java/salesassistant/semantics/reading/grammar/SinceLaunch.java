package salesassistant.semantics.reading.grammar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.catalog.Launches;
import salesassistant.semantics.query.IsoWeek;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.reading.Mark;
import salesassistant.semantics.reading.Said;
import salesassistant.semantics.reading.Slot;

/** "Since launch" as weeks: from that in which the first of the named members came to the market. */
final class SinceLaunch {

    private final Launches launches;
    private final DataSpan data;

    SinceLaunch(Catalog catalog, DataSpan data) {
        this.launches = catalog.trade().launches();
        this.data = data;
    }

    /** The slots with the weeks in place of the mark; as they are where nobody named has a day of launch. */
    List<Slot> told(List<Slot> slots) {
        if (slots.stream().noneMatch(SinceLaunch::isAsked)) {
            return slots;
        }
        return first(slots)
                .map(day -> slots.stream()
                        .map(slot -> isAsked(slot)
                                ? new Slot(new Said.PeriodNamed(since(day)), slot.source(), slot.words())
                                : slot)
                        .toList())
                .orElse(slots);
    }

    private static boolean isAsked(Slot slot) {
        return slot.said().equals(new Said.MarkNamed(Mark.SINCE_LAUNCH));
    }

    private Optional<LocalDate> first(List<Slot> slots) {
        return slots.stream()
                .flatMap(slot -> slot.said() instanceof Said.MembersNamed members && !members.excluded()
                        ? members.values().stream().flatMap(value -> launches.of(members.dimension(), value).stream())
                        : Stream.<LocalDate>empty())
                .min(LocalDate::compareTo);
    }

    /** What came before the data begin cannot be told whole. */
    private Optional<Period> since(LocalDate day) {
        var week = IsoWeek.of(day).end();
        return data.covers(week)
                ? Optional.of(new Period(Period.Kind.SPAN, week, data.lastWeekEnd(), Period.Rows.WEEK, true))
                : Optional.empty();
    }
}
