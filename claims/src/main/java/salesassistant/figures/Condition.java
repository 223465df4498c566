package salesassistant.figures;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/** What those that are counted have in common: they moved a way, stand above a bound, lead, have more of one than of another. */
sealed interface Condition {

    /** A member held against a condition: its rows and the figures asked for. */
    record Seen(Layout layout, Measure measure, Dimension dimension, Scope own, Frame frame) {

        OptionalDouble level() {
            return level(measure);
        }

        OptionalDouble level(Measure of) {
            return new Facts(layout)
                    .levels(of, own).stream().mapToDouble(Fact::value).findFirst();
        }

        OptionalDouble movement(Pairs pairs) {
            return Ranking.movement(layout, measure, own, pairs, false);
        }

        Pairs pairs() {
            return dimension.isTime() ? new Pairs(List.of(), false, true) : Asked.pairs(frame);
        }
    }

    /** Whether a member meets it; nothing where the table does not say. */
    Optional<Boolean> meets(Seen seen);

    /** True where it is of how something moved, so that the first of several periods has nothing to say. */
    default boolean isMove() {
        return false;
    }

    private static Optional<Boolean> answer(OptionalDouble value, java.util.function.DoublePredicate meets) {
        return value.isEmpty() ? Optional.empty() : Optional.of(meets.test(value.getAsDouble()));
    }

    /** Rose or fell; in each of several periods where they are said to be "both". */
    record Moved(int sign, List<Moment> each) implements Condition {

        private static final double STILL = 0.5;

        @Override
        public boolean isMove() {
            return true;
        }

        @Override
        public Optional<Boolean> meets(Seen seen) {
            if (each.isEmpty() || seen.dimension().isTime()) {
                return answer(seen.movement(seen.pairs()), this::agrees);
            }
            List<Optional<Boolean>> answers = each.stream()
                    .map(moment ->
                            answer(seen.movement(new Pairs(List.of(moment), false, false).closely()), this::agrees))
                    .toList();
            return answers.stream().anyMatch(Optional::isEmpty)
                    ? Optional.empty()
                    : Optional.of(answers.stream().allMatch(Optional::get));
        }

        private boolean agrees(double move) {
            return sign == 0 ? Math.abs(move) < STILL : move * sign > 0;
        }
    }

    /** Above or below a number. */
    record Bounded(Numeral bound, boolean above, int sign, Optional<Measure> of) implements Condition {

        private static final double EDGE = 1e-9;

        @Override
        public Optional<Boolean> meets(Seen seen) {
            Measure measure = of.orElse(seen.measure());
            if (bound.unit() == Unit.POINTS && measure.isPercent()) {
                return Optional.empty();
            }
            boolean moving = sign != 0 && bound.unit() == Unit.PERCENT && !measure.isPercent();
            double factor = measure.scale().perhapsFraction() && bound.unit() == Unit.PERCENT
                    ? 100
                    : bound.style().magnitude() ? measure.scale().factor() : 1;
            Cue hedge = bound.style().hedge().orElse(Cue.ATLEAST);
            double edge = hedge == Cue.OVER || hedge == Cue.UNDER ? EDGE : -EDGE;
            double way = factor * (moving ? sign : 1);
            return answer(
                    moving ? seen.movement(seen.pairs()) : seen.level(measure),
                    value -> above ? value * way > bound.value() + edge : value * way < bound.value() - edge);
        }
    }

    /** "Between 45 and 50 per cent". */
    record Between(Bounded low, Bounded high) implements Condition {

        @Override
        public Optional<Boolean> meets(Seen seen) {
            return low.meets(seen).flatMap(above -> high.meets(seen).map(below -> above && below));
        }
    }

    /** "A negative result", "lose money": the figure itself or the profits where they may be negative, else how it moved. */
    record Signed(int sign) implements Condition {

        @Override
        public Optional<Boolean> meets(Seen seen) {
            return Stream.concat(
                            Stream.of(seen.measure()),
                            seen.layout().levels().stream()
                                    .filter(measure -> measure.concepts().contains("PROFIT")))
                    .filter(measure -> isSometimesNegative(seen.layout(), measure))
                    .findFirst()
                    .map(measure -> answer(seen.level(measure), value -> value * sign > 0))
                    .orElseGet(() -> new Moved(sign, List.of()).meets(seen));
        }

        private static boolean isSometimesNegative(Layout layout, Measure measure) {
            return new Facts(layout)
                    .cells(measure, Scope.whole(layout)).stream().anyMatch(cell -> cell.value() < 0);
        }
    }

    /** More of one figure than of another: "sold above budget", "more online than in print". */
    record Against(Measure one, Measure other, int sign, boolean orEqual) implements Condition {

        @Override
        public Optional<Boolean> meets(Seen seen) {
            OptionalDouble own = seen.level(one);
            return own.isEmpty()
                    ? Optional.empty()
                    : answer(
                            seen.level(other),
                            value -> (own.getAsDouble() - value) * sign > 0 || orEqual && own.getAsDouble() == value);
        }
    }

    /** Above or below the average of all, which of an index is 100. */
    record Averaged(int sign) implements Condition {

        private static final double PAR = 100;

        @Override
        public Optional<Boolean> meets(Seen seen) {
            if (seen.measure().kind() == Measure.Kind.INDEX) {
                return answer(seen.level(), value -> (value - PAR) * sign > 0);
            }
            List<Fact> means =
                    new Facts(seen.layout()).means(seen.measure(), seen.own().without(seen.dimension()));
            return means.isEmpty()
                    ? Optional.empty()
                    : answer(seen.level(), value -> (value - means.getFirst().value()) * sign > 0);
        }
    }

    /** A place among the members of another dimension: "largest in every region", "peaked in July". */
    record Ranked(Dimension among, Set<String> members, Superlative place) implements Condition {

        @Override
        public Optional<Boolean> meets(Seen seen) {
            Scope scope = seen.own().without(among);
            Ranking ranking = place.moving() || seen.measure().isMovement()
                    ? Ranking.movements(seen.layout(), seen.measure(), among, scope, Asked.pairs(seen.frame()), false)
                    : Ranking.levels(seen.layout(), seen.measure(), among, scope);
            return ranking.entries().size() < 2
                            || members.stream()
                                    .anyMatch(member -> ranking.value(member).isEmpty())
                    ? Optional.empty()
                    : Optional.of(place.holds(ranking, members));
        }
    }
}
