package salesassistant.semantics.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import salesassistant.semantics.reading.Said.Wanted;

/** The slots of a draft, sorted by kind. */
record Parts(List<Slot> slots) {

    <T extends Said> List<T> all(Class<T> kind) {
        return slots.stream()
                .map(Slot::said)
                .filter(kind::isInstance)
                .map(kind::cast)
                .distinct()
                .toList();
    }

    <T extends Said> Optional<T> last(Class<T> kind) {
        var all = all(kind);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    boolean has(Class<? extends Said> kind) {
        return slots.stream().anyMatch(slot -> kind.isInstance(slot.said()));
    }

    Set<Wanted> wanted() {
        var wanted = new LinkedHashSet<Wanted>();
        all(Said.CalculationNamed.class).forEach(calculation -> wanted.add(calculation.wanted()));
        return wanted;
    }

    /** The members meant, those of one dimension together. */
    List<Said.MembersNamed> members(boolean excluded) {
        var byDimension = new LinkedHashMap<String, Said.MembersNamed>();
        for (var members : all(Said.MembersNamed.class)) {
            if (members.excluded() == excluded) {
                byDimension.merge(members.dimension(), members, Parts::union);
            }
        }
        return List.copyOf(byDimension.values());
    }

    private static Said.MembersNamed union(Said.MembersNamed left, Said.MembersNamed right) {
        var values = new LinkedHashSet<>(left.values());
        values.addAll(right.values());
        return new Said.MembersNamed(
                left.dimension(), new ArrayList<>(values), left.excluded(), left.own() && right.own(), false);
    }
}
