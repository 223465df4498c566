package salesassistant.figures;

import java.util.List;

/** One thing said in two units: "13.5 m or 5.4 % more", "13.5 m (5.4 %) more". */
final class Alternatives {

    private Alternatives() {}

    /** The number before which the words after this one end. */
    static int end(Parts parts, int i) {
        return parts.nextAmount(last(parts, i));
    }

    /** The second way it is said, else the number itself. */
    static int last(Parts parts, int i) {
        int next = parts.nextAmount(i);
        if (next == parts.size()
                || !(parts.mentions().get(i) instanceof Mention.Amount)
                || parts.mentions().get(next).start() - parts.mentions().get(i).end() != 1) {
            return i;
        }
        boolean two = Words.ALTERNATIVELY.has(
                        parts.tokens().get(parts.mentions().get(i).end()))
                || areBracketed(parts.mentions(), i + 1);
        return two ? next : i;
    }

    /** The brackets of "13.5 m (5.4 %) more", of which the first is given. */
    static boolean areBracketed(List<Mention> mentions, int open) {
        return open > 0
                && open + 3 < mentions.size()
                && mentions.get(open - 1) instanceof Mention.Amount
                && mentions.get(open) instanceof Mention.Break first
                && first.opens()
                && mentions.get(open + 1) instanceof Mention.Amount
                && mentions.get(open + 2) instanceof Mention.Break last
                && last.closes()
                && mentions.get(open + 3) instanceof Mention.Hint hint
                && hint.start() == last.end()
                && (hint.is(Cue.MORE) || hint.is(Cue.LESS));
    }
}
