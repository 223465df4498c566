package salesassistant.figures;

import java.util.EnumSet;
import java.util.Set;

/**
 * What is said once before what it holds for: "Average per week: A 8.4, B 3.7", "the difference between A and B was largest in
 * May, 67.4". The turns of phrase of such a head are those of each number behind it.
 */
final class Headed {

    private static final EnumSet<Cue> HEADING =
            EnumSet.of(Cue.AVERAGE, Cue.SHARE, Cue.CHANGE, Cue.UP, Cue.DOWN, Cue.LASTYEAR, Cue.PREVIOUS, Cue.TOTAL);

    private Headed() {}

    /** The turns of phrase before the colon, where nobody is named and no number said. */
    static EnumSet<Cue> cues(Parts parts, int at) {
        var found = EnumSet.noneOf(Cue.class);
        for (int k = 0; k < at; k++) {
            switch (parts.mentions().get(k)) {
                case Mention.Hint hint -> found.addAll(hint.cues());
                case Mention.Break mark
                when parts.tokens().get(mark.start()).is(":") -> {
                    found.retainAll(HEADING);
                    return found;
                }
                case Mention.Named named -> {
                    return EnumSet.noneOf(Cue.class);
                }
                case Mention.Amount amount -> {
                    return EnumSet.noneOf(Cue.class);
                }
                default -> {}
            }
        }
        return EnumSet.noneOf(Cue.class);
    }

    /** Whether a number with no name beside it is the difference between two named before: "the gap between A and B". */
    static boolean isTheirDifference(Parts parts, int at) {
        int between = -1;
        for (int k = 0; k < at; k++) {
            if (parts.mentions().get(k) instanceof Mention.Hint hint
                    && hint.is(Cue.DIFFERENCE)
                    && hint.end() < parts.tokens().size()
                    && Words.BETWEEN.has(parts.tokens().get(hint.end()))) {
                between = k;
            }
        }
        if (between < 0) {
            return false;
        }
        int names = 0;
        for (int k = between + 1; k < at; k++) {
            if (parts.mentions().get(k) instanceof Mention.Named named) {
                if (!parts.together(between, k)) {
                    return false;
                }
                names += named.members().size();
            }
        }
        return names == 2 && !isOfSomebody(parts, at);
    }

    private static boolean isOfSomebody(Parts parts, int at) {
        return parts.mentions().stream()
                .anyMatch(mention -> mention instanceof Mention.Named
                        && mention.start() > parts.mentions().get(at).end()
                        && mention.start() - parts.mentions().get(at).end() <= 3
                        && Set.of("for", "in", "at", "i", "hos", "på", "för")
                                .contains(
                                        parts.tokens().get(mention.start() - 1).word()));
    }
}
