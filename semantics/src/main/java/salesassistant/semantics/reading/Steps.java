package salesassistant.semantics.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import salesassistant.semantics.query.Comparison;
import salesassistant.semantics.query.Grain;
import salesassistant.semantics.reading.Said.Wanted;

/**
 * "Month to month" is a row for each month. Of a change it does not say whether all months are wanted or the latest against
 * the one before, and against the year before it surely is not.
 */
final class Steps {

    private static final Set<Wanted> MOVEMENTS = Set.of(Wanted.CHANGE, Wanted.RISE, Wanted.FALL);

    private Steps() {}

    /** What may be meant by a change from step to step; nothing where no change is asked for, or it is said against what. */
    static List<Draft> open(Draft draft) {
        var parts = new Parts(draft.slots());
        var step = parts.last(Said.StepNamed.class).map(Said.StepNamed::grain);
        boolean against = parts.has(Said.ComparisonNamed.class) || parts.has(Said.ComparedPeriodNamed.class);
        boolean latestHasOneBefore = step.filter(grain -> grain == Grain.WEEK || grain == Grain.MONTH)
                .isPresent();
        return latestHasOneBefore && !against && parts.wanted().stream().anyMatch(MOVEMENTS::contains)
                ? List.of(each(draft), latest(draft, step.orElseThrow()))
                : List.of();
    }

    /** With a row for each step. */
    static Draft plain(Draft draft) {
        return replaced(
                draft,
                slot -> slot.said() instanceof Said.StepNamed(var grain)
                        ? Stream.of(with(slot, new Said.GrainNamed(Optional.of(grain), 1)))
                        : Stream.of(slot));
    }

    private static Draft each(Draft draft) {
        return plain(replaced(
                draft,
                slot -> slot.said() instanceof Said.CalculationNamed(var wanted) && MOVEMENTS.contains(wanted)
                        ? Stream.empty()
                        : Stream.of(slot)));
    }

    private static Draft latest(Draft draft, Grain grain) {
        var against = new Said.ComparisonNamed(Comparison.Kind.PREVIOUS_PERIOD, Optional.of(grain));
        return replaced(
                draft,
                slot -> slot.said() instanceof Said.StepNamed ? Stream.of(with(slot, against)) : Stream.of(slot));
    }

    private static Slot with(Slot slot, Said said) {
        return new Slot(said, slot.source(), slot.words());
    }

    private static Draft replaced(Draft draft, Function<Slot, Stream<Slot>> by) {
        return new Draft(draft.language(), draft.slots().stream().flatMap(by).toList());
    }
}
