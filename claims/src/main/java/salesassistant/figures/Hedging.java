package salesassistant.figures;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Joins a hedge to the number it stands before. */
final class Hedging {

    static final Set<Cue> HEDGES =
            EnumSet.of(Cue.ABOUT, Cue.NEARLY, Cue.JUSTOVER, Cue.OVER, Cue.UNDER, Cue.ATLEAST, Cue.ATMOST);

    private static final Set<Cue> MULTIPLES = EnumSet.of(
            Cue.TWICE,
            Cue.TRIPLE,
            Cue.FOURTIMES,
            Cue.FIVETIMES,
            Cue.HALFAS,
            Cue.DOUBLED,
            Cue.TRIPLED,
            Cue.QUADRUPLED,
            Cue.HALVED);

    private Hedging() {}

    /** "More than" before a name compares; only before a number is it a hedge. */
    static void compare(List<Token> tokens, int at, int length, EnumSet<Cue> cues) {
        int next = at + length;
        if (next < tokens.size()
                && Lexicon.known().cuesAt(tokens, next).getValue().stream().anyMatch(MULTIPLES::contains)) {
            return;
        }
        boolean than =
                length > 1 && Set.of("than", "än").contains(tokens.get(next - 1).word());
        if (!than
                || next < tokens.size()
                        && (Amounts.at(tokens, next).isPresent()
                                || next + 1 < tokens.size()
                                        && Amounts.at(tokens, next + 1).isPresent()
                                        && Set.of("a", "an", "en", "ett")
                                                .contains(tokens.get(next).word()))) {
            return;
        }
        if (cues.contains(Cue.OVER) || cues.contains(Cue.JUSTOVER)) {
            cues.addAll(EnumSet.of(Cue.MORE, Cue.THAN));
            cues.removeAll(HEDGES);
        } else if (cues.contains(Cue.UNDER) || cues.contains(Cue.NEARLY)) {
            cues.addAll(EnumSet.of(Cue.LESS, Cue.THAN));
            cues.removeAll(HEDGES);
        }
    }

    static List<Mention> applied(List<Mention> mentions, List<Token> tokens) {
        var joined = new ArrayList<Mention>();
        for (Mention mention : mentions) {
            if (mention instanceof Mention.Amount amount
                    && !joined.isEmpty()
                    && joined.getLast() instanceof Mention.Hint hint
                    && isBefore(hint, amount, tokens)) {
                Optional<Cue> hedge =
                        hint.cues().stream().filter(HEDGES::contains).findFirst();
                if (hedge.isPresent()) {
                    if (HEDGES.containsAll(hint.cues())
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
                Optional<Cue> bound = boundOfFigures(joined, amount);
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
    private static Optional<Cue> boundOfFigures(List<Mention> before, Mention.Amount amount) {
        int last = before.size() - 1;
        return last > 0
                        && before.get(last) instanceof Mention.Figures figures
                        && figures.end() == amount.start()
                        && before.get(last - 1) instanceof Mention.Hint hint
                        && hint.end() == figures.start()
                ? hint.cues().stream()
                        .filter(HEDGES::contains)
                        .filter(cue -> cue != Cue.ABOUT)
                        .findFirst()
                : Optional.empty();
    }
}
