package salesassistant.semantics.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.reading.Said.Lean;

/** "Compare with Almgren" holds it against what is spoken of: the member of its kind beside it, or all where there is none. */
final class Against {

    private static final Said.FollowUpNamed AGAINST = new Said.FollowUpNamed(Lean.AGAINST);

    private final Catalog catalog;
    private final Dimensions dimensions;

    Against(Catalog catalog) {
        this.catalog = catalog;
        this.dimensions = new Dimensions(catalog);
    }

    /** The draft with what is held against another member of its own beside it. */
    Draft within(Draft draft) {
        var members = named(draft.slots());
        if (!isSaid(draft.slots()) || members.size() < 2) {
            return draft;
        }
        var last = members.getLast();
        var other = members.subList(0, members.size() - 1).stream()
                .filter(one -> one.dimension().equals(last.dimension()))
                .findFirst();
        return other.map(one -> new Draft(
                        draft.language(),
                        together(draft.slots(), last, one).stream()
                                .filter(slot -> !slot.said().equals(AGAINST))
                                .toList()))
                .orElse(draft);
    }

    /** Whether it is said of something that has no member of its kind, here or before. */
    boolean isLost(Draft draft, Optional<Context> context) {
        if (!isSaid(draft.slots())) {
            return false;
        }
        var members = named(draft.slots());
        return context.isEmpty()
                || members.size() != 1
                || new Parts(context.get().last().draft().slots())
                        .all(Said.BreakdownNamed.class)
                        .contains(new Said.BreakdownNamed(members.getFirst().dimension()));
    }

    /** The same leaning on what was spoken of before; nothing where the two cannot stand beside each other. */
    Optional<Parts> before(Parts now, Context context) {
        if (!isSaid(now.slots())) {
            return Optional.of(now);
        }
        var said = named(now.slots()).getLast();
        var onAxis = named(context.last().draft().slots()).stream()
                .filter(one -> dimensions.axis(one.dimension()) == dimensions.axis(said.dimension()) && !isCountry(one))
                .toList();
        var alike = onAxis.stream()
                .filter(one -> one.dimension().equals(said.dimension()))
                .findFirst();
        if (alike.isPresent()) {
            return Optional.of(new Parts(together(now.slots(), said, alike.get())));
        }
        boolean within = onAxis.stream()
                .allMatch(one -> dimensions.category().equals(Optional.of(one.dimension())) && !one.several());
        if (within) {
            return Optional.of(new Parts(againstAll(now.slots(), said)));
        }
        boolean apart = onAxis.stream().allMatch(one -> apart(one.dimension(), said.dimension()));
        return apart ? Optional.of(now) : Optional.empty();
    }

    /** Whether the data hold no row of both. */
    private boolean apart(String one, String other) {
        Set<String> both = new LinkedHashSet<>(List.of(one, other));
        return catalog.levelFor(dimensions.axis(one), both).isEmpty();
    }

    private static boolean isSaid(List<Slot> slots) {
        return slots.stream().anyMatch(slot -> slot.said().equals(AGAINST));
    }

    private static List<Said.MembersNamed> named(List<Slot> slots) {
        return new Parts(slots)
                .all(Said.MembersNamed.class).stream()
                        .filter(one -> !one.excluded())
                        .toList();
    }

    private static List<Slot> together(List<Slot> slots, Said.MembersNamed last, Said.MembersNamed other) {
        var values = new LinkedHashSet<>(other.values());
        values.addAll(last.values());
        var all = new Said.MembersNamed(last.dimension(), List.copyOf(values), false, false, last.partial());
        var kept = new ArrayList<Slot>();
        for (var slot : slots) {
            if (slot.said().equals(last)) {
                kept.add(new Slot(all, slot.source(), slot.words()));
            } else if (!slot.said().equals(other)) {
                kept.add(slot);
            }
        }
        return kept;
    }

    private static List<Slot> againstAll(List<Slot> slots, Said.MembersNamed said) {
        var versus = new Said.VersusNamed(said.dimension(), said.values(), Breakdown.Other.TOTAL);
        return slots.stream()
                .map(slot -> slot.said().equals(said) ? new Slot(versus, slot.source(), slot.words()) : slot)
                .toList();
    }

    private boolean isCountry(Said.MembersNamed members) {
        return dimensions.country().equals(Optional.of(members.dimension()));
    }
}
