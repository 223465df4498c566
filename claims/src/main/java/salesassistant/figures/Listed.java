package salesassistant.figures;

import java.util.LinkedHashSet;
import java.util.Set;

/** The names a count is followed by: "two gained: A and B", or those of whom it does not hold: "C did not". */
record Listed(Set<String> members, boolean others) {

    static Listed of(Parts parts, int at, Dimension dimension) {
        var names = new LinkedHashSet<String>();
        boolean begun = false;
        boolean inBrackets = false;
        int last = -1;
        for (int k = at + 1; k < parts.size(); k++) {
            Mention mention = parts.mentions().get(k);
            if (!begun && mention instanceof Mention.Amount amount && !isBound(amount) && !isOf(parts, amount)) {
                break;
            }
            if (begun && last >= 0 && endsList(parts, mention, inBrackets)) {
                break;
            }
            inBrackets |= !begun && mention instanceof Mention.Break mark && mark.opens();
            begun |= mention instanceof Mention.Break && Words.COLONS.has(word(parts, mention.start()))
                    || Words.NAMELY.has(word(parts, mention.start() - 1));
            boolean ends = parts.tokens().get(mention.start()).is(";");
            if (mention instanceof Mention.Named named
                    && named.dimension().equals(dimension)
                    && (begun || last >= 0 || isAfterAMark(parts, k))) {
                names.addAll(named.members());
                last = k;
            } else if (last >= 0 && !begun && mention instanceof Mention.Hint hint && hint.is(Cue.NOT)) {
                return new Listed(names, true);
            } else if (last >= 0 && !begun && !ends && !(mention instanceof Mention.Break)) {
                break;
            }
        }
        return new Listed(begun ? names : Set.of(), false);
    }

    /** The bracket after "(A and B)", the "while" of "A and B, while C fell". */
    private static boolean endsList(Parts parts, Mention mention, boolean inBrackets) {
        return mention instanceof Mention.Break mark
                && (inBrackets && mark.closes()
                        || Words.CONTRASTING.has(parts.tokens().get(mark.start())));
    }

    /** "…; A and B did not": names that begin a part. */
    private static boolean isAfterAMark(Parts parts, int k) {
        return parts.mentions().get(k - 1) instanceof Mention.Break mark
                && parts.tokens().get(mark.start()).is(";");
    }

    private static boolean isBound(Mention.Amount amount) {
        return amount.numeral().style().hedge().isPresent();
    }

    /** The five of "two of the five". */
    private static boolean isOf(Parts parts, Mention.Amount amount) {
        return Words.OF.has(word(parts, amount.start() - 1)) || Words.OF.has(word(parts, amount.start() - 2));
    }

    private static String word(Parts parts, int token) {
        return token < 0 ? "" : parts.tokens().get(token).word();
    }
}
