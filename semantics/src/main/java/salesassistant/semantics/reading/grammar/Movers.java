package salesassistant.semantics.reading.grammar;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salesassistant.semantics.query.Comparator;
import salesassistant.semantics.reading.Mark;
import salesassistant.semantics.reading.Said;
import salesassistant.semantics.reading.Said.Wanted;
import salesassistant.semantics.reading.Slot;

/** "Which brands grew" asks for those that did, "how much did each brand fall" for all of them, whichever way they moved. */
final class Movers {

    private static final Set<Wanted> MOVEMENTS = EnumSet.of(Wanted.CHANGE, Wanted.RISE, Wanted.FALL);

    private Movers() {}

    /** The slots with the movement as it is meant, and without the marks that told it. */
    static List<Slot> told(List<Slot> slots, List<Node> nodes) {
        var marks = slots.stream()
                .flatMap(slot -> slot.said() instanceof Said.MarkNamed(var mark) ? Stream.of(mark) : Stream.empty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Mark.class)));
        boolean all = nodes.stream().anyMatch(Movers::isHowMuch) && onlyMoves(slots);
        boolean some = (marks.contains(Mark.CHOSEN) || isOpen(slots)) && grew(marks) && onlyMoves(slots);
        boolean why =
                marks.contains(Mark.GREW) && slots.stream().anyMatch(slot -> slot.said() instanceof Said.WhyNamed);
        return slots.stream()
                .map(slot -> marks.contains(Mark.FIRST) ? inOrder(slot) : slot)
                .flatMap(slot ->
                        marks.contains(Mark.CHOSEN) && isOfThose(slots) ? chosen(slot, marks, slots) : Stream.of(slot))
                .filter(slot -> !(slot.said() instanceof Said.MarkNamed(var mark))
                        || mark == Mark.SINCE_LAUNCH
                        || isFirstOfNothing(slot, slots))
                .map(slot -> denied(slot, marks, slots))
                .map(slot -> all ? moved(slot, Wanted.CHANGE) : some || why ? moved(slot, Wanted.RISE) : slot)
                .toList();
    }

    private static boolean grew(Set<Mark> marks) {
        return marks.contains(Mark.GREW) || marks.contains(Mark.GROWTH);
    }

    /** "The cheapest products first" cuts none of them off. */
    private static Slot inOrder(Slot slot) {
        return isEnd(slot) && slot.said() instanceof Said.RankingNamed ranking
                ? new Slot(
                        new Said.OrderedNamed(Optional.empty(), ranking.direction(), Optional.of(ranking.by())),
                        slot.source(),
                        slot.words())
                : slot;
    }

    private static boolean isEnd(Slot slot) {
        return slot.said() instanceof Said.RankingNamed ranking
                && ranking.count().isEmpty();
    }

    /** Left over, so that it is not read as saying nothing. */
    private static boolean isFirstOfNothing(Slot slot, List<Slot> slots) {
        return slot.said().equals(new Said.MarkNamed(Mark.FIRST))
                && slots.stream().noneMatch(Movers::isEnd);
    }

    /** Words that say nothing of their own, and hold the others together. */
    static boolean isHowMuch(Node node) {
        return node.said().equals(List.of(new Said.MarkNamed(Mark.SIZE)));
    }

    /** "Which of them fell" leaves out those that rose. */
    private static Stream<Slot> chosen(Slot slot, Set<Mark> marks, List<Slot> slots) {
        if (!(slot.said() instanceof Said.CalculationNamed(var wanted)) || !onlyMoves(slots)) {
            return Stream.of(slot);
        }
        boolean rises = wanted == Wanted.RISE || wanted == Wanted.CHANGE && grew(marks);
        return rises || wanted == Wanted.FALL
                ? Stream.of(slot, beyondZero(slot, rises ? Comparator.MORE_THAN : Comparator.LESS_THAN))
                : Stream.of(slot);
    }

    private static Slot beyondZero(Slot slot, Comparator comparator) {
        var condition = new Said.ConditionNamed(
                Optional.empty(), Optional.of(Wanted.CHANGE), comparator, BigDecimal.ZERO, true, false);
        return new Slot(condition, slot.source(), slot.words());
    }

    private static boolean isOfThose(List<Slot> slots) {
        return slots.stream().anyMatch(slot -> slot.said().equals(new Said.FollowUpNamed(Said.Lean.THOSE)));
    }

    /** Of one number there is nothing to choose: how it moved is told. */
    private static Slot denied(Slot slot, Set<Mark> marks, List<Slot> slots) {
        boolean risen = marks.contains(Mark.NOT_RISEN);
        boolean denied = (risen || marks.contains(Mark.NOT_FALLEN)) && onlyMoves(slots);
        return denied && slot.said().equals(new Said.CalculationNamed(Wanted.CHANGE))
                ? beyondZero(slot, risen ? Comparator.AT_MOST : Comparator.AT_LEAST)
                : slot;
    }

    private static boolean isOpen(List<Slot> slots) {
        return slots.stream().anyMatch(slot -> slot.said() instanceof Said.OpenNamed);
    }

    private static boolean onlyMoves(List<Slot> slots) {
        boolean rows = isOpen(slots)
                || isOfThose(slots)
                || slots.stream().anyMatch(slot -> slot.said() instanceof Said.BreakdownNamed);
        return rows
                && slots.stream()
                        .noneMatch(slot -> slot.said() instanceof Said.RankingNamed
                                || slot.said() instanceof Said.RankedByNamed
                                || slot.said() instanceof Said.WhyNamed
                                || slot.said() instanceof Said.CalculationNamed(var wanted)
                                        && !MOVEMENTS.contains(wanted)
                                        && wanted != Wanted.SHARE_CHANGE);
    }

    private static Slot moved(Slot slot, Wanted wanted) {
        return slot.said() instanceof Said.CalculationNamed(var one) && MOVEMENTS.contains(one)
                ? new Slot(new Said.CalculationNamed(wanted), slot.source(), slot.words())
                : slot;
    }
}
