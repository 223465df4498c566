package salesassistant.semantics.reading.grammar;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import salesassistant.semantics.reading.Said;
import salesassistant.semantics.reading.Slot;

/** "Which five brands in ketchup grew most": how many are wanted, said apart from the ranking that chooses them. */
final class SoMany {

    private SoMany() {}

    /** The slots with the number in the ranking it belongs to; unchanged where there is not just one it can be of. */
    static List<Slot> told(List<Slot> slots) {
        var counted = slots.stream()
                .filter(slot -> slot.said() instanceof Said.SoManyNamed)
                .toList();
        var ranked = slots.stream()
                .filter(slot -> slot.said() instanceof Said.RankingNamed)
                .toList();
        if (counted.size() != 1 || ranked.size() != 1) {
            return slots;
        }
        return ranking(counted.getFirst(), ranked.getFirst())
                .map(whole -> slots.stream()
                        .filter(slot -> slot != counted.getFirst())
                        .map(slot -> slot == ranked.getFirst() ? whole : slot)
                        .toList())
                .orElse(slots);
    }

    private static Optional<Slot> ranking(Slot counted, Slot ranked) {
        if (!(counted.said() instanceof Said.SoManyNamed(var count, var of))
                || !(ranked.said() instanceof Said.RankingNamed ranking)
                || ranking.count().isPresent()
                || ranking.of().isPresent() && !ranking.of().equals(of)) {
            return Optional.empty();
        }
        var words =
                Stream.concat(counted.words().stream(), ranked.words().stream()).toList();
        return Optional.of(new Slot(
                new Said.RankingNamed(ranking.direction(), OptionalInt.of(count), ranking.by(), of),
                ranked.source(),
                words));
    }
}
