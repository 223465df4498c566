package salesassistant.figures;

import java.util.stream.IntStream;

/** "More shops than last year", "higher sales in May": more or less than in another period, which is a movement. */
final class ThanBefore {

    private ThanBefore() {}

    /** Which way; nothing where others are compared with, or where a number says by how much. */
    static int sign(Parts parts, int at, Frame frame) {
        Mention.Hint hint = (Mention.Hint) parts.mentions().get(at);
        int sign = hint.is(Cue.MORE) ? 1 : hint.is(Cue.LESS) ? -1 : 0;
        boolean bound = hint.is(Cue.OVER) || hint.is(Cue.UNDER) || hint.is(Cue.UP) || hint.is(Cue.DOWN);
        if (sign == 0 || bound || !frame.subject().others().isEmpty() || isBesideANumber(parts, at)) {
            return 0;
        }
        boolean than = frame.words().part().contains(Cue.THAN);
        boolean earlier = frame.words().partAny(Cue.LASTYEAR, Cue.PREVIOUS)
                || Times.isComparedWith(parts, at)
                || isThanDated(parts, at);
        boolean then = !than && isOfFigures(parts, at) && isInAPeriod(parts, at);
        return earlier || then ? sign : 0;
    }

    private static boolean isBesideANumber(Parts parts, int at) {
        Mention hint = parts.mentions().get(at);
        return parts.mentions().stream()
                .anyMatch(mention -> mention instanceof Mention.Amount
                        && (mention.end() == hint.start()
                                || mention.start() >= hint.end() && mention.start() <= hint.end() + 1));
    }

    /** "Higher than in April", "higher in May than in April". */
    private static boolean isThanDated(Parts parts, int at) {
        return IntStream.range(at, parts.size() - 1)
                .filter(k -> parts.together(k, at))
                .anyMatch(k -> parts.mentions().get(k) instanceof Mention.Hint than
                        && than.is(Cue.THAN)
                        && parts.mentions().get(k + 1) instanceof Mention.Dated dated
                        && dated.start() - than.end() <= 1);
    }

    private static boolean isOfFigures(Parts parts, int at) {
        return at + 1 < parts.size()
                && parts.mentions().get(at + 1) instanceof Mention.Figures figures
                && figures.start() == parts.mentions().get(at).end()
                && !figures.measures().isEmpty();
    }

    private static boolean isInAPeriod(Parts parts, int at) {
        return parts.mentions().subList(0, at).stream().anyMatch(mention -> mention instanceof Mention.Dated)
                && parts.mentions().stream().noneMatch(mention -> mention instanceof Mention.Named);
    }
}
