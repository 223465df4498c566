package salesassistant.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Joins a hedge to the number it stands before. */
final class Hedging {

    private Hedging() {}

    static List<Mention> applied(List<Mention> mentions, Set<Cue> hedges, List<Token> tokens) {
        var joined = new ArrayList<Mention>();
        for (Mention mention : mentions) {
            if (mention instanceof Mention.Amount amount
                    && !joined.isEmpty()
                    && joined.getLast() instanceof Mention.Hint hint
                    && isBefore(hint, amount, tokens)) {
                Optional<Cue> hedge =
                        hint.cues().stream().filter(hedges::contains).findFirst();
                if (hedge.isPresent()) {
                    if (hedges.containsAll(hint.cues())
                            || hint.is(Cue.MORE)
                            || hint.is(Cue.LESS)
                            || hedge.get() != Cue.ABOUT) {
                        joined.removeLast();
                    }
                    joined.add(new Mention.Amount(
                            amount.start(), amount.end(), amount.numeral().hedged(hedge.get())));
                    continue;
                }
            }
            if (mention instanceof Mention.Amount amount) {
                Optional<Cue> bound = boundOfFigures(joined, amount, hedges);
                if (bound.isPresent()) {
                    joined.add(new Mention.Amount(
                            amount.start(), amount.end(), amount.numeral().hedged(bound.get())));
                    continue;
                }
                Magnitudes.lend(joined, amount, tokens);
                joined.add(Magnitudes.inUnitOf(joined, amount, tokens));
                continue;
            }
            joined.add(mention);
        }
        return joined;
    }

    /** Right before it, or with an article between: "exceed a 30 % margin". */
    private static boolean isBefore(Mention hint, Mention amount, List<Token> tokens) {
        int gap = amount.start() - hint.end();
        return gap == 0 || gap == 1 && Words.INDEFINITE.has(tokens.get(hint.end()));
    }

    /** "above index 100": the name of the figures stands between. */
    private static Optional<Cue> boundOfFigures(List<Mention> before, Mention.Amount amount, Set<Cue> hedges) {
        int last = before.size() - 1;
        return last > 0
                        && before.get(last) instanceof Mention.Figures figures
                        && figures.end() == amount.start()
                        && before.get(last - 1) instanceof Mention.Hint hint
                        && hint.end() == figures.start()
                ? hint.cues().stream()
                        .filter(hedges::contains)
                        .filter(cue -> cue != Cue.ABOUT)
                        .findFirst()
                : Optional.empty();
    }
}
