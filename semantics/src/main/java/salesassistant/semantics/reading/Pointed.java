package salesassistant.semantics.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.reading.Said.Lean;

/** Members that are pointed at in the answer before: those it showed, one of its rows, or the places it was not about. */
final class Pointed {

    private final Widening widening;

    Pointed(Catalog catalog) {
        this.widening = new Widening(catalog);
    }

    /** Whether something is pointed at that the answer before does not have. */
    boolean isLost(Parts now, Context context) {
        return now.all(Said.FollowUpNamed.class).stream()
                .map(Said.FollowUpNamed::lean)
                .anyMatch(lean -> lean.isPlace() && row(lean, context).isEmpty()
                        || lean == Lean.ELSEWHERE
                                && context.last().draft().slots().stream().noneMatch(this::isPlace));
    }

    /** A slot of the question before as it stands in one about all other places. */
    Slot elsewhere(Slot slot) {
        return isPlace(slot) && slot.said() instanceof Said.MembersNamed members
                ? new Slot(
                        new Said.MembersNamed(members.dimension(), members.values(), true, false, false),
                        slot.source(),
                        slot.words())
                : slot;
    }

    private boolean isPlace(Slot slot) {
        return slot.said() instanceof Said.MembersNamed members
                && !members.excluded()
                && widening.isPartOfCountry(members.dimension());
    }

    /** The members that the words stand for; none where they stand for no row. */
    List<Slot> members(Slot slot, Lean lean, Context context) {
        var found = lean == Lean.THOSE
                ? shown(context)
                : row(lean, context).stream().toList();
        return found.stream()
                .map(members -> new Slot(members, Chip.Source.CONTEXT, slot.words()))
                .toList();
    }

    /** "Why?" after what moved most is asked of the row that leads. */
    static Optional<Said.MembersNamed> leader(Context context) {
        return MostMoved.isRanked(new Parts(context.last().draft().slots()))
                ? row(Lean.FIRST, context)
                : Optional.empty();
    }

    private static List<Said.MembersNamed> shown(Context context) {
        return dimensions(context)
                .limit(1)
                .map(dimension -> named(dimension, context.shown().getOrDefault(dimension, List.of())))
                .toList();
    }

    /** Rows of one dimension can be counted; those of two, or with time between them, would be counted wrong. */
    private static Optional<Said.MembersNamed> row(Lean lean, Context context) {
        if (context.last().query().breakdowns().size() != 1) {
            return Optional.empty();
        }
        return dimensions(context).findFirst().flatMap(dimension -> {
            var values = context.shown().getOrDefault(dimension, List.of());
            var place = lean.place(values.size());
            return place.isPresent()
                    ? Optional.of(named(dimension, List.of(values.get(place.getAsInt()))))
                    : Optional.empty();
        });
    }

    private static Stream<String> dimensions(Context context) {
        return context.last().query().breakdowns().stream()
                .filter(Breakdown.ByMember.class::isInstance)
                .map(breakdown -> ((Breakdown.ByMember) breakdown).dimension())
                .filter(dimension -> context.shown().containsKey(dimension));
    }

    private static Said.MembersNamed named(String dimension, List<String> values) {
        return new Said.MembersNamed(dimension, values, false, false, false);
    }
}
