package salesassistant.figures;

import java.util.List;
import java.util.stream.Stream;

/** Whether two numbers said with one give it, or it and another a third: a sum, a difference, a change, a ratio. */
final class Beside {

    private static final int MOST = 12;

    private Beside() {}

    static boolean bearOut(Verdicts verdicts, int at) {
        Numeral own = verdicts.numeral(at);
        List<Numeral> others = verdicts.amounts()
                .filter(other -> other != at)
                .map(verdicts::numeral)
                .filter(Beside::isPrecise)
                .limit(MOST)
                .toList();
        return isPrecise(own)
                && others.stream()
                        .anyMatch(one -> others.stream()
                                .filter(other -> other != one)
                                .anyMatch(other -> Stream.of(
                                                isGiven(own, one, other),
                                                isGiven(one, own, other),
                                                isGiven(one, other, own))
                                        .anyMatch(given -> given)));
    }

    private static boolean isPrecise(Numeral numeral) {
        return Digits.of(numeral) > 1 && numeral.style().hedge().isEmpty();
    }

    private static boolean isGiven(Numeral result, Numeral one, Numeral other) {
        if (one.unit() != other.unit() && one.unit() != Unit.PLAIN && other.unit() != Unit.PLAIN) {
            return false;
        }
        double first = one.value();
        double second = other.value();
        boolean change = result.unit() == Unit.PERCENT && one.unit() != Unit.PERCENT;
        return change
                ? first != 0 && is(result, 100 * (second / first - 1))
                        || second != 0 && is(result, 100 * first / second)
                : is(result, first + second) || is(result, second - first) || second != 0 && is(result, first / second);
    }

    private static boolean is(Numeral result, double value) {
        return value != 0 && result.says(Math.abs(value), 0);
    }
}
