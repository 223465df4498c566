package salesassistant.figures;

import java.util.List;
import java.util.Optional;

/** Whether "growing", "drop" and "improved" say that something moved, or only name a movement. */
final class Moving {

    private Moving() {}

    static boolean isSaid(Parts parts, int at) {
        return !isNoun(parts, at) || isPredicate(parts, at) || isVerbToANumber(parts, at);
    }

    /** "Is now up to 12": how it moved, and no bound. */
    static boolean isUpTo(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at).is("up")
                && tokens.get(at + 1).is("to")
                && isBehindCopula(tokens, at);
    }

    private static boolean isBehindCopula(List<Token> tokens, int at) {
        int before = at > 0 && Words.STILL.has(tokens.get(at - 1)) ? at - 2 : at - 1;
        return before >= 0 && Words.COPULAS.has(tokens.get(before));
    }

    /** "The rise", which claims nothing by itself. */
    private static boolean isNoun(Parts parts, int at) {
        return Lexicon.known()
                .isNounOfAMove(
                        parts.tokens().get(parts.mentions().get(at).start()).word());
    }

    /** "Sales are growing", "is still up"; not "is a growing brand" nor "the plan is growth". */
    private static boolean isPredicate(Parts parts, int at) {
        Mention move = parts.mentions().get(at);
        return Words.PREDICATES.has(parts.tokens().get(move.start()))
                && isBehindCopula(parts.tokens(), move.start())
                && !isBeforeNoun(parts, move);
    }

    private static boolean isBeforeNoun(Parts parts, Mention move) {
        return parts.mentions().stream()
                .anyMatch(mention -> mention.start() == move.end()
                        && (mention instanceof Mention.Noun || mention instanceof Mention.Figures));
    }

    /** The February of "after the dip to 198 in February". */
    static Optional<Moment> when(Parts parts, int at) {
        return isNoun(parts, at)
                        && isVerbToANumber(parts, at)
                        && at + 3 < parts.size()
                        && parts.mentions().get(at + 3) instanceof Mention.Dated dated
                        && dated.start() - parts.mentions().get(at + 2).end() <= 1
                ? Optional.of(dated.moment())
                : Optional.empty();
    }

    /** "The margin improved to 31.4", "a drop to 12": before where it led. */
    private static boolean isVerbToANumber(Parts parts, int at) {
        Mention move = parts.mentions().get(at);
        return at + 2 < parts.size()
                && parts.mentions().get(at + 1) instanceof Mention.Hint to
                && to.start() == move.end()
                && Words.LEADING_TO.has(parts.tokens().get(to.start()))
                && parts.mentions().get(at + 2) instanceof Mention.Amount;
    }
}
