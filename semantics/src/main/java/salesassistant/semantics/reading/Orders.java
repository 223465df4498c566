package salesassistant.semantics.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Order;
import salesassistant.semantics.reading.Interpretation.Reason;
import salesassistant.semantics.reading.Said.By;
import salesassistant.semantics.reading.Said.Lean;

/** "Cheapest first" and "sort by growth": all rows in another order; of a ranking, what it goes by. */
final class Orders {

    private Orders() {}

    static boolean isNew(Parts now) {
        return now.has(Said.OrderedNamed.class);
    }

    /** "Sort by price", which leaves everything else as it was. */
    static boolean alone(Parts parts) {
        return isNew(parts)
                && parts.slots().stream()
                        .allMatch(slot ->
                                slot.said() instanceof Said.OrderedNamed || slot.said() instanceof Said.FollowUpNamed);
    }

    /** "Products in ketchup, cheapest first" says of what and by what. */
    static boolean isWhole(Parts parts) {
        return parts.has(Said.BreakdownNamed.class)
                && parts.all(Said.OrderedNamed.class).stream()
                        .anyMatch(said -> said.measure().isPresent());
    }

    /** What was shown before and is only put in another order: the measure, and of a ranking the rows it had. */
    static List<Slot> kept(Parts now, Context context, Pointed pointed) {
        if (!alone(now)) {
            return List.of();
        }
        var slots = new ArrayList<Slot>();
        var before = context.last();
        if (!new Parts(before.draft().slots()).has(Said.MeasureNamed.class)) {
            var measure =
                    new Said.MeasureNamed(before.query().figures().getFirst().measure());
            slots.add(new Slot(measure, Chip.Source.CONTEXT, List.of()));
        }
        if (before.query().ranking().isPresent()) {
            slots.addAll(pointed.members(now.slots().getLast(), Lean.THOSE, context));
        }
        return slots;
    }

    /** The order put together of all that was said of it; of a ranking it is what that goes by, which must be the same end. */
    static Draft read(Draft said) {
        if (!isNew(new Parts(said.slots()))) {
            return said;
        }
        var draft = together(said);
        var ranking = new Parts(draft.slots()).last(Said.RankingNamed.class);
        return ranking.isEmpty()
                ? draft
                : new Draft(
                        draft.language(),
                        draft.slots().stream()
                                .flatMap(slot -> ranked(slot, ranking.get()))
                                .toList());
    }

    /** "Sort by price, lowest first" and "by growth, lowest first" are one order each. */
    private static Draft together(Draft draft) {
        var parts = new Parts(draft.slots());
        var orders = parts.all(Said.OrderedNamed.class);
        boolean ranked = parts.has(Said.RankingNamed.class);
        var by =
                parts.last(Said.RankedByNamed.class).map(Said.RankedByNamed::by).filter(_ -> !ranked);
        if (orders.size() < 2 && by.isEmpty()) {
            return draft;
        }
        var bare = orders.stream()
                .filter(one -> one.measure().isEmpty() && one.by().equals(Optional.of(By.VALUE)))
                .toList();
        var rest = orders.stream().filter(one -> !bare.contains(one)).toList();
        if (bare.size() != 1 || rest.size() + by.stream().count() != 1) {
            throw UnfitDraft.because(Reason.NOT_UNDERSTOOD, "two orders");
        }
        var direction = bare.getFirst().direction();
        var whole = rest.isEmpty()
                ? new Said.OrderedNamed(Optional.empty(), direction, by)
                : new Said.OrderedNamed(
                        rest.getFirst().measure(), direction, rest.getFirst().by());
        return new Draft(
                draft.language(),
                draft.slots().stream()
                        .filter(slot -> !bare.contains(slot.said()))
                        .map(slot -> slot.said() instanceof Said.OrderedNamed
                                        || !ranked && slot.said() instanceof Said.RankedByNamed
                                ? new Slot(whole, slot.source(), slot.words())
                                : slot)
                        .toList());
    }

    private static Stream<Slot> ranked(Slot slot, Said.RankingNamed ranking) {
        if (!(slot.said() instanceof Said.OrderedNamed(var measure, var direction, var by))) {
            return Stream.of(slot);
        }
        if (direction != ranking.direction() || by.isEmpty()) {
            throw UnfitDraft.because(Reason.NOT_UNDERSTOOD, "a ranking in another order");
        }
        var said = measure.<Said>map(Said.MeasureNamed::new).orElseGet(() -> new Said.RankedByNamed(by.get()));
        return by.get() == By.VALUE && measure.isEmpty()
                ? Stream.empty()
                : Stream.of(new Slot(said, slot.source(), slot.words()));
    }

    /** The order that was said; nothing in it where it is that of the names. */
    static Optional<Order> said(Said.OrderedNamed said, Figure leading, Calculation change) {
        return said.by().map(by -> {
            var measure = said.measure().orElse(leading.measure());
            var figure = switch (by) {
                case VALUE, JUDGED -> said.measure().isPresent() ? Figure.of(measure) : leading;
                case CHANGE -> new Figure(measure, new Calculation.Change());
                case CHANGE_PERCENT -> new Figure(measure, change);
            };
            return new Order(figure, said.direction());
        });
    }
}
