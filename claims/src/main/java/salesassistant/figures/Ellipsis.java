package salesassistant.figures;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Gives a number of which only the name is said the words of the number before: "A gained 1.1 points and B 0.6". */
final class Ellipsis {

    private Ellipsis() {}

    static List<Frame> filled(Parts parts, List<Frame> frames) {
        var filled = new ArrayList<>(frames);
        for (int i = 1; i < frames.size(); i++) {
            int previous = parts.previousAmount(i);
            if (previous >= 0 && isOnlyANameAndANumber(parts, i, previous)) {
                filled.set(i, filled.get(i).saidAs(filled.get(previous)));
            }
        }
        return filled;
    }

    private static boolean followsAName(Parts parts, int i) {
        int name = isBy(parts.mentions().get(i - 1)) ? i - 2 : i - 1;
        return name >= 0
                && parts.mentions().get(name) instanceof Mention.Named named
                && parts.mentions().get(i).start() - named.end() <= 1;
    }

    private static boolean isBy(Mention mention) {
        return mention instanceof Mention.Hint hint && hint.cues().equals(EnumSet.of(Cue.BY));
    }

    private static boolean isOnlyANameAndANumber(Parts parts, int i, int previous) {
        if (!(parts.mentions().get(i) instanceof Mention.Amount amount)
                || parts.together(previous, i)
                || !followsAName(parts, i)) {
            return false;
        }
        Unit own = amount.numeral().unit();
        Unit before =
                ((Mention.Amount) parts.mentions().get(previous)).numeral().unit();
        boolean one = own == before || own == Unit.PLAIN || before == Unit.PLAIN;
        for (int k = previous + 1; k < parts.size() && one; k++) {
            boolean inside = k < i || parts.together(k, i);
            boolean silent = k == i
                    || parts.mentions().get(k) instanceof Mention.Break
                    || k == i - 1 && isBy(parts.mentions().get(k))
                    || parts.mentions().get(k) instanceof Mention.Named
                    || parts.mentions().get(k) instanceof Mention.Figures && !parts.together(k, i);
            if (inside && !silent) {
                return false;
            }
        }
        return one;
    }
}
