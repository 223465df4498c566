package salesassistant.figures;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** "Between 250 and 260": neither end is the figure, which lies within. */
final class Within {

    private final Numeral low;
    private final Numeral high;

    private Within(Numeral low, Numeral high) {
        this.low = low;
        this.high = high;
    }

    static boolean isSaid(Parts parts, int at) {
        return of(parts, at).isPresent();
    }

    /** By the cells the number may be, where all of them lie on one side; a range is never called false by itself. */
    static Judgement judge(Layout layout, Parts parts, int at, Frame frame) {
        Within range = of(parts, at).orElseThrow();
        List<Fact> cells = Readings.of(layout, frame, range.high).best().stream()
                .filter(fact -> !fact.derived() && Agreement.fits(range.high, fact))
                .distinct()
                .toList();
        Predicate<Fact> inside = fact -> Agreement.exact(range.low.hedged(Cue.ATLEAST), fact, 0)
                && Agreement.exact(range.high.hedged(Cue.ATMOST), fact, 0);
        return !cells.isEmpty() && cells.stream().allMatch(inside)
                ? Judgement.supported(cells.getFirst())
                : Judgement.open("Nothing says that it lies between");
    }

    private static Optional<Within> of(Parts parts, int at) {
        int from = isLow(parts, at) ? at : parts.previousAmount(at);
        int to = from < 0 ? parts.size() : parts.nextAmount(from);
        if (from < 0 || to >= parts.size() || at != from && at != to || !isLow(parts, from)) {
            return Optional.empty();
        }
        Numeral low = ((Mention.Amount) parts.mentions().get(from)).numeral();
        Numeral high = ((Mention.Amount) parts.mentions().get(to)).numeral();
        boolean beside =
                parts.mentions().get(to).start() - parts.mentions().get(from).end() <= 1;
        return beside && low.value() < high.value() ? Optional.of(new Within(low, high)) : Optional.empty();
    }

    private static boolean isLow(Parts parts, int at) {
        int start = parts.mentions().get(at).start();
        return parts.mentions().get(at) instanceof Mention.Amount
                && start > 0
                && Words.BETWEEN.has(parts.tokens().get(start - 1));
    }
}
