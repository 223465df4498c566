package salesassistant.semantics.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import salesassistant.semantics.query.Breakdown;

/** "In the other regions", after an answer about one: a row for each but those that were spoken of or shown. */
final class Others {

    private Others() {}

    static boolean areMeant(Parts parts) {
        return parts.has(Said.OthersNamed.class);
    }

    /** With the ones before left out; nothing where none of their kind was spoken of. */
    static Optional<Parts> of(Parts now, Context context) {
        var slots = new ArrayList<Slot>();
        for (var slot : now.slots()) {
            slots.add(slot);
            if (slot.said() instanceof Said.OthersNamed(var dimension)) {
                var before = before(dimension, context);
                if (before.isEmpty()) {
                    return Optional.empty();
                }
                Stream.of(new Said.BreakdownNamed(before.get().dimension()), before.get())
                        .map(said -> new Slot(said, slot.source(), slot.words()))
                        .forEach(slots::add);
            }
        }
        return Optional.of(new Parts(slots));
    }

    private static Optional<Said.MembersNamed> before(Optional<String> dimension, Context context) {
        return new Parts(context.last().draft().slots())
                .members(false).stream()
                        .filter(members ->
                                dimension.map(members.dimension()::equals).orElse(true))
                        .reduce((_, last) -> last)
                        .map(members -> leftOut(members.dimension(), members.values()))
                        .or(() -> shown(dimension, context));
    }

    private static Optional<Said.MembersNamed> shown(Optional<String> dimension, Context context) {
        return context.last().query().breakdowns().stream()
                .flatMap(breakdown ->
                        breakdown instanceof Breakdown.ByMember(var name) ? Stream.of(name) : Stream.empty())
                .filter(name -> dimension.map(name::equals).orElse(true))
                .filter(context.shown()::containsKey)
                .findFirst()
                .map(name -> leftOut(name, context.shown().getOrDefault(name, List.of())));
    }

    private static Said.MembersNamed leftOut(String dimension, List<String> values) {
        return new Said.MembersNamed(dimension, values, true, false, false);
    }
}
