package salesassistant.semantics.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import salesassistant.semantics.reading.Said.Lean;
import salesassistant.semantics.reading.Said.Open;
import salesassistant.semantics.reading.Said.Wanted;

/** What goes up or down in words that lean: the share, where a share was spoken of, and the rows there were, where none are named. */
final class Going {

    private static final Set<Wanted> MOVEMENTS = Set.of(Wanted.CHANGE, Wanted.RISE, Wanted.FALL);
    private static final Set<Wanted> SHARES = Set.of(Wanted.SHARE, Wanted.SHARE_CHANGE);

    private Going() {}

    /** "Har den ökat?", of which nothing says what. */
    static boolean alone(Parts now) {
        return now.slots().stream()
                .allMatch(
                        slot -> slot.said() instanceof Said.CalculationNamed(var wanted) && MOVEMENTS.contains(wanted));
    }

    static Parts on(Parts now, Context context) {
        var before = new Parts(context.last().draft().slots());
        var wanted = now.wanted();
        boolean moves = !wanted.isEmpty() && MOVEMENTS.containsAll(wanted) && !now.has(Said.WhyNamed.class);
        if (!moves || now.has(Said.MeasureNamed.class)) {
            return now;
        }
        var slots = new ArrayList<Slot>();
        boolean leans = now.all(Said.FollowUpNamed.class).stream()
                .anyMatch(said -> said.lean() == Lean.ABOUT || said.lean() == Lean.AND);
        boolean rows = before.has(Said.BreakdownNamed.class);
        now.slots().stream()
                .filter(slot -> !(leans && rows && slot.said().equals(new Said.OpenNamed(Open.WHAT))))
                .forEach(slots::add);
        if (before.wanted().stream().anyMatch(SHARES::contains)) {
            slots.add(new Slot(new Said.CalculationNamed(Wanted.SHARE_CHANGE), Chip.Source.CONTEXT, List.of()));
        }
        return new Parts(slots);
    }
}
