package salesassistant.figures;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Which kinds of figures the words around a number ask for. */
final class Kinds {

    private Kinds() {}

    static List<Fact> best(Candidates found, Frame frame, Numeral numeral) {
        return switch (numeral.unit()) {
            case PERCENT -> percent(found, frame, numeral);
            case POINTS -> points(found, frame);
            case TIMES -> found.comparisons();
            case PLAIN, MONEY, INDEX -> {
                List<Fact> best = plain(found, frame, numeral);
                yield best.isEmpty() ? found.differences() : best;
            }
        };
    }

    private static List<Fact> percent(Candidates found, Frame frame, Numeral numeral) {
        Frame.Words words = frame.words();
        boolean state = words.touching().contains(Cue.TO) || words.touching().contains(Cue.FROM);
        boolean moving = isMoving(frame, numeral);
        if (words.after().contains(Cue.PARTOFCHANGE)) {
            return found.partsOfChange();
        }
        if (isComparing(frame) && !state) {
            return found.comparisons();
        }
        var best = new ArrayList<Fact>();
        if (numeral.style().fraction() && !frame.subject().others().isEmpty()) {
            best.addAll(found.comparisons());
        }
        List<Fact> states = found.states().stream()
                .filter(fact -> fact.unit() == Unit.PERCENT)
                .toList();
        if (state && !states.isEmpty()) {
            best.addAll(states);
            if (frame.said().near().stream().noneMatch(Measure::isPercent)
                    && words.sentence().stream()
                            .anyMatch(cue -> cue == Cue.UP || cue == Cue.DOWN || cue == Cue.FASTEST)) {
                best.addAll(found.movements());
            }
            return best;
        }
        if (words.near(Cue.SHARE) && !moving) {
            best.addAll(states.stream()
                    .filter(fact -> fact.measure().kind() == Measure.Kind.SHARE)
                    .toList());
            best.addAll(found.shares());
            return best;
        }
        if (moving) {
            best.addAll(found.movements());
            if (isSaidOfAState(frame, numeral)) {
                best.addAll(states);
            }
            if (words.nearAny(Cue.AVERAGE)) {
                best.addAll(found.means());
            }
            return best.isEmpty() ? found.differences() : best;
        }
        best.addAll(states);
        best.addAll(found.movements());
        if (best.isEmpty() || words.sentence().contains(Cue.SHARE)) {
            best.addAll(found.shares());
        }
        if (words.near(Cue.AVERAGE)) {
            best.addAll(found.means().stream()
                    .filter(fact -> fact.unit() == Unit.PERCENT)
                    .toList());
        }
        return best;
    }

    private static boolean isMoving(Frame frame, Numeral numeral) {
        Frame.Words words = frame.words();
        boolean cue = words.nearAny(Cue.UP, Cue.DOWN, Cue.FLAT, Cue.CHANGE, Cue.LASTYEAR, Cue.PREVIOUS);
        boolean by = words.touching().contains(Cue.BY) && words.direction() != 0;
        return cue || by || isAgainstAPeriod(frame) || isMoreThanBefore(frame) || numeral.sign() != 0;
    }

    /** "the 60 % they held a year ago", "a margin of −1.5 %": nothing says that it moved. */
    private static boolean isSaidOfAState(Frame frame, Numeral numeral) {
        boolean moves = frame.words().nearAny(Cue.UP, Cue.DOWN, Cue.FLAT, Cue.CHANGE)
                || frame.words().touching().contains(Cue.BY);
        return !moves && (numeral.sign() < 0 || frame.words().after().contains(Cue.LASTYEAR));
    }

    /** "900 more than in 2024". */
    static boolean isAgainstAPeriod(Frame frame) {
        return frame.words().nearAny(Cue.MORE, Cue.LESS)
                && frame.words().after().contains(Cue.THAN)
                && frame.subject().others().isEmpty()
                && (frame.moments().size() == 2 || frame.words().nearAny(Cue.LASTYEAR, Cue.PREVIOUS));
    }

    /** "22,300 more visits", "110 fewer guests": than before, where nobody and nothing else is compared with. */
    static boolean isMoreThanBefore(Frame frame) {
        Frame.Words words = frame.words();
        return (words.after().contains(Cue.MORE) || words.after().contains(Cue.LESS))
                && frame.subject().others().isEmpty()
                && !words.partAny(Cue.THAN, Cue.AGAINST, Cue.OVER, Cue.UNDER, Cue.AHEAD, Cue.BEHIND, Cue.AVERAGE);
    }

    static int comparedSign(Frame frame) {
        return frame.words().nearAny(Cue.LESS, Cue.BEHIND) ? -1 : 1;
    }

    static boolean isComparing(Frame frame) {
        boolean apart = frame.words().nearAny(Cue.MORE, Cue.LESS, Cue.THAN, Cue.DIFFERENCE, Cue.TWICE, Cue.HALFAS);
        boolean by = frame.words().touching().contains(Cue.BY) && frame.words().partAny(Cue.AHEAD, Cue.BEHIND);
        return !frame.subject().others().isEmpty()
                && (apart
                        || by
                        || frame.words().nearAny(Cue.AHEAD, Cue.BEHIND)
                                && !frame.words().touching().contains(Cue.TO));
    }

    private static List<Fact> points(Candidates found, Frame frame) {
        var best = new ArrayList<Fact>();
        if (isComparing(frame)) {
            best.addAll(found.comparisons());
            return best;
        }
        found.states().stream()
                .filter(fact -> fact.measure().concepts().contains("GAMEPOINTS"))
                .forEach(best::add);
        best.addAll(found.differences());
        best.addAll(found.movements());
        return best;
    }

    private static List<Fact> plain(Candidates found, Frame frame, Numeral numeral) {
        Frame.Words words = frame.words();
        boolean state = words.touching().contains(Cue.TO) || words.touching().contains(Cue.FROM);
        boolean apart = !state
                && (words.near(Cue.DIFFERENCE)
                        || words.touching().contains(Cue.UP)
                        || words.touching().contains(Cue.DOWN)
                        || words.touching().contains(Cue.BY)
                                && (words.direction() != 0
                                        || words.partAny(Cue.UP, Cue.DOWN, Cue.CHANGE, Cue.MORE, Cue.LESS)
                                        || words.partAny(Cue.AHEAD, Cue.BEHIND)
                                                && !frame.subject().others().isEmpty())
                        || isAgainstAPeriod(frame)
                        || isMoreThanBefore(frame)
                        || numeral.sign() != 0);
        boolean negative = numeral.sign() < 0 || words.touching().contains(Cue.NEGATIVE);
        List<Fact> fromBudget = fromBudget(found, frame);
        if (!fromBudget.isEmpty()) {
            return fromBudget;
        }
        if (isComparing(frame)
                && (words.nearAny(Cue.MORE, Cue.LESS, Cue.DIFFERENCE)
                        || words.touching().contains(Cue.BY))) {
            var best = new ArrayList<>(found.comparisons());
            return best;
        }
        if (apart) {
            var best = new ArrayList<>(found.differences());
            best.addAll(found.comparisons());
            if (numeral.sign() != 0 && numeral.unit() == Unit.PLAIN) {
                found.movements().stream().filter(fact -> !fact.derived()).forEach(best::add);
            }
            if (negative) {
                best.addAll(found.states());
            }
            return best.isEmpty() ? found.states() : best;
        }
        if (words.near(Cue.AVERAGE)) {
            var best = new ArrayList<>(found.means());
            found.states().stream()
                    .filter(fact -> fact.measure().kind() == Measure.Kind.RATIO)
                    .forEach(best::add);
            return best;
        }
        if (words.near(Cue.SHARE)) {
            var best = new ArrayList<>(found.states());
            best.addAll(found.differences());
            return best;
        }
        if (numeral.unit() == Unit.PLAIN) {
            var best = new ArrayList<>(found.states());
            if (frame.said().near().stream().anyMatch(Measure::isMovement)) {
                best.addAll(found.movements());
            }
            return best;
        }
        return found.states();
    }

    /** "840 over budget", "795 behind plan": how far it lies on the side that is said. */
    private static List<Fact> fromBudget(Candidates found, Frame frame) {
        EnumSet<Cue> after = frame.words().after();
        boolean above = after.contains(Cue.OVER) || after.contains(Cue.AHEAD) || after.contains(Cue.MORE);
        boolean below = after.contains(Cue.UNDER) || after.contains(Cue.BEHIND) || after.contains(Cue.LESS);
        return above == below || frame.said().near().stream().noneMatch(Kinds::isPlanned)
                ? List.of()
                : found.differences().stream()
                        .filter(fact -> fact.kind() == Fact.Kind.DIFFERENCE
                                && fact.value() > 0
                                && isPlanned(fact.measure()) == below)
                        .toList();
    }

    private static boolean isPlanned(Measure measure) {
        return measure.concepts().contains("BUDGET");
    }
}
